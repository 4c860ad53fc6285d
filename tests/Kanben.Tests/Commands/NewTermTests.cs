using Kanben.Model;

namespace Kanben.Tests.Commands;

public sealed class NewTermTests
{
    private const string Articles = "---\ntitle: 论版\n---\n## 一 缘起\n\n雕版者，刻木以印书也。\n\n## 二 流变\n\n雕版既行，*雕版*之书遍天下。雕版是指刻有文字的木板，用来印书。\n";

    [Fact]
    public void ListsTheSentencesThatUseTheTermWithTheirSections()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Articles).With("input/articles/b.md", "---\ntitle: 论墨\n---\n墨。\n");

        var (code, _, error) = site.Run("new", "term", "雕版");

        var lines = File.ReadAllLines(Path.Combine(site.Folder, "input/glossary/雕版.md"));
        Assert.Equal((0, "Made input/glossary/雕版.md\n"), (code, error));
        Assert.Contains("term: \"雕版\"", lines);
        Assert.StartsWith("reading: \"diāo bǎn\"", lines[2], StringComparison.Ordinal);
        Assert.Equal(
            ["# - 雕版是指刻有文字的木板，用来印书。（input/articles/a.md） ←", "# - 雕版者，刻木以印书也。（input/articles/a.md，一 缘起）", "# - 雕版既行，雕版之书遍天下。（input/articles/a.md，二 流变）"],
            lines.Where(line => line.StartsWith("# - ", StringComparison.Ordinal)));
    }

    [Fact]
    public void PublishesNothingOfTheSentences()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Articles);
        site.Run("new", "term", "木");

        var terms = new List<Diagnostic>();
        var term = CuratedTerm.Read("a.md", File.ReadAllText(Path.Combine(site.Folder, "input/glossary/木.md")), terms);

        Assert.Empty(terms);
        Assert.Equal(("木", "", "mù"), (term!.Name, term.Definition, term.Reading));
        Assert.Null(term.English);
        Assert.Null(term.Source);
        Assert.True(site.Build().IsPublished);
    }

    [Theory]
    [InlineData("雕版")]
    [InlineData("“雕 版”")]
    [InlineData("刻版")]
    public void RefusesWhatIsATermAlready(string name)
    {
        using var site = new TemporarySite().With("input/glossary/x.md", "---\nterm: 雕版\naliases: [刻版]\n---\n");

        var (code, _, error) = site.Run("new", "term", name);

        Assert.Equal((2, $"kanben: {name} is a term already, or an alias of one, in input/glossary/x.md\n"), (code, error));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("../../x")]
    [InlineData("说\"话\"\\")]
    [InlineData("甲: 乙 # 丙")]
    [InlineData("甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲")]
    public void MakesAFileInItsFolderThatReadsBack(string name)
    {
        using var site = new TemporarySite().With("input/articles/a.md", Articles);

        Assert.Equal(0, site.Run("new", "term", name).Code);

        var file = Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, "input/glossary")));
        Assert.Equal(name, CuratedTerm.Read("a.md", File.ReadAllText(file), new List<Diagnostic>())!.Name);
    }
}
