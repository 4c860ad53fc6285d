using System.Text.Json;
using Kanben.Build.Checks;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CitationFilesTests
{
    private const string Citing = """
        ---
        title: 论纸
        authors: [王一]
        date: 2024-06
        ---
        有人造纸。[^2][^5]

        ## 参考文献

        [^2]: 王一.论麻纸[J].书史研究,2022,39(2):133-154.

        [^5]: 李二.墨史：第 4 册[M].北京:文史书社,2019.
        """;

    private static readonly string[] Endings = [".bib", ".json", ".ris", ".txt"];

    private static readonly string[] Types = ["application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json", "text/plain"];

    [Fact]
    public void PagesLinkToEveryFileThatIsWritten()
    {
        using var site = Site();

        Assert.Equal([.. Files("articles/a/", "cite"), .. Files("articles/a/", "references"), .. Files("articles/", "articles"), .. Files("articles/b/", "cite"), .. Files("references/", "references")], Written(site));
        Assert.Equal(Files("", "cite"), Alternates(site, "articles/a/index.html"));
        Assert.Equal(Files("", "articles"), Alternates(site, "articles/index.html"));
        Assert.Equal(Files("", "references"), Alternates(site, "references/index.html"));
        Assert.Equal([.. Files("", "cite"), .. Files("", "references")], Links(site, "articles/a/index.html", ".cite-files a"));
        Assert.Equal(Files("", "cite"), Links(site, "articles/b/index.html", ".cite-files a"));
        Assert.Equal(Files("", "articles"), Links(site, "articles/index.html", ".downloads a"));
        Assert.Equal(Files("", "references"), Links(site, "references/index.html", ".downloads a"));
        Assert.Equal(Types, site.Page("articles/a/index.html").QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type")));
        Assert.Empty(OutputCheck.Run(site.Output));
    }

    [Fact]
    public void ASiteWithoutWorksHasNoFilesOfWorks()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();

        Assert.Equal([.. Files("articles/a/", "cite"), .. Files("articles/", "articles")], Written(site));
        Assert.Empty(site.Page("references/index.html").QuerySelectorAll("link[rel=alternate], .downloads"));
    }

    [Fact]
    public void ASiteWithoutArticlesHasNoFiles()
    {
        using var site = new TemporarySite().Built();

        Assert.Empty(Written(site));
        Assert.Empty(site.Page("articles/index.html").QuerySelectorAll("link[rel=alternate], .downloads"));
    }

    // Cited under the numbers of the article, and one as printed because 册 would be lost.
    [Fact]
    public void TextHasTheNumbersOfTheArticle()
    {
        using var site = Site();

        Assert.Equal("[2] 王一. 论麻纸[J]. 书史研究, 2022, 39 (2): 133-154.\n[5] 李二.墨史：第 4 册[M].北京:文史书社,2019.\n", site.Read("output/articles/a/references.txt"));
        Assert.Equal("王一. 论纸[EB/OL]//Kanben. (2024-06).\n", site.Read("output/articles/a/cite.txt"));
    }

    [Fact]
    public void EveryFormatHasEveryItem()
    {
        using var site = Site();

        using var json = JsonDocument.Parse(site.Read("output/articles/articles.json"));
        Assert.Equal(["a", "b"], json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(2, site.Read("output/articles/articles.bib").Split("\n@").Length - (site.Read("output/articles/articles.bib")[0] == '@' ? 0 : 1));
        Assert.Equal(2, site.Read("output/references/references.ris").Split("TY  - ").Length - 1);
        Assert.Equal(2, site.Read("output/references/references.txt").Count(c => c == '\n'));
    }

    [Fact]
    public void DraftsAreNotCited()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Citing.Replace("title: 论纸", "title: 论纸\ndraft: true", StringComparison.Ordinal)).Built("KB3007", "KB3007");

        Assert.Empty(Written(site));
    }

    [Fact]
    public void TwoBuildsGiveTheSameBytes()
    {
        using var site = Site();
        var first = site.Snapshot();

        site.Built("KB3007", "KB3007");

        Assert.Equal(first, site.Snapshot());
    }

    private static TemporarySite Site() =>
        new TemporarySite().With("input/articles/a.md", Citing).With("input/articles/b.md", TemporarySite.Article).Built("KB3007", "KB3007");

    private static IEnumerable<string> Files(string folder, string name) => Endings.Select(ending => folder + name + ending);

    private static IEnumerable<string> Written(TemporarySite site) =>
        new[] { "articles", "references" }.SelectMany(folder => Directory.GetFiles(Path.Combine(site.Output, folder), "*", SearchOption.AllDirectories))
            .Where(file => Endings.Contains(Path.GetExtension(file))).Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Alternates(TemporarySite site, string page) => Links(site, page, "link[rel=alternate]");

    private static IEnumerable<string> Links(TemporarySite site, string page, string selector) =>
        site.Page(page).QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);
}
