using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>
/// A page whose every console error, script error, failed request and request to anywhere but the site is remembered, and fails the test when
/// the page is closed.
/// </summary>
public sealed class WatchedPage : IAsyncDisposable
{
    /// <summary>Where the site is served from: a sub-folder, as on GitHub Pages.</summary>
    public const string Address = "http://kanben.test/journal/";

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private WatchedPage(IBrowserContext context, IPage page, SampleSite site) => (_context, Page, Site) = (context, page, site);

    public IPage Page { get; }

    public SampleSite Site { get; }

    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, SampleSite site)
    {
        var watched = new WatchedPage(context, await context.NewPageAsync(), site);
        watched.Page.Console += (_, message) => watched.Note(message.Type == "error", $"console: {message.Text}");
        watched.Page.PageError += (_, error) => watched.Note(true, $"script: {error}");
        watched.Page.RequestFailed += (_, request) => watched.Note(true, $"request: {request.Url} {request.Failure}");
        await context.RouteAsync("http://**/*", watched.AnswerAsync);
        return watched;
    }

    /// <summary>Opens a page of the site over http.</summary>
    public Task GoAsync(string path) => Page.GotoAsync(Address + path);

    /// <summary>Opens a page of the site from disk.</summary>
    public Task GoToFileAsync(string path)
    {
        var end = path.IndexOfAny(['?', '#']) is >= 0 and var at ? at : path.Length;
        return Page.GotoAsync(new Uri(Path.Combine(Site.Output, path[..end])).AbsoluteUri + path[end..]);
    }

    /// <summary>Opens a page of the site from disk or over http.</summary>
    public Task GoAsync(string path, bool isFromDisk) => isFromDisk ? GoToFileAsync(path) : GoAsync(path);

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_faults);
    }

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            _faults.Add(text);
        }
    }

    private async Task AnswerAsync(IRoute route)
    {
        var url = Uri.UnescapeDataString(route.Request.Url.Split('#', '?')[0]);
        if (!url.StartsWith(Address, StringComparison.Ordinal))
        {
            _faults.Add($"request to somewhere else: {url}");
            await route.AbortAsync();
            return;
        }

        var path = Path.Combine(Site.Output, url[Address.Length..]);
        path = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
        await (File.Exists(path) ? route.FulfillAsync(new RouteFulfillOptions { Path = path }) : route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "not found" }));
    }
}
