using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The built site as readers meet it. Every test also fails on any console error, failed request, or request beyond the site.</summary>
public sealed class SiteTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string> Pages() => [.. SampleSite.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task OpensFromAServerAndFromDiskAlike(string path)
    {
        await using var watched = await browser.OpenAsync();

        await watched.GoAsync(path);
        var served = await LookAsync(watched.Page);
        await watched.GoToFileAsync(path);
        var read = await LookAsync(watched.Page);

        Assert.Equal(served, read);
        // What a browser shows without any style sheet.
        Assert.DoesNotContain("|rgb(0, 0, 0)|0|", served, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task FitsANarrowScreen(string path)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });

        await watched.GoAsync(path);

        Assert.Equal(390, await watched.Page.EvaluateAsync<int>("Math.max(390, document.documentElement.scrollWidth)"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task IsAccessibleInBothColourSchemes(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            // The checker is a script of its own, which the page's policy would refuse.
            await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
            await watched.GoAsync(path);

            var result = await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag] } });

            Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id}: {node.Html}")));
        }
    }

    [Fact]
    public async Task LeadsFromTheCitationToTheEntryAndBack()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await watched.GoToFileAsync(SampleSite.Article);

        await watched.Page.ClickAsync("#cite-1 a[href='#ref-3']");
        Assert.EndsWith("#ref-3", watched.Page.Url, StringComparison.Ordinal);
        Assert.Equal("1–3", (await watched.Page.InnerTextAsync("#cite-1")).Trim('[', ']'));

        // The second way back says to what it leads, and the pages are part of the mark's link.
        var back = watched.Page.Locator("#ref-2 .return >> nth=1");
        Assert.Equal(("2", "麻、楮、竹皆可造纸，纸张因此各异。"), (await back.InnerTextAsync(), await back.GetAttributeAsync("title")));
        await back.ClickAsync();
        Assert.EndsWith("#cite-3", watched.Page.Url, StringComparison.Ordinal);
        Assert.Equal("[2]3-4", await watched.Page.InnerTextAsync("#cite-3 a[href='#ref-2']"));
    }

    [Fact]
    public async Task MarksTheEntryAndThePlaceJumpedToAndPrintsNoWaysBack()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article);
        var paper = await watched.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#cite-1')).backgroundColor");

        foreach (var target in new[] { "ref-3", "cite-1", "note-n1" })
        {
            await watched.Page.EvaluateAsync("id => location.hash = id", target);
            Assert.NotEqual(paper, await watched.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector(':target')).backgroundColor"));
        }

        // A target for a finger (WCAG 2.5.8).
        var box = await watched.Page.Locator("#ref-2 .return >> nth=0").BoundingBoxAsync();
        Assert.True(box is { Width: >= 24, Height: >= 24 }, $"{box?.Width} × {box?.Height}");
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await watched.Page.Locator("#ref-2 .return >> nth=0").IsVisibleAsync());
    }

    [Fact]
    public async Task ReachesEverythingWithoutScriptFromDisk()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await watched.GoToFileAsync("index.html");
        await watched.Page.ClickAsync("text=论纸：一种载体的历史");
        await watched.Page.WaitForURLAsync(new Regex("/lun-zhi/index.html$"));
        Assert.Equal("论纸：一种载体的历史", (await watched.Page.InnerTextAsync("h1")).Split('\n')[0].Trim());

        foreach (var page in new[] { "timeline", "glossary", "references", "keywords", "authors", "about" })
        {
            await watched.Page.ClickAsync($"header nav a[href$='{page}/index.html']");
            await watched.Page.WaitForURLAsync(new Regex($"/{page}/index.html$"));
            Assert.True(await watched.Page.Locator("h1").IsVisibleAsync());
        }
    }

    [Fact]
    public async Task LeadsFromATermToItsEntryAndFromAnEventToItsParagraph()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article);

        await watched.Page.ClickAsync("a.term >> nth=0");
        await watched.Page.WaitForURLAsync(new Regex("/glossary/index.html#t-"));
        Assert.True(await watched.Page.EvaluateAsync<bool>("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"));

        await watched.GoAsync("timeline/index.html");
        await watched.Page.ClickAsync("li[id^='e-'] a[href*='#p-']");
        await watched.Page.WaitForURLAsync(new Regex("/articles/.*#p-"));
        Assert.True(await watched.Page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));
    }

    [Fact]
    public async Task LeadsFromTheArticleToItsApparatusToTheSourceAndBack()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await watched.GoToFileAsync("articles/lun-mo/index.html");

        await watched.Page.ClickAsync("a[href='edition/index.html']");
        await watched.Page.ClickAsync(".apparatus a[href$='#L11']");
        await watched.Page.WaitForURLAsync(new Regex("/edition/source/index.html#L11$"));
        Assert.Contains("烟油烟之制", await watched.Page.InnerTextAsync("#L11"), StringComparison.Ordinal);

        await watched.Page.ClickAsync("#L11 a[href*='#n-']");
        await watched.Page.WaitForURLAsync(new Regex("/edition/index.html#n-"));
        await watched.Page.ClickAsync(".apparatus .to a >> nth=0");
        await watched.Page.WaitForURLAsync(new Regex("/articles/lun-mo/index.html#"));
    }

    [Fact]
    public async Task PrintsTheApparatusWholeAndShowsItsSourceAsText()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Edition);

        Assert.False(await watched.Page.Locator("#r-22").IsVisibleAsync());
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await watched.Page.Locator("#r-22").IsVisibleAsync());

        await watched.GoAsync(SampleSite.Source);
        Assert.Contains("<script>window.taken = 1</script>", await watched.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(await watched.Page.EvaluateAsync<bool>("window.taken === undefined"));
    }

    [Fact]
    public async Task RunsNothingThatAnArticleBrings()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { BypassCSP = true });

        await watched.GoAsync(SampleSite.Article);

        Assert.True(await watched.Page.EvaluateAsync<bool>("window.taken === undefined"));
        Assert.Contains("<script>window.taken = 1</script>", await watched.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForbidsScriptsOfOthersByItsPolicy()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article);

        var policy = await watched.Page.GetAttributeAsync("meta[http-equiv='Content-Security-Policy']", "content");

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PrintsTheTextAndNotTheNavigation()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article);

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await watched.Page.Locator("header nav").First.IsVisibleAsync());
        Assert.True(await watched.Page.Locator("#ref-1").IsVisibleAsync());
    }

    [Fact]
    public async Task KeepsTheChosenColourScheme()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await watched.GoAsync("index.html");
        var light = await BackgroundAsync(watched.Page);

        await watched.Page.ClickAsync("header button");
        var dark = await BackgroundAsync(watched.Page);
        await watched.GoAsync("timeline/index.html");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(watched.Page));
    }

    [Fact]
    public async Task SetsFormulasAsMathematics()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article);

        Assert.Equal(2, await watched.Page.Locator("main math mfrac").CountAsync());
        Assert.True((await watched.Page.Locator("math[display=block]").BoundingBoxAsync())!.Height > 20);
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor");

    // Fonts, sizes and colours show that the style sheet was loaded; the text, that nothing else differs.
    private static Task<string> LookAsync(IPage page) => page.EvaluateAsync<string>(
        "(s => [s.fontFamily, s.fontSize, s.color, document.styleSheets.length, document.body.innerText].join('|'))(getComputedStyle(document.body))");
}
