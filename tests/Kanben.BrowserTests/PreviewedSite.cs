using System.Globalization;
using System.Text;
using Kanben.Commands;
using Kanben.Preview;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>
/// A site with one long article, under preview, and a page that shows it. The page is watched: a fault of a script, or anything the policy refuses,
/// fails the test when it ends.
/// </summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    public const string Article = "input/articles/jia.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("kanben-preview-").FullName;
    private readonly List<string> _faults = [];
    private PreviewSession? _session;
    private IBrowserContext? _context;

    private PreviewedSite()
    {
        Save("input/site.yml", "title: 试刊\n");
        Save(Article, Text());
    }

    public IPage Page { get; private set; } = null!;

    /// <summary>The article: numbered paragraphs, one of them with other words, and more before them.</summary>
    public static string Text(string before = "", string fifth = "原文") =>
        $"---\ntitle: 甲\nkeywords: [纸史]\n---\n## 1 引言\n\n{before}\n\n{string.Join("\n\n", Enumerable.Range(1, 60).Select(number => $"第{number.ToString(CultureInfo.InvariantCulture)}段，{(number == 5 ? fifth : "说纸")}。{new string('纸', 100)}"))}\n";

    public static async Task<PreviewedSite> OpenAsync(Browser browser, string path, Action<PreviewedSite>? prepare = null, BrowserNewContextOptions? options = null, bool waits = true)
    {
        var site = new PreviewedSite();
        prepare?.Invoke(site);
        var context = await browser.OpenContextAsync(options);
        site._context = context;
        await site.StartAsync(0);
        site.Page = await context.NewPageAsync();
        site.Page.PageError += (_, error) => site._faults.Add($"script: {error}");
        site.Page.Console += (_, message) => site.Note(message);
        await site.Page.GotoAsync(site.Address + path);
        if (waits)
        {
            // The page of a site that is not built yet gives way to the one that was asked for.
            await site.Page.WaitForSelectorAsync("body:not(.page-none) main[id]", new PageWaitForSelectorOptions { Timeout = 60_000 });
        }

        return site;
    }

    public Uri Address => _session!.Address;

    public void Save(string file, string text)
    {
        var full = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    /// <summary>Ends the preview and begins it again at the same address, with something done in between.</summary>
    public async Task RestartAsync(Action between)
    {
        var port = Address.Port;
        await EndAsync();
        between();
        await StartAsync(port);
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }

        await EndAsync();
        Directory.Delete(_folder, recursive: true);
        Assert.Empty(_faults);
    }

    private async Task StartAsync(int port)
    {
        var output = Path.Combine(_folder, "output");
        _session = await PreviewSession.StartAsync(new PreviewOptions(_folder, output) { Port = port }, new SiteEngine(_folder, output), new PreviewLog(new Terminal(TextWriter.Null, TextWriter.Null)));
    }

    private async Task EndAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
            await _session.Loop;
            _session = null;
        }
    }

    // A page that is missing, and a server that has ended, are what the tests ask for.
    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _faults.Add($"console: {message.Text}");
        }
    }
}
