using System.Text.Json;
using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>What programs read from an article's page, after their own rules.</summary>
public sealed class MetadataTests : IClassFixture<MetadataTests.Fixture>
{
    private readonly IDocument _page;
    private readonly IDocument _bare;
    private readonly IDocument _english;

    public MetadataTests(Fixture site) =>
        (_page, _bare, _english) = (site.Site.Page("articles/lun-mo/index.html"), site.Site.Page("articles/za-ji/index.html"), site.Site.Page("articles/on-ink/index.html"));

    [Fact]
    public void IsReadByGoogleScholar()
    {
        var record = ScholarRecord.Read(_page)!;

        Assert.Equal(("论墨的制法：以松烟为例", "2020/5/12"), (record.Title, record.Date));
        Assert.Equal(["周乐", "钱一"], record.Authors);
        Assert.Equal(("印刷学报", "12", "3", "45", "52"), (record.Journal, record.Volume, record.Issue, record.FirstPage, record.LastPage));
    }

    [Fact]
    public void IsReadByZotero()
    {
        var record = ZoteroRecord.Read(_page)!;

        Assert.Equal(("journalArticle", "论墨的制法：以松烟为例", "2020/5/12"), (record.Type, record.Title, record.Date));
        Assert.Equal([("周乐", ""), ("钱一", "")], record.Creators);
        Assert.Equal(("印刷学报", "12", "3", "45-52"), (record.Journal, record.Volume, record.Issue, record.Pages));
        Assert.Equal(("10.1234/ink.2020.3", "zh", "https://example.org/a/articles/lun-mo/"), (record.Doi, record.Language, record.Url));
        Assert.Equal("摘要一行 第二行。", record.Abstract);
    }

    [Fact]
    public void IsReadWithoutJournal()
    {
        Assert.Equal(("journalArticle", "杂记", "2021"), (ZoteroRecord.Read(_bare)!.Type, ZoteroRecord.Read(_bare)!.Title, ZoteroRecord.Read(_bare)!.Date));
        Assert.Equal(("杂记", "2021"), (ScholarRecord.Read(_bare)!.Title, ScholarRecord.Read(_bare)!.Date));
    }

    [Fact]
    public void TurnsWesternNames()
    {
        Assert.Equal([("Smith", "John"), ("van Dijk", "Teun"), ("Zhang", "San")], ZoteroRecord.Read(_english)!.Creators);
        Assert.Equal("en", ZoteroRecord.Read(_english)!.Language);
    }

    [Fact]
    public void NamesAnInstitutionBehindItsAuthor()
    {
        var names = _page.QuerySelectorAll("meta[name^='citation_author']").Select(tag => $"{tag.GetAttribute("name")} {tag.GetAttribute("content")}");

        Assert.Equal(["citation_author 周乐", "citation_author_institution 江城大学", "citation_author_orcid https://orcid.org/0000-0002-1825-0097", "citation_author 钱一", "citation_author_institution 墨海书院"], names);
    }

    [Theory]
    [InlineData("citation_title")]
    [InlineData("citation_publication_date")]
    [InlineData("citation_abstract")]
    [InlineData("citation_doi")]
    [InlineData("DC.title")]
    [InlineData("DC.date")]
    [InlineData("DC.identifier")]
    public void SaysAThingOnce(string name) => Assert.Single(_page.QuerySelectorAll($"meta[name='{name}']"));

    [Fact]
    public void DescribesItselfInDublinCore()
    {
        Assert.Equal(["周乐", "钱一"], Values("DC.creator"));
        Assert.Equal(["墨", "松烟"], Values("DC.subject"));
        Assert.Equal(["On Making Ink"], Values("DC.title.alternative"));
        Assert.Equal(["2020-05-12"], Values("DC.date"));
        Assert.Equal(["https://doi.org/10.1234/ink.2020.3"], Values("DC.identifier"));
        Assert.Equal(["https://creativecommons.org/licenses/by/4.0/"], Values("DC.rights"));
        Assert.Equal("http://purl.org/dc/elements/1.1/", _page.QuerySelector("link[rel='schema.DC']")!.GetAttribute("href"));
    }

    [Fact]
    public void ShowsItselfElsewhere()
    {
        Assert.Equal("article", Property(_page, "og:type"));
        Assert.Equal("论墨的制法：以松烟为例", Property(_page, "og:title"));
        Assert.Equal("https://example.org/a/articles/lun-mo/", Property(_page, "og:url"));
        Assert.Equal("zh_CN", Property(_page, "og:locale"));
        Assert.Equal("en_US", Property(_english, "og:locale"));
        Assert.Equal("2020-05-12", Property(_page, "article:published_time"));
        Assert.Equal("摘要一行 第二行。", Property(_page, "og:description"));
        Assert.Equal("墨志", Property(_page, "og:site_name"));
    }

    [Fact]
    public void PointsTheWayForHarvesters()
    {
        Assert.Equal("https://doi.org/10.1234/ink.2020.3", Assert.Single(_page.QuerySelectorAll("link[rel='cite-as']")).GetAttribute("href"));
        Assert.Equal("https://example.org/a/articles/za-ji/", Assert.Single(_bare.QuerySelectorAll("link[rel='cite-as']")).GetAttribute("href"));
        Assert.Equal(["https://schema.org/AboutPage", "https://schema.org/ScholarlyArticle"], _page.QuerySelectorAll("link[rel=type]").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", Assert.Single(_page.QuerySelectorAll("link[rel=author]")).GetAttribute("href"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Assert.Single(_page.QuerySelectorAll("link[rel=license]")).GetAttribute("href"));
        Assert.All(_page.QuerySelectorAll("link[rel=describedby]"), link => Assert.NotNull(link.GetAttribute("type")));
    }

    [Fact]
    public void HoldsJsonLdForSearchEngines()
    {
        var json = LinkedData(_page);

        Assert.Equal("ScholarlyArticle", json.GetProperty("@type").GetString());
        Assert.Equal("论墨的制法：以松烟为例", json.GetProperty("headline").GetString());
        Assert.Equal("2020-05-12", json.GetProperty("datePublished").GetString());
        Assert.Equal(["周乐", "钱一"], json.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("江城大学", json.GetProperty("author")[0].GetProperty("affiliation")[0].GetProperty("name").GetString());
        var issue = json.GetProperty("isPartOf");
        Assert.Equal(("3", "12"), (issue.GetProperty("issueNumber").GetString(), issue.GetProperty("isPartOf").GetProperty("volumeNumber").GetString()));
        Assert.Equal("印刷学报", issue.GetProperty("isPartOf").GetProperty("isPartOf").GetProperty("name").GetString());
        Assert.Contains(json.GetProperty("about").EnumerateArray(), term => term.GetProperty("name").GetString() == "墨"
            && term.GetProperty("url").GetString()!.StartsWith("https://example.org/a/glossary/#", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesTheWorksItCites()
    {
        var cited = LinkedData(_page).GetProperty("citation").EnumerateArray().ToList();

        Assert.Equal(("ScholarlyArticle", "</script><b>墨"), (cited[0].GetProperty("@type").GetString(), cited[0].GetProperty("name").GetString()));
        Assert.Equal("https://doi.org/10.5555/AB%282%291", cited[0].GetProperty("@id").GetString());
        Assert.Equal(("Book", "墨海书局"), (cited[1].GetProperty("@type").GetString(), cited[1].GetProperty("publisher").GetProperty("name").GetString()));
        Assert.Equal(2, _page.QuerySelectorAll("meta[name=citation_reference]").Length);
        Assert.Empty(_page.QuerySelectorAll("span.Z3988"));
    }

    [Fact]
    public void GivesNoPublicAddressWhereTheSiteHasNone()
    {
        using var site = new TemporarySite().With("input/articles/a.md", "---\ntitle: 甲\nkeywords: [乙]\n---\n正文。\n");
        var page = site.Built().Page("articles/a/index.html");

        Assert.Empty(page.QuerySelectorAll("link[rel='cite-as'], meta[property='og:url'], meta[name='citation_public_url'], meta[name='DC.identifier']"));
        Assert.False(LinkedData(page).TryGetProperty("url", out _));
        Assert.StartsWith("../../glossary/index.html#", LinkedData(page).GetProperty("about")[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, site.Run("check").Code);
    }

    private IEnumerable<string?> Values(string name) => _page.QuerySelectorAll($"meta[name='{name}']").Select(tag => tag.GetAttribute("content"));

    private static string? Property(IDocument page, string name) => page.QuerySelectorAll($"head > meta[property='{name}']").Single().GetAttribute("content");

    private static JsonElement LinkedData(IDocument page) => JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent).RootElement;

    public sealed class Fixture : IDisposable
    {
        public Fixture() =>
            Site.With("input/site.yml", "title: 墨志\nurl: https://example.org/a\nlicense: https://creativecommons.org/licenses/by/4.0/\n")
                .With("input/articles/lun-mo.md", """
                    ---
                    title: 论墨的制法
                    subtitle: 以松烟为例
                    authors:
                      - { name: 周 乐, affiliation: 江城大学, orcid: 0000-0002-1825-0097 }
                      - { name: 钱一, affiliation: 墨海书院 }
                    abstract: |-
                      摘要一行
                      第二行。
                    keywords: [墨, 松烟]
                    date: 2020-05-12
                    journal: { title: 印刷学报, volume: 12, issue: 3, pages: 45-52 }
                    doi: 10.1234/ink.2020.3
                    english: { title: On Making Ink }
                    ---
                    墨以松烟为上。[^1][^2]

                    [^1]: 孙二. &lt;/script&gt;&lt;b&gt;墨[J]. 印刷学报, 2019, 11(2): 1-9. DOI:10.5555/AB(2)1.
                    [^2]: 王四. 活字[M]. 北京: 墨海书局, 1999.
                    """)
                .With("input/articles/za-ji.md", "---\ntitle: 杂记\nauthors: [{ name: 赵五 }]\ndate: 2021\n---\n正文。\n")
                .With("input/articles/on-ink.md", "---\ntitle: On Ink\nlanguage: en\nauthors: [{ name: John Smith }, { name: Teun van Dijk }, { name: ZHANG San }]\ndate: 2019-03\n---\nText.\n")
                .Built();

        internal TemporarySite Site { get; } = new();

        public void Dispose() => Site.Dispose();
    }
}
