using System.Net.Http.Headers;
using System.Text.Json;
using Kanben.Commands;
using Kanben.Preview;

namespace Kanben.Tests.Preview;

/// <summary>The whole preview, without a browser: files are saved, and what the server then says and shows is waited for.</summary>
public sealed class PreviewSessionTests : IAsyncLifetime
{
    private readonly TemporarySite _site = new TemporarySite().With("input/articles/jia.md", "---\ntitle: 甲\n---\n旧文。\n");
    private readonly SharedWriter _printed = new();
    private readonly HttpClient _client = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));
    private PreviewSession? _session;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
            await _session.Loop;
        }

        _client.Dispose();
        _patience.Dispose();
        _printed.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task ASavedArticleIsShownAndThenBuilt()
    {
        await StartAsync();
        await UntilAsync("articles/jia/", page => page.Contains("旧文", StringComparison.Ordinal));

        _site.With("input/articles/jia.md", "---\ntitle: 甲\n---\n新文。\n");

        await UntilAsync("articles/jia/", page => page.Contains("新文", StringComparison.Ordinal));
        await UntilPrintedAsync("input/articles/jia.md: shown in ");
        await UntilAsync(() => Printed().Split("Built 1 article").Length == 3);
        Assert.Contains("新文", _site.Read("output/articles/jia/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEditorThatSavesByReplacingIsUnderstood()
    {
        await StartAsync();
        await UntilAsync("articles/jia/", page => page.Contains("旧文", StringComparison.Ordinal));

        _site.With("input/articles/.jia.md.new", "---\ntitle: 甲\n---\n新文。\n");
        File.Move(At("input/articles/.jia.md.new"), At("input/articles/jia.md"), overwrite: true);
        await UntilAsync("articles/jia/", page => page.Contains("新文", StringComparison.Ordinal));

        // As Vim does: the old file becomes the copy, and a new one takes its place.
        File.Move(At("input/articles/jia.md"), At("input/articles/jia.md~"));
        _site.With("input/articles/jia.md", "---\ntitle: 甲\n---\n再新。\n");
        File.Delete(At("input/articles/jia.md~"));
        await UntilAsync("articles/jia/", page => page.Contains("再新", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NewRenamedAndRemovedArticlesAreFollowed()
    {
        await StartAsync();
        await UntilAsync("articles/jia/", page => page.Contains("旧文", StringComparison.Ordinal));

        _site.With("input/articles/yi.md", "---\ntitle: 乙\n---\n乙文。\n");
        await UntilAsync("articles/yi/", page => page.Contains("乙文", StringComparison.Ordinal));
        File.Move(At("input/articles/yi.md"), At("input/articles/bing.md"));
        await UntilAsync("articles/bing/", page => page.Contains("乙文", StringComparison.Ordinal));
        Assert.DoesNotContain("乙文", await PageAsync("articles/yi/"), StringComparison.Ordinal);
        File.Delete(At("input/articles/bing.md"));
        await UntilAsync("articles/bing/", page => !page.Contains("乙文", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFolderThatComesLaterIsWatchedToo()
    {
        await StartAsync();
        await UntilAsync("assets/kanben.css", style => style.Length > 100);

        _site.With("theme/assets/kanben.css", "body{}");

        await UntilAsync("assets/kanben.css", style => style == "body{}");
    }

    [Fact]
    public async Task ANewSeedBecomesAPage()
    {
        await StartAsync();
        await UntilAsync("articles/jia/", page => page.Contains("旧文", StringComparison.Ordinal));

        _site.With("seeds/zhi.txt", "# 论纸\n\n周一\n\n## 1 引言\n\n纸之为物，起于汉代，其后流传天下。\n");

        await UntilAsync("articles/lun-zhi/", page => page.Contains("起于汉代", StringComparison.Ordinal));
        Assert.Contains("seeds/zhi.txt → input/articles/lun-zhi.md", Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultsAreToldAndGoWhenTheyAreMended()
    {
        await StartAsync();
        await UntilAsync("articles/jia/", page => page.Contains("旧文", StringComparison.Ordinal));

        _site.With("input/articles/jia.md", "---\ntitel: 甲\n---\n新文。\n");
        await UntilFaultsAsync(codes => codes.Contains("KB2101"));
        Assert.Contains("旧文", await PageAsync("articles/jia/"), StringComparison.Ordinal);
        _site.With("input/articles/jia.md", "---\ntitle: 甲\n---\n新文。\n");
        await UntilFaultsAsync(codes => codes.Count == 0);
        await UntilAsync("articles/jia/", page => page.Contains("新文", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASiteThatCannotBeBuiltHasAPageAllTheSame()
    {
        _site.With("input/articles/jia.md", "---\ntitel: 甲\n---\n");
        await StartAsync();
        await UntilFaultsAsync(codes => codes.Contains("KB2101"));
        Assert.Contains("/_kanben/preview.js", await PageAsync(""), StringComparison.Ordinal);

        _site.With("input/articles/jia.md", "---\ntitle: 甲\n---\n新文。\n");

        await UntilAsync("articles/jia/", page => page.Contains("新文", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ItEndsWithOpenStreams()
    {
        await StartAsync();
        using var events = new StreamReader(await _client.GetStreamAsync(new Uri(_session!.Address, "_kanben/events"), _patience.Token));
        await events.ReadLineAsync(_patience.Token);

        await _session.DisposeAsync();

        while (await events.ReadLineAsync(_patience.Token) is not null)
        {
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => PageAsync(""));
    }

    private string At(string file) => Path.Combine(_site.Folder, file);

    private async Task StartAsync() =>
        _session = await PreviewSession.StartAsync(new PreviewOptions(_site.Folder, _site.Output) { Port = 0 }, new SiteEngine(_site.Folder, _site.Output), new PreviewLog(new Terminal(TextWriter.Null, _printed)));

    private string Printed() => _printed.ToString();

    private async Task<string> PageAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(_session!.Address, path), _patience.Token);
        return await response.Content.ReadAsStringAsync(_patience.Token);
    }

    private async Task UntilAsync(string path, Func<string, bool> holds)
    {
        while (!holds(await PageAsync(path)))
        {
            await Task.Delay(20, _patience.Token);
        }
    }

    private async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(20, _patience.Token);
        }
    }

    private Task UntilPrintedAsync(string text) => UntilAsync(() => Printed().Contains(text, StringComparison.Ordinal));

    private async Task UntilFaultsAsync(Func<IReadOnlyList<string>, bool> holds)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_session!.Address, "_kanben/events"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(_patience.Token));
        while (await events.ReadLineAsync(_patience.Token) is { } line)
        {
            if (line.StartsWith("data: {\"state\"", StringComparison.Ordinal))
            {
                using var report = JsonDocument.Parse(line["data: ".Length..]);
                var isBuilt = report.RootElement.GetProperty("state").GetString() != "building";
                if (isBuilt && holds([.. report.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("code").GetString()!)]))
                {
                    return;
                }
            }
        }
    }

    // Written by the preview's threads while the test reads it.
    private sealed class SharedWriter : StringWriter
    {
        private readonly Lock _lock = new();

        public override void WriteLine(string? value)
        {
            lock (_lock)
            {
                base.WriteLine(value);
            }
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }
    }
}
