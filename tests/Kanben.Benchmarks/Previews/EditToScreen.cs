using System.Text;
using Kanben.Benchmarks.Sites;
using Kanben.BrowserTests;
using Microsoft.Playwright;

namespace Kanben.Benchmarks.Previews;

/// <summary>
/// The time from the save of an article until its new text is on the screen: from before the file is written until the browser has drawn the frame
/// with it. Each edit waits for the build after the one before it.
/// </summary>
internal static class EditToScreen
{
    // Asked once a frame; the message comes when the frame with the text has been handed over for drawing.
    private const string Appears = """
        mark => new Promise(done => {
          const drawn = () => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.timeOrigin + performance.now()); channel.port2.postMessage(null); };
          const look = () => requestAnimationFrame(document.querySelector('main').textContent.includes(mark) ? drawn : look);
          look();
        })
        """;

    public static async Task<string> MeasureAsync(string program, string site, int edits)
    {
        var chromium = Chromium.Find() ?? throw new RunException("there is no Chromium; install Debian's `chromium`, or set KANBEN_CHROMIUM to a browser's path");
        using var preview = new RunningPreview(program, site);
        var address = await preview.Address;
        await preview.BuiltAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Chromium.Arguments });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var name = SiteGenerator.Generate(1)[0].Name;
        var file = Path.Combine(site, "input", "articles", name + ".md");
        var text = await File.ReadAllTextAsync(file);
        await page.GotoAsync($"{address}articles/{name}/");
        await page.WaitForSelectorAsync("kanben-preview", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        var times = new List<double>();
        for (var edit = 1; edit <= edits; edit++)
        {
            times.Add(await EditAsync(page, file, text, $"此为第{edit}次改动"));
            await preview.BuiltAsync();
        }

        return Report(times);
    }

    private static async Task<double> EditAsync(IPage page, string file, string text, string mark)
    {
        var at = text.LastIndexOf("\n## ", StringComparison.Ordinal) + 1;
        var edited = Encoding.UTF8.GetBytes(text.Insert(at, $"{mark}。\n\n"));
        var appears = page.EvaluateAsync<double>(Appears, mark);
        // Answered in order: when this is, the page is looking.
        await page.EvaluateAsync("0");
        var saved = DateTimeOffset.UtcNow;
        await File.WriteAllBytesAsync(file, edited);
        return await appears - (saved - DateTimeOffset.UnixEpoch).TotalMilliseconds;
    }

    private static string Report(List<double> times)
    {
        times.Sort();
        var median = (times[(times.Count - 1) / 2] + times[times.Count / 2]) / 2;
        return $"save to screen over {times.Count} edits: least {times[0]:0} ms, median {median:0} ms, most {times[^1]:0} ms\n";
    }
}
