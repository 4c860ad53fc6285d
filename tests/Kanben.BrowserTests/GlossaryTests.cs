using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The glossary as readers meet it: whole without script, in two orders, on one page and on many, from a server and from disk.</summary>
public sealed class GlossaryTests(Browser browser, GlossaryTests.LongSite site) : IClassFixture<Browser>, IClassFixture<GlossaryTests.LongSite>
{
    private const string Glossary = "glossary/index.html";
    private const string Strokes = "glossary/strokes/index.html";
    private const string Letter = "glossary/z/index.html";
    private const string Zhou = "glossary/z/zhou/index.html";
    private const string Term = "t-周氏3号纸";

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Fact]
    public async Task LeadsFromTheFirstPageToAnEntryWithoutScript()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false }, site.Site);
        await watched.GoToFileAsync(Glossary);

        await watched.Page.ClickAsync(".letters a:text-is('Z')");
        await watched.Page.ClickAsync("#letter-Z h2 a");
        await watched.Page.WaitForURLAsync(new Regex($"/{Letter}$"));
        await watched.Page.ClickAsync(".sheets a:has-text('zhou')");
        await watched.Page.WaitForURLAsync(new Regex($"/{Zhou}$"));

        Assert.Equal("Z · zhou", await watched.Page.InnerTextAsync("h1"));
        Assert.Equal(["zhao 434", "zhou 434", "1", "2"], await watched.Page.Locator(".sheets a").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent)"));
        Assert.Equal(400, await watched.Page.Locator(".entry:visible").CountAsync());
    }

    [Theory]
    [InlineData(Glossary, true)]
    [InlineData(Glossary, false)]
    [InlineData(Letter, true)]
    public async Task LeadsAnOldAddressToThePageOfItsTerm(string old, bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync(site: site.Site);

        await watched.GoAsync($"{old}#{Term}", isFromDisk);
        await watched.Page.WaitForURLAsync(new Regex($"/{Regex.Escape(Zhou)}#"));

        Assert.Equal("周氏3号纸", await watched.Page.EvaluateAsync<string>("document.querySelector(':target dfn').textContent"));
    }

    [Fact]
    public async Task GoesFromStrokesToAnEntryAndBackToPinyin()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await watched.GoToFileAsync(Glossary);

        await watched.Page.ClickAsync("text=笔画");
        await watched.Page.WaitForURLAsync(new Regex($"/{Strokes}$"));
        await watched.Page.ClickAsync(".names a >> nth=0");
        await watched.Page.WaitForURLAsync(new Regex($"/{Glossary}#t-"));

        Assert.True(await watched.Page.EvaluateAsync<bool>("document.querySelector('.entry:target') !== null"));
    }

    [Fact]
    public async Task UnfoldsTheOtherUsesAndPrintsThem()
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        await watched.GoAsync($"{Zhou}#{Term}");
        var sentences = watched.Page.Locator($"[id='{Term}'] blockquote:visible");

        Assert.Equal(3, await sentences.CountAsync());
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(8, await sentences.CountAsync());
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await watched.Page.ClickAsync($"[id='{Term}'] summary");
        Assert.Equal(8, await sentences.CountAsync());
    }

    [Theory]
    [InlineData(Glossary)]
    [InlineData(Letter)]
    [InlineData(Zhou)]
    [InlineData(Strokes)]
    public async Task FitsTheNarrowestScreen(string path)
    {
        // 1280 pixels at 400 % (WCAG 2.2, 1.4.10).
        var narrow = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } };
        foreach (var one in new[] { site.Site, null })
        {
            await using var watched = await browser.OpenAsync(narrow, one);
            await watched.GoAsync(one is null && path is Letter or Zhou ? Glossary : path);
            Assert.Equal(320, await watched.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));
        }
    }

    [Theory]
    [InlineData(Glossary, true)]
    [InlineData(Letter, true)]
    [InlineData(Strokes, true)]
    [InlineData(Glossary, false)]
    [InlineData(Strokes, false)]
    public async Task IsAccessibleInBothColourSchemes(string path, bool isLong)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true }, isLong ? site.Site : null);
            await watched.GoAsync(path);
            await watched.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

            var result = await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag] } });

            Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id}: {node.Html}")).Take(5));
        }
    }

    [Theory]
    [InlineData(Glossary, true)]
    [InlineData(Letter, true)]
    [InlineData(Glossary, false)]
    [InlineData(Strokes, false)]
    public async Task HasTargetsThatAFingerHits(string path, bool isLong)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 390, Height = 844 } }, isLong ? site.Site : null);
        await watched.GoAsync(path);

        // WCAG 2.2, 2.5.8: 24 by 24 pixels, links inside a sentence or a line of text apart.
        var small = await watched.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main a, main summary')].filter(e => !e.closest('blockquote, .source, .using'))
              .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()]).filter(([, r]) => r.width && (r.height < 23.5 || r.width < 23.5)).map(([html, r]) => html + r.width + 'x' + r.height)
            """);
        Assert.Empty(small.Take(5));
    }

    public sealed class LongSite : IDisposable
    {
        public SampleSite Site { get; } = SampleSite.WithLongGlossary();

        public void Dispose() => Site.Dispose();
    }
}
