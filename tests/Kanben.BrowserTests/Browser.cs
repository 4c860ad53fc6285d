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
        if (FindChromium() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of its own context that watches itself, on <see cref="Site"/> or another; see <see cref="WatchedPage"/>.</summary>
    public async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null, SampleSite? site = null)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI needs Chromium for the browser tests");
            Assert.Skip("no Chromium: install Debian's `chromium`, or set KANBEN_CHROMIUM to a browser's path");
        }

        return await WatchedPage.OpenAsync(await _browser.NewContextAsync(options ?? new BrowserNewContextOptions()), site ?? Site);
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

    private static string? FindChromium()
    {
        var asked = Environment.GetEnvironmentVariable("KANBEN_CHROMIUM");
        var candidates = asked is { Length: > 0 } ? [asked] : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)));
        return candidates.FirstOrDefault(File.Exists);
    }
}
