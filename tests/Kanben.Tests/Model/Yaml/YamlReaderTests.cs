using CsCheck;
using Kanben.Model;

namespace Kanben.Tests.Model.Yaml;

/// <summary>Front matter from strangers: it is read, or every fault has a code and a place.</summary>
public sealed class YamlReaderTests
{
    public static TheoryData<string, string> Heavy() => new()
    {
        { "title: 甲\nnotes:\n" + Repeat("  - a\n", 100_000), "" },
        { "title: 甲\nkeywords:\n" + Repeat("  - a\n", 101), "KB2104" },
        { "title: 甲\nauthors:\n" + Repeat("  - a\n", 501), "KB2104" },
        { "title: 甲\nnotes: [" + Repeat("a, ", 100_000) + "]\n", "" },
        { "title: 甲\n" + Repeat("doi: 1\n", 20_000), "KB2102" },
        { "title: 甲\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n")), "KB2101" },
        { "title: 甲\nabstract: " + new string('x', 1_000_000) + "\n", "" },
        { "title: " + new string('[', 50_000) + "\n", "KB2002" },
        { "title: " + new string('{', 50_000) + "\n", "KB2002" },
        { "title: 甲\nnotes: " + Repeat("- ", 50_000) + "\n", "KB2002" },
        { "title: \"" + Repeat("\\u4e2d", 50_000) + "\"\n", "" },
        { "a: &a [1]\nb: *a\n", "KB2002" },
        { "title: \"\\UFFFFFFFF\"\n", "KB2002" },
        { "title: \"\\ud800\"\n", "KB2002" },
        { "? title\n: 甲\n", "" },
        { "<<: {title: 甲}\ntitle: 乙\n", "KB2101" },
        { "!!binary title: 甲\n", "" },
        { "%YAML 9.9\n", "KB2002" },
        { "title: 甲\ndoi: x\0\nkeywords: [乙]\n", "KB2002" },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public async Task ReadsOrSaysWhy(string yaml, string code)
    {
        var diagnostics = new List<Diagnostic>();

        await Task.Run(() => ArticleFile.Read("a.md", Slug.From("a"), $"---\n{yaml}---\n正文\n", diagnostics), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(code.Length == 0 ? [] : [code], diagnostics.Select(found => found.Code).Except(["KB2103"]).Distinct());
        Assert.All(diagnostics, found => Assert.True(found.Where.Line > 0 && found.Message.Length < 2000));
    }

    [Fact]
    public void NeverThrows()
    {
        string[] pieces = ["title", "authors", "keywords", ": ", ":", "\n", "\n  ", "\n- ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a", "*a", "!!str ", "!<", "%", "#", "? ", "\\", "\\x", "\\u", "\t", "\r\n", "---", "...", "甲", "~", "null", "2024", "\u0085", "\u2028", "\ufeff", "\u0001", " "];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Select(string.Concat).Sample(yaml =>
        {
            var diagnostics = new List<Diagnostic>();

            var article = ArticleFile.Read("a.md", Slug.From("a"), $"---\n{yaml}\n---\n正文\n", diagnostics);

            Assert.True(article is not null || diagnostics.Count > 0);
        }, iter: 5000);
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
