using System.Collections.Concurrent;

namespace Kanben.Preview.Serving;

/// <summary>
/// The site as the preview shows it: the output, and over it the pages rendered ahead of the build that will write them. Each of these is numbered by
/// the change it shows, and is let go when a build that began later is done.
/// </summary>
internal sealed class SiteView(string output)
{
    private const string Index = "index.html";

    private readonly ServedFolder _folder = new(output);
    private readonly ConcurrentDictionary<string, (long Change, ReadOnlyMemory<byte> Bytes)> _ahead = new(StringComparer.Ordinal);

    public void ShowAhead(string path, ReadOnlyMemory<byte> bytes, long change) => _ahead[path] = (change, bytes);

    /// <summary>Lets the pages go whose change is in what was built by now.</summary>
    public void Forget(long change)
    {
        foreach (var page in _ahead.Where(page => page.Value.Change <= change))
        {
            _ahead.TryRemove(page);
        }
    }

    /// <summary>The file at a path of <see cref="RequestPath"/>, or null.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string path)
    {
        if (_ahead.TryGetValue(path, out var page))
        {
            return page.Bytes;
        }

        // Said in full, for a null array converts to an empty file.
        return await _folder.ReadAsync(path).ConfigureAwait(false) is { } bytes ? new ReadOnlyMemory<byte>(bytes) : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>The file that an address without its name means, and its path; the bytes are null when there is none.</summary>
    public async Task<(string Path, ReadOnlyMemory<byte>? Bytes)> FindAsync(string path)
    {
        var file = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        return (file, await ReadAsync(file).ConfigureAwait(false));
    }

    /// <summary>Whether a path without a slash at its end is a folder with a page.</summary>
    public async Task<bool> IsFolderAsync(string path) => await ReadAsync($"{path}/{Index}").ConfigureAwait(false) is not null;
}
