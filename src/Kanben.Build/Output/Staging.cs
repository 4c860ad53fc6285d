using System.Collections.Concurrent;

namespace Kanben.Build.Output;

/// <summary>
/// The site in the making, in a folder beside the output. It begins empty, or as the site before the last one, of which most files are right already, so
/// that a small change costs little however large the site is. Files of the output are taken over as links: they are never opened for writing, and what
/// has a second name somewhere is replaced, not changed.
/// </summary>
internal sealed class Staging
{
    private static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<string, SeenFile> _held;
    private readonly ConcurrentDictionary<string, bool> _folders = new(Names);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _folderNames;

    private Staging(string folder, FolderTree tree)
    {
        Folder = folder;
        tree.Files.Remove(OutputMark.Name);
        _held = new Dictionary<string, SeenFile>(tree.Files, Names);
        _folderNames = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var made in tree.Folders)
        {
            _folders[made] = true;
        }
    }

    public string Folder { get; }

    /// <summary>A name of its own for each build, so that two builds at once do not write into each other's files.</summary>
    public static Staging Create(string target, string? spare)
    {
        var folder = StagingName.New(target);
        if (spare is not null && TakeOver(spare, folder) is { } tree)
        {
            return new Staging(folder, tree);
        }

        Directory.CreateDirectory(folder);
        OutputMark.WriteEmpty(folder);
        return new Staging(folder, FolderTree.Read(folder));
    }

    /// <summary>
    /// Whether something of the older site is in the way: a file where this path needs a folder, or the other way round. It can be written after
    /// <see cref="RemoveAllBut"/>.
    /// </summary>
    public bool IsObstructed(string path)
    {
        if (_held.Count == 0)
        {
            return false;
        }

        for (var folder = FolderOf(path); folder.Length > 0 && !_folderNames.ContainsKey(folder); folder = FolderOf(folder))
        {
            if (_held.ContainsKey(folder.ToString()))
            {
                return true;
            }
        }

        return _folders.ContainsKey(path);
    }

    /// <summary>Writes a file and returns the time that the disk gave it.</summary>
    public long Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = NewPath(path, out var isHeld);
        // A new file costs the disk ten times as much as new bytes: ext4 searches past all that were deleted in the last minutes (find_inode_bit).
        var isReused = isHeld && DiskCalls.HasOneName(full);
        if (isHeld && !isReused)
        {
            File.Delete(full);
        }

        using var file = File.OpenHandle(full, isReused ? FileMode.Open : FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        if (isReused)
        {
            RandomAccess.SetLength(file, bytes.Length);
        }

        return File.GetLastWriteTimeUtc(file).Ticks;
    }

    /// <summary>Writes a file that is made while it is written, and returns what it came to.</summary>
    public WrittenFile Write(string path, Action<Stream> write)
    {
        var full = NewPath(path, out var isHeld);
        if (isHeld)
        {
            File.Delete(full);
        }

        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024);
        using var summed = new ChecksumStream(file);
        write(summed);
        file.Flush();
        return new WrittenFile(file.Length, summed.Checksum, File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks);
    }

    /// <summary>Whether the older site has this very file in its place.</summary>
    public bool Holds(string path, WrittenFile file) => _held.TryGetValue(path, out var seen) && file.IsStill(seen);

    /// <summary>Takes over a file of another folder, with its time, when it is still what was written there.</summary>
    public bool TryLink(string from, string path, WrittenFile file)
    {
        var full = NewPath(path, out var isHeld);
        if (isHeld)
        {
            File.Delete(full);
        }

        if (!DiskCalls.TryLink(Path.Combine(from, path), full))
        {
            return false;
        }

        if (SeenFile.At(full) is { } seen && file.IsStill(seen))
        {
            return true;
        }

        File.Delete(full);
        return false;
    }

    /// <summary>Removes what the older site had and this one has not.</summary>
    public void RemoveAllBut(Func<string, bool> isWanted, IReadOnlySet<string> folders)
    {
        Parallel.ForEach(_held.Keys.Where(path => !isWanted(path)).ToList(), path => File.Delete(Path.Combine(Folder, path)));
        foreach (var folder in _folders.Keys.Where(folder => !folders.Contains(folder)).OrderByDescending(folder => folder.Length).ToList())
        {
            Directory.Delete(Path.Combine(Folder, folder));
            _folders.TryRemove(folder, out _);
        }
    }

    // Whatever is odd in the older site, down to a folder that may not be written, and it is not used.
    private static FolderTree? TakeOver(string spare, string folder)
    {
        try
        {
            if (OutputMark.IsOn(spare))
            {
                // The folder's time says that this process is at work in it, and not one with its number long ago.
                Directory.SetLastWriteTimeUtc(spare, DateTime.UtcNow);
                Directory.Move(spare, folder);
                var tree = FolderTree.Read(folder);
                if (tree.Others.Count == 0)
                {
                    return tree;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or AggregateException)
        {
        }

        Deletion.Try(spare);
        Deletion.Try(folder);
        return null;
    }

    private string NewPath(string path, out bool isHeld)
    {
        var folder = FolderOf(path);
        if (folder.Length > 0 && !_folderNames.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(Folder, folder.ToString()));
            for (; folder.Length > 0; folder = FolderOf(folder))
            {
                _folders[folder.ToString()] = true;
            }
        }

        isHeld = _held.ContainsKey(path);
        return Path.Combine(Folder, path);
    }

    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
