using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The drawing above the timeline as readers meet it, with keyboard, on a phone, in both colour schemes and on paper.</summary>
public sealed class OverviewTests(Browser browser) : IClassFixture<Browser>
{
    // The least contrast of what a selector finds with the page behind it (WCAG 2.2, 1.4.3, relative luminance).
    private const string LeastContrast = """
        ([selector, property]) => {
          const channels = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number).map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          const light = colour => { const [r, g, b] = channels(colour); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          return Math.min(...[...document.querySelectorAll(selector)].map(e => light(getComputedStyle(e)[property])).map(l => (Math.max(l, paper) + 0.05) / (Math.min(l, paper) + 0.05)));
        }
        """;

    [Fact]
    public async Task IsReachedByTheKeyboardAndLeadsToTheEvent()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        await watched.GoToFileAsync("timeline/index.html");
        var first = watched.Page.Locator(".overview-wide a").First;
        var href = await first.GetAttributeAsync("href");

        for (var i = 0; i < 30 && await watched.Page.Locator(".overview a:focus").CountAsync() == 0; i++)
        {
            await watched.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(href, await watched.Page.Locator(".overview a:focus").GetAttributeAsync("href"));
        Assert.NotEqual("none", await watched.Page.Locator(".overview a:focus .area").EvaluateAsync<string>("area => getComputedStyle(area).stroke"));
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.WaitForURLAsync(new Regex(Regex.Escape(href!) + "$"));
        Assert.Equal(1, await watched.Page.Locator("li.event:target").CountAsync());
    }

    [Fact]
    public async Task HasANameForEachLink()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        await watched.GoAsync("timeline/index.html");

        Assert.True(await watched.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("^1957年：1 条$") }).IsVisibleAsync());
    }

    [Theory]
    [InlineData(320, "narrow", "wide")]
    [InlineData(768, "narrow", "wide")]
    [InlineData(820, "wide", "narrow")]
    [InlineData(1920, "wide", "narrow")]
    public async Task ShowsOneDrawingThatFitsTheScreen(int width, string shown, string hidden)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await watched.GoAsync("timeline/index.html");
        await watched.Page.ClickAsync(".overview summary");

        Assert.Equal((2, 0), (await VisibleAsync(watched.Page, shown), await VisibleAsync(watched.Page, hidden)));
        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        Assert.InRange(await watched.Page.EvaluateAsync<double>($"Math.min(...[...document.querySelectorAll('.overview-{shown} .area')].flatMap(a => [a.getBoundingClientRect().width, a.getBoundingClientRect().height]))"), 23.99, 10000);
        Assert.InRange(await watched.Page.EvaluateAsync<double>($"Math.min(...[...document.querySelectorAll('.overview-{shown} text')].map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a))"), 10.99, 20);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task CanBeReadInEachColourScheme(ColorScheme scheme)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });
        await watched.GoAsync("timeline/index.html");

        Assert.InRange(await watched.Page.EvaluateAsync<double>(LeastContrast, new[] { ".overview .bar, .overview .work", "fill" }), 3, 21);
        Assert.InRange(await watched.Page.EvaluateAsync<double>(LeastContrast, new[] { ".overview text", "fill" }), 4.5, 21);
    }

    [Fact]
    public async Task PrintsTheDrawingAndTheWorks()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 600, Height = 800 } });
        await watched.GoAsync("timeline/index.html");
        Assert.False(await watched.Page.Locator(".overview details svg >> nth=0").IsVisibleAsync());

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal((2, 0), (await VisibleAsync(watched.Page, "wide"), await VisibleAsync(watched.Page, "narrow")));
    }

    private static Task<int> VisibleAsync(IPage page, string form) => page.Locator($".overview-{form}:visible").CountAsync();
}
