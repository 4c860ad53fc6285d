using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>
/// One Chromium and one built site for all tests. Where no browser can be had, tests are skipped with a reason; in CI (`CI=true`) that is a failure.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public SampleSite Site { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = Chromium.Arguments,
        });
    }

    /// <summary>A page of its own context that watches itself, on <see cref="Site"/> or another; see <see cref="WatchedPage"/>.</summary>
    public async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null, SampleSite? site = null) =>
        await WatchedPage.OpenAsync(await OpenContextAsync(options), site ?? Site);

    /// <summary>A context of its own, for pages that no built site has.</summary>
    public async Task<IBrowserContext> OpenContextAsync(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI needs Chromium for the browser tests");
            Assert.Skip("no Chromium: install Debian's `chromium`, or set KANBEN_CHROMIUM to a browser's path");
        }

        return await _browser.NewContextAsync(options ?? new BrowserNewContextOptions());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Site.Dispose();
    }
}
