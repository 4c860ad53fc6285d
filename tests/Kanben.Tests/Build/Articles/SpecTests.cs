using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Tests.Build.Articles;

/// <summary>
/// Runs the examples of Specs/*.md. An example is a fence of backticks named `example`: Markdown, a line with one full stop, the HTML of the
/// body, and, if any rule speaks, another full stop and the codes.
/// </summary>
public sealed class SpecTests
{
    private const string Fence = "````````````````";

    public static TheoryData<string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Kanben.Tests", "Build", "Articles", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            var section = "";
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                section = lines[i].StartsWith('#') ? lines[i].TrimStart('#', ' ') : section;
                if (lines[i] != Fence + " example")
                {
                    continue;
                }

                var end = Array.IndexOf(lines, Fence, i);
                var parts = string.Join('\n', lines[(i + 1)..end]).Split("\n.\n");
                data.Add($"{Path.GetFileName(file)}, {section}, lines {i + 2}–{end}", parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
                i = end;
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void RendersAsTheSpecSays(string name, string markdown, string html, string codes)
    {
        Assert.NotEmpty(name);
        var article = new Article("input/articles/a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }, markdown, 1);

        var analyzed = ArticleAnalyzer.Analyze(article, AnalysisContext.None);

        // Paragraph ids have their own test; here they would hide the text.
        var body = System.Text.RegularExpressions.Regex.Replace(analyzed.Text.Body.Html, " id=\"p-[0-9a-f-]+\"", "");
        Assert.Equal(html, body.TrimEnd('\n'));
        Assert.Equal(codes, string.Join('\n', analyzed.Diagnostics.Where(found => found.Severity != Severity.Note).Select(found => $"{found.Code} {found.Where.Line}")));
    }
}
