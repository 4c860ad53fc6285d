namespace Kanben.Preview.Watching;

/// <summary>
/// Watches the folders of a site's sources, whether they are there already or come later, and names what changed by its path in the site.
/// <see cref="Everything"/> stands for more than could be told apart.
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    public const string Everything = "";

    // The largest that Windows takes for folders on the network (ReadDirectoryChangesW).
    private const int BufferBytes = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly string _site;
    private readonly Action<string> _changed;
    private readonly FileSystemWatcher _top;
    private readonly List<FileSystemWatcher> _folders = [];
    private bool _isDisposed;

    public SiteWatcher(string site, Action<string> changed)
    {
        (_site, _changed) = (site, changed);
        _top = Watch(site, isDeep: false, OnTop);
        WatchFolders();
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _top.Dispose();
            _folders.ForEach(folder => folder.Dispose());
        }
    }

    // A folder that was taken away and put back is another one, and the old watch sees nothing of it.
    private void OnTop(string path)
    {
        if (WatchedPath.Folders.Contains(path))
        {
            WatchFolders();
            _changed(Everything);
        }
    }

    private void OnError(object sender, ErrorEventArgs fault)
    {
        WatchFolders();
        _changed(Everything);
    }

    private void WatchFolders()
    {
        lock (_lock)
        {
            _folders.ForEach(folder => folder.Dispose());
            _folders.Clear();
            if (!_isDisposed)
            {
                _folders.AddRange(WatchedPath.Folders.Select(name => Path.Combine(_site, name)).Where(Directory.Exists).Select(TryWatch).OfType<FileSystemWatcher>());
            }
        }
    }

    // It may be gone again by now; then its coming back is seen from above.
    private FileSystemWatcher? TryWatch(string folder)
    {
        try
        {
            return Watch(folder, isDeep: true, _changed);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            return null;
        }
    }

    private FileSystemWatcher Watch(string folder, bool isDeep, Action<string> changed)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => changed(Relative(change.FullPath));
        watcher.Changed += (_, change) => OnChanged(change.FullPath, changed);
        watcher.Deleted += (_, change) => changed(Relative(change.FullPath));
        watcher.Renamed += (_, change) =>
        {
            changed(Relative(change.OldFullPath));
            changed(Relative(change.FullPath));
        };
        watcher.Error += OnError;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A folder changes with whatever changes in it, which is told by itself.
    private void OnChanged(string full, Action<string> changed)
    {
        if (!Directory.Exists(full))
        {
            changed(Relative(full));
        }
    }

    private string Relative(string full) => Path.GetRelativePath(_site, full).Replace('\\', '/');
}
