namespace Kanben.Tests.Site;

/// <summary>Only what needs the site's own address has it, and only where there is one.</summary>
public sealed class AddressTests
{
    [Fact]
    public void ASiteWithoutAddressHasNeitherMapNorCanonicalLinks()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article).Built();

        Assert.False(File.Exists(Path.Combine(site.Output, "sitemap.xml")));
        Assert.Null(site.Page("articles/a/index.html").QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void ASiteWithAddressHasBoth()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 文集\nurl: https://example.org/journal\n").With("input/articles/a.md", "---\ntitle: 甲\nkeywords: [纸]\n---\n乙\n").Built();

        Assert.Contains("<loc>https://example.org/journal/articles/a/</loc>", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/journal/keywords/%E7%BA%B8/</loc>", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/journal/articles/a/", site.Page("articles/a/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/journal/assets/kanben.css", site.Page("404.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void TheCommandLineTakesPrecedence()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 文集\nurl: https://example.org/\n").With("input/articles/a.md", TemporarySite.Article);

        Assert.Equal(0, site.Run("build", "--base-url", "https://example.com/x").Code);
        Assert.Contains("<loc>https://example.com/x/</loc>", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryOtherLinkIsRelative()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 文集\nurl: https://example.org/journal/\n").With("input/articles/a.md", "---\ntitle: 甲\nauthors: [乙]\nkeywords: [纸]\n---\n“纸墨”1999年发明了。[^1]\n\n[^1]: 乙.题[J].刊,2024,1(1):1.\n").Built();

        var pages = Directory.EnumerateFiles(site.Output, "index.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Output, file));
        var links = pages.SelectMany(page => site.Page(page).QuerySelectorAll("[href]:not([rel=canonical], [rel='cite-as'], [rel=type], [rel^='schema.']),[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!));

        Assert.All(links, link => Assert.Matches("^[^/:]+(/|$|#)|^#", link));
    }
}
