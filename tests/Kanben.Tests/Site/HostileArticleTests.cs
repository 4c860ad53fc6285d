using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>Articles and files of a contributor who wishes harm, built as a whole site.</summary>
public sealed class HostileArticleTests
{
    private const string Nasty = "\"><script>alert(1)</script><img src=x onerror=alert(2)> {{page.root}} {{{x}}} &amp; javascript:alert(3)";

    [Fact]
    public void FrontMatterIsTextWhereverItIsShown()
    {
        var yaml = System.Text.Json.JsonSerializer.Serialize(Nasty);
        using var site = new TemporarySite()
            .With("input/site.yml", $"title: {yaml}\nsubtitle: {yaml}\ndescription: {yaml}\nurl: https://example.org/x/\n")
            .With("input/articles/a.md", $$"""
                ---
                title: {{yaml}}
                subtitle: {{yaml}}
                authors: [{ name: {{yaml}}, affiliation: {{yaml}}, email: {{yaml}}, orcid: {{yaml}}, note: {{yaml}} }]
                abstract: {{yaml}}
                keywords: [{{yaml}}]
                language: {{yaml}}
                date: 2024-05-06
                journal: { title: {{yaml}}, volume: {{yaml}}, issue: {{yaml}}, pages: {{yaml}} }
                doi: {{yaml}}
                english: { title: {{yaml}}, authors: [{{yaml}}], abstract: {{yaml}}, keywords: [{{yaml}}] }
                notes: [{{yaml}}]
                timeline: { add: [{ date: 2023, title: {{yaml}}, note: {{yaml}} }] }
                ---
                ## <script>alert(1)</script> 1

                甲[^1]乙[^"><script>]

                [^1]: 周一.<script>alert(1)</script>[J/OL].刊,2024.http://e.com/"onclick=alert(1)
                [^"><script>]: <script>alert(1)</script>
                """)
            .With("input/glossary/a.md", $"---\nterm: {yaml}\nreading: {yaml}\naliases: [{yaml}]\nenglish: {yaml}\nsee: [{yaml}]\nsource: {yaml}\n---\n{Nasty}\n")
            .With("input/pages/a.md", $"---\ntitle: {yaml}\ndescription: {yaml}\n---\n{Nasty}\n")
            .With("input/timeline.yml", $"events: [{{ date: 2024, title: {yaml}, note: {yaml} }}]\n");

        var result = site.Build();

        Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics));
        foreach (var path in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories))
        {
            var page = site.Page(Path.GetRelativePath(site.Output, path));
            Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.EndsWith(".js", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, form, base"));
            // The drawing above the timeline is Kanben's own, and no text of an article stands in it.
            Assert.DoesNotContain(page.QuerySelectorAll("svg"), svg => svg.Closest(".overview-wide, .overview-narrow") is null);
            Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", attribute.Name));
            Assert.All(page.QuerySelectorAll("[href]"), element => Assert.Contains(new Url(new Url("https://site.example/a/b/"), element.GetAttribute("href")!).Scheme, new[] { "http", "https", "mailto" }));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("../../secret.png", "KB4112")]
    [InlineData("%2e%2e/%2e%2e/secret.png", "KB4112")]
    [InlineData("..%2f..%2fsecret.png", "KB4112")]
    [InlineData("..\\\\..\\\\secret.png", "KB4112")]
    [InlineData("a/../../../secret.png", "KB4112")]
    [InlineData("/etc/secret.png", "KB4112")]
    [InlineData("C:secret.png", "KB4101")]
    [InlineData("file:///etc/secret.png", "KB4101")]
    [InlineData("a%00.png", "KB4112")]
    [InlineData("../pages/x.png", "KB4112")]
    [InlineData("a/link.png", "KB4111")]
    [InlineData("folder/secret.png", "KB4111")]
    [InlineData("a/con.png", "KB4115")]
    [InlineData("<a/q?.png>", "KB4115")]
    [InlineData("a/x.svg", "KB4113")]
    [InlineData("A/x.png", "KB4111")]
    [InlineData("http-a/x.png", "KB4111")]
    public void PicturesComeFromTheFolderOfTheArticlesOnly(string address, string code)
    {
        using var site = new TemporarySite().With("secret.png", "precious").With("input/pages/x.png", "x").With("input/articles/a/con.png", "x").With("input/articles/a/q?.png", "x").With("input/articles/a/x.png", "x").With("input/articles/a/x.svg", "x")
            .With("input/articles/a.md", $"---\ntitle: 甲\n---\n甲\n乙 ![丙]({address})\n");
        File.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/a/link.png"), Path.Combine(site.Folder, "secret.png"));
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "input/articles/folder"), site.Folder);

        var result = site.Build();

        var fault = Assert.Single(result.Diagnostics, found => found.Code != "KB5002");
        Assert.Equal((code, "input/articles/a.md", 5), (fault.Code, fault.Where.File, fault.Where.Line));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void OddNamesOfPicturesAreEncoded()
    {
        using var site = new TemporarySite().With("input/articles/a b#%&'中.png", "x").With("input/articles/a.md", "---\ntitle: 甲\n---\n![丙](<a b%23%25&'中.png>)\n").Built();

        Assert.Equal("../a%20b%23%25&'中.png", site.Page("articles/a/index.html").QuerySelector("img")!.GetAttribute("src"));
        Assert.True(File.Exists(Path.Combine(site.Output, "articles/a b#%&'中.png")));
    }

    [Fact]
    public void SettingsAndFoldersThatAreLinksAreNotRead()
    {
        using var site = new TemporarySite().With("elsewhere/secret.md", TemporarySite.Article).With("secret.yml", "root:x:0:0\n").With("input/articles/a.md", TemporarySite.Article);
        File.CreateSymbolicLink(Path.Combine(site.Folder, "input/site.yml"), Path.Combine(site.Folder, "secret.yml"));
        Directory.CreateSymbolicLink(Path.Combine(site.Folder, "input/pages"), Path.Combine(site.Folder, "elsewhere"));

        site.Built("KB5002", "KB5002");
    }

    [Fact]
    public void PicturesThatDifferInCapitalsOnlyAreReported()
    {
        using var site = new TemporarySite().With("input/articles/a/x.png", "x").With("input/articles/a/X.png", "y").With("input/articles/a.md", TemporarySite.Article);

        Assert.Equal(["KB4301"], site.Build().Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void ATermIsNeverFoundInsideAnEntity()
    {
        using var site = new TemporarySite().With("input/articles/a.md", "---\ntitle: 甲\nkeywords: [lt, amp, quot, R&D]\n---\na < b & \"c\", lt and R&D.\n");
        site.Build();

        var paragraph = site.Page("articles/a/index.html").QuerySelector(".body p")!;
        Assert.Equal("a < b & \"c\", lt and R&D.", paragraph.TextContent);
        Assert.Equal(["lt", "R&D"], paragraph.QuerySelectorAll("a.term").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineNumbersAreThoseOfTheFile(string lineEnd)
    {
        const string Text = "---\ntitle: 甲\n---\n甲\f乙\u2028丙\n[丁](no.md) **[戊](no.md)**\n[^7]\n\n> - 己\n>   ![庚](no.png)\n\n|a|b|\n|-|-|\n|x|[^8] [q](no.md)|\n\n辛 $\\zz$ [壬](#no)\n<zz>\n\n<script>1</script>\n\n[^1]: 周.题[J].刊,2020.\n";
        using var site = new TemporarySite();
        site.With("input/articles/a.md", "\ufeff" + Text.Replace("\n", lineEnd, StringComparison.Ordinal));

        var found = site.Build().Diagnostics.Where(found => found.Severity != Kanben.Model.Severity.Note).Select(found => $"{found.Where.Line} {found.Code}");

        Assert.Equal(["5 KB4102", "6 KB3001", "9 KB4111", "13 KB3001", "13 KB4102", "15 KB4103", "15 KB4131", "16 KB4121", "18 KB4121", "20 KB3002"], found);
    }
}
