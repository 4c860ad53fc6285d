using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>How to cite an article: the entry, the reader's date of access, copying, from a server and from disk.</summary>
public sealed class CitingTests(Browser browser) : IClassFixture<Browser>
{
    private const string WebPage = "articles/on-paper/index.html";
    private const string Printed = "周一，李二. 论纸：一种载体的历史：兼及墨[J]. 书史研究, 2024, 3 (2): 1-9.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CopiesTheEntry(bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync();
        await GoAsync(watched, SampleSite.Article, isFromDisk);
        var button = watched.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "复制" });

        await button.FocusAsync();
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Status(watched)).ToHaveTextAsync("已复制");

        Assert.Equal(Printed, await PastedAsync(watched.Page));
    }

    // Over plain http there is no Clipboard API; on some machines a page from disk may not use the one there is.
    [Fact]
    public async Task CopiesWhatIsSelectedWhereTheClipboardIsRefused()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.AddInitScriptAsync("navigator.clipboard && Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) })");
        await watched.GoToFileAsync(SampleSite.Article);

        await watched.Page.ClickAsync(".cite-copy button");
        await Assertions.Expect(Status(watched)).ToHaveTextAsync("已复制");

        Assert.Equal(Printed, await watched.Page.EvaluateAsync<string>("getSelection().toString()"));
        Assert.Equal(Printed, await PastedAsync(watched.Page));
    }

    [Fact]
    public async Task SelectsTheEntryWhereNothingCanCopy()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        await watched.GoToFileAsync(SampleSite.Article);

        await watched.Page.ClickAsync(".cite-copy button");

        await Assertions.Expect(Status(watched)).ToContainTextAsync("Ctrl+C");
        Assert.Equal(Printed, await watched.Page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [Theory]
    [InlineData(true, "Smith J. On Paper in the West[EB/OL]//纸墨文集. (2023) [2031-02-03].")]
    [InlineData(false, "Smith J. On Paper in the West[EB/OL]//纸墨文集. (2023) [2031-02-03]. http://kanben.test/journal/articles/on-paper/.")]
    public async Task FillsInTheDayAndWhereThereIsOneTheAddress(bool isFromDisk, string expected)
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.Clock.SetFixedTimeAsync(new DateTime(2031, 2, 3, 12, 0, 0, DateTimeKind.Local));

        await GoAsync(watched, WebPage, isFromDisk);

        await Assertions.Expect(watched.Page.Locator("#cite-text")).ToHaveTextAsync(expected);
        await watched.Page.ClickAsync(".cite-copy button");
        await Assertions.Expect(Status(watched)).ToHaveTextAsync("已复制");
        Assert.Equal(expected, await PastedAsync(watched.Page));
    }

    [Fact]
    public async Task ShowsTheEntryAndNoButtonWithoutScript()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await watched.GoToFileAsync(WebPage);

        await Assertions.Expect(watched.Page.Locator("#cite-text")).ToHaveTextAsync("Smith J. On Paper in the West[EB/OL]//纸墨文集. (2023).");
        Assert.Equal(0, await watched.Page.Locator(".cite button:visible").CountAsync());
        Assert.Equal(4, await watched.Page.Locator(".cite-files a:visible").CountAsync());
    }

    [Fact]
    public async Task PrintsTheEntryAlone()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(SampleSite.Article);

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await watched.Page.Locator("#cite-text").IsVisibleAsync());
        Assert.Equal(0, await watched.Page.Locator(".cite button:visible, .cite a:visible").CountAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1600)]
    public async Task NeverMakesThePageScrollSideways(int width)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });

        await watched.GoAsync(WebPage);

        Assert.True(await watched.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static ILocator Status(WatchedPage watched) => watched.Page.Locator(".cite-copy [role=status]");

    private static Task GoAsync(WatchedPage watched, string path, bool isFromDisk) => isFromDisk ? watched.GoToFileAsync(path) : watched.GoAsync(path);

    // What the clipboard holds, as a reader would see it: pasted into a field.
    private static async Task<string> PastedAsync(IPage page)
    {
        await page.EvaluateAsync("document.body.appendChild(document.createElement('textarea')).id = 'pasted'");
        await page.FocusAsync("#pasted");
        await page.Keyboard.PressAsync("ControlOrMeta+V");
        return await page.InputValueAsync("#pasted");
    }
}
