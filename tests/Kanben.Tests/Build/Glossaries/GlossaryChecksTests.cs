using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Tests.Build.Glossaries;

public sealed class GlossaryChecksTests
{
    private const string Body = "雕版者，刻木以印书也，其法甚古。“活字”晚出。";

    [Theory]
    [InlineData("term: 雕版")]
    [InlineData("term: 雕版\naliases: [刻木]\nsee: [活字]")]
    [InlineData("term: 雕版\nreading: diāo bǎn")]
    [InlineData("term: 雕版\nreading: diaoban")]
    [InlineData("term: 雕版\nsource: 《书史》\n---\n刻木印书。")]
    [InlineData("term: 雕版\ngloss: true\n---\n刻木印书。")]
    [InlineData("term: 雕版\nsource: jia\n---\n> 雕版者，刻木以印书也，其法甚古。")]
    [InlineData("term: 雕版\nsource: input/articles/jia.md\n---\n> 雕版者，……其法甚古。\n\n其余是编者的话。")]
    [InlineData("term: 雕版\nsource: 另一本书\n---\n> 雕版者，刻石也。")]
    public void FindsNothingWrong(string file) => Assert.Empty(Check(file, "term: 活字"));

    [Theory]
    [InlineData("term: 《雕版》\n---", "KB3301 2")]
    [InlineData("term: 版刻\naliases: [雕版, 刻木]", "KB3302 3")]
    [InlineData("term: 刻木\naliases:\n  - 以\n  - 雕 版", "KB3302 5")]
    [InlineData("term: 刻木\naliases: [书也]\nsee: [雕版, 活字印刷]", "KB3304 4")]
    [InlineData("term: 石印", "KB3303 2")]
    [InlineData("term: 刻木\n---\n刻木印书。", "KB3305 4")]
    [InlineData("term: 刻木\nsource: 《书史》", "KB3306 2")]
    [InlineData("term: 刻木\ngloss: true", "KB3306 2")]
    [InlineData("term: 刻木\nsource: jia\n---\n> 雕版者，刻石以印书也。", "KB3307 5")]
    [InlineData("term: 刻木\nsource: jia\n---\n> 其法甚古……雕版者。", "KB3307 5")]
    [InlineData("term: 刻木\nreading: kè", "KB3308 3")]
    [InlineData("term: 刻木\nreading: carve wood", "KB3308 3")]
    public void FindsTheFaultAtItsLine(string file, string found) => Assert.Equal([found], Check("term: 雕版", "term: 活字", file));

    [Fact]
    public void ReportsAllFaultsAtOnce() =>
        Assert.Equal(["KB3302 3", "KB3303 2", "KB3304 4", "KB3305 6"], Check("term: 雕版", "term: 石印\naliases: [雕版]\nsee: [铅印]\n---\n石上印之。"));

    private static IEnumerable<string> Check(params string[] files)
    {
        var faults = new List<Diagnostic>();
        var terms = files.Select((text, i) => CuratedTerm.Read($"input/glossary/{i}.md", $"---\n{text}{(text.Contains("\n---", StringComparison.Ordinal) ? "\n" : "\n---\n")}", faults)!);
        var content = new SiteContent(SiteSettings.Default) { Terms = [.. terms], Readings = [new ArticleReading(new Article("input/articles/jia.md", Slug.From("jia"), new ArticleHeader { Title = "甲" }, Body, 1), 0, [])] };
        Assert.Empty(faults);

        var library = LibraryGatherer.Gather(content, content.Articles.Select(article => ArticleAnalyzer.Analyze(article, content.Context)));
        return GlossaryChecks.Check(content.Terms, library).Select(found => $"{found.Code} {found.Where.Line}").Order(StringComparer.Ordinal);
    }
}
