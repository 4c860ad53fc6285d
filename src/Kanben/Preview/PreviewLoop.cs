using System.Diagnostics;
using Kanben.Model;
using Kanben.Preview.Serving;
using Kanben.Preview.Watching;

namespace Kanben.Preview;

/// <summary>
/// Changes to what is shown, at two speeds. 1. A saved article is rendered with the last build's library and shown over the output at once. 2. What
/// changed is gathered, seeds are imported, the whole site is built, and what it has now takes the place of what was shown ahead.
/// </summary>
internal sealed class PreviewLoop(string site, ISiteEngine engine, Showcase showcase, PreviewLog log)
{
    // More articles at once are no person's doing, and a build shows them as soon.
    private const int MostAhead = 8;

    private readonly ChangeQueue _seen = new(TimeProvider.System);
    private readonly ChangeQueue _whole = new(TimeProvider.System);
    private readonly Fingerprints _fingerprints = new(site);

    // What an import writes is seen as a change; it is compared with what was written only when the import is done.
    private readonly Lock _importing = new();
    private long _change;

    /// <summary>A file or folder of the site has changed.</summary>
    public void Notice(string path)
    {
        if (path == SiteWatcher.Everything || WatchedPath.Matters(path))
        {
            _seen.Add(path, Pace.Save);
        }
    }

    /// <summary>Shows changes until it is cancelled. It keeps to threads of its own, for a build fills the pool's.</summary>
    public Task RunAsync(bool imports, CancellationToken cancellation) => Task.WhenAll(
        Task.Factory.StartNew(() => ShowAhead(cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default),
        Task.Factory.StartNew(() => BuildWhole(imports, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private void ShowAhead(CancellationToken cancellation) => Repeat(() => ShowNext(cancellation), cancellation);

    private void ShowNext(CancellationToken cancellation)
    {
        var seen = _seen.NextAsync(cancellation).GetAwaiter().GetResult();
        var began = Stopwatch.GetTimestamp();
        IReadOnlyList<string> changed;
        lock (_importing)
        {
            changed = [.. seen.Where(path => path == SiteWatcher.Everything || _fingerprints.IsOther(path))];
        }

        showcase.Faults.Edit(changed);
        var articles = changed.Where(WatchedPath.IsArticle).ToList();
        var change = Interlocked.Increment(ref _change);
        var shown = articles.Count > MostAhead ? [] : articles.Where(file => TryShow(file, change)).ToHashSet();
        if (shown.Count > 0)
        {
            showcase.Tell();
        }

        foreach (var path in changed)
        {
            _whole.Add(path, shown.Contains(path) ? Pace.Shown : WatchedPath.IsSeed(path) ? Pace.Seed : Pace.Burst);
        }

        foreach (var file in shown)
        {
            log.Shown(file, Stopwatch.GetElapsedTime(began));
        }
    }

    private void BuildWhole(bool imports, CancellationToken cancellation)
    {
        Guarded(() => Build(imports));
        Repeat(
            () =>
            {
                var changed = _whole.NextAsync(cancellation).GetAwaiter().GetResult();
                Build(imports && changed.Any(path => path == SiteWatcher.Everything || WatchedPath.IsSeed(path)));
            },
            cancellation);
    }

    private void Build(bool imports)
    {
        var began = Stopwatch.GetTimestamp();
        // A change that comes from here on may or may not be in what is built, and is built again.
        var change = Interlocked.Read(ref _change);
        if (imports)
        {
            Import();
        }

        var result = engine.Build();
        if (result.IsPublished)
        {
            showcase.Site.Forget(change);
        }

        showcase.Faults.SetBuilt(result.Diagnostics, result.IsPublished, change);
        showcase.Tell();
        log.Built(result, Stopwatch.GetElapsedTime(began));
    }

    private void Import()
    {
        lock (_importing)
        {
            var summary = engine.Import();
            foreach (var seed in summary.Seeds)
            {
                _ = seed.File is { } file && _fingerprints.IsOther(file);
            }

            log.Imported(summary);
        }
    }

    // False when only a build can show it: a new article, one that is gone, or one that is just being written.
    private bool TryShow(string file, long change)
    {
        if (ReadSaved(file) is not { Length: > 0 } bytes)
        {
            return false;
        }

        var faults = new List<Diagnostic>();
        if (InputText.Decode(file, bytes, faults) is not { } text || engine.RenderAhead(file, text) is not { } page)
        {
            return false;
        }

        if (page.Bytes is { } html)
        {
            showcase.Site.ShowAhead(page.Path, html, change);
        }

        showcase.Faults.SetAhead(file, [.. page.Diagnostics, .. faults], change);
        return true;
    }

    private byte[]? ReadSaved(string file)
    {
        try
        {
            var full = new FileInfo(Path.Combine(site, file));
            return full is { Exists: true, LinkTarget: null, Length: <= InputText.MaxBytes } ? File.ReadAllBytes(full.FullName) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Repeat(Action action, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            Guarded(action);
        }
    }

    // A fault of the program in one round must not end the preview: the next save may be the one without it.
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException)
        {
        }
#pragma warning disable CA1031 // As in CommandLine: the user gets one line, and here the preview goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.Failed(fault);
        }
    }
}
