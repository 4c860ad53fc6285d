using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>What a term means, shown at the term: by pointer, keyboard and touch, from a server and from disk, and without script.</summary>
public sealed class TermCardTests(Browser browser) : IClassFixture<Browser>
{
    private const string IsWithinWindow =
        "() => { const box = document.getElementById('card-t-纸').getBoundingClientRect(); return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; }";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OpensUnderThePointerAndStaysWhileItIsOnTheCard(bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(SampleSite.Article, isFromDisk);

        await Term(watched).HoverAsync();
        await Assertions.Expect(Card(watched)).ToBeVisibleAsync();
        await Assertions.Expect(Card(watched)).ToContainTextAsync("书写与印刷的载体。");
        await Card(watched).HoverAsync();
        await watched.Page.WaitForFunctionAsync("from => performance.now() - from > 500", await watched.Page.EvaluateAsync<double>("performance.now()"));
        await Assertions.Expect(Card(watched)).ToBeVisibleAsync();
        await watched.Page.Mouse.MoveAsync(1, 1);

        await Assertions.Expect(Card(watched)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task OpensWithTheFocusAndClosesOnEscapeWithoutLosingIt()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(SampleSite.Article);

        await Term(watched).FocusAsync();
        await Assertions.Expect(Card(watched)).ToBeVisibleAsync();
        await watched.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Card(watched)).ToBeHiddenAsync();
        await Assertions.Expect(Term(watched)).ToBeFocusedAsync();
        await Assertions.Expect(Term(watched)).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("书写与印刷的载体。"));
    }

    [Fact]
    public async Task OpensOnATapAndFollowsTheLinkOfTheCard()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 375, Height = 667 } });
        await watched.GoToFileAsync(SampleSite.Article);

        await Term(watched).TapAsync();
        await Assertions.Expect(Card(watched)).ToBeVisibleAsync();
        await watched.Page.WaitForFunctionAsync(IsWithinWindow, null, new PageWaitForFunctionOptions { Timeout = 5000 });
        await watched.Page.Locator("h1").TapAsync();
        await Assertions.Expect(Card(watched)).ToBeHiddenAsync();
        await Term(watched).TapAsync();
        await watched.Page.Locator(".term-card:visible .term-entry").TapAsync();

        await Assertions.Expect(watched.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/glossary/index\\.html#t-"));
    }

    [Theory]
    [InlineData(320, 480)]
    [InlineData(1280, 300)]
    public async Task StaysWithinTheWindowAndNeverMakesItScrollSideways(int width, int height)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        await watched.GoToFileAsync(SampleSite.Article);

        await Term(watched).FocusAsync();
        await Assertions.Expect(Card(watched)).ToBeVisibleAsync();

        // The page may still be scrolling to the term.
        await watched.Page.WaitForFunctionAsync(IsWithinWindow, null, new PageWaitForFunctionOptions { Timeout = 5000 });
        Assert.True(await watched.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task IsALinkAloneWithoutScript()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await watched.GoToFileAsync(SampleSite.Article);

        await Term(watched).HoverAsync();
        Assert.Equal(0, await watched.Page.Locator(".term-card:visible").CountAsync());
        await Term(watched).ClickAsync();

        await watched.Page.WaitForURLAsync("**/glossary/index.html#**");
    }

    [Fact]
    public async Task IsNotPrinted()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(SampleSite.Article);
        await Term(watched).FocusAsync();

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(Card(watched)).ToBeHiddenAsync();
    }

    private static ILocator Term(WatchedPage watched) => watched.Page.Locator("a.term[href$='#t-纸']").First;

    private static ILocator Card(WatchedPage watched) => watched.Page.Locator("[id='card-t-纸']");
}
