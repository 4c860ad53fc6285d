using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Output;

/// <summary>
/// The folder of the built site. Only files whose bytes changed are written, to a folder beside it, and only <see cref="Publish"/> puts that in its
/// place: the output is the last site or the new one, whole, even if a build fails or is killed. A folder that holds anything Kanben did not build is
/// never replaced. With a place for records, one build of an output waits for the other.
/// </summary>
public sealed partial class OutputFolder : IDisposable
{
    // Longer than any build writes; after it a build that hangs is not waited for.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _target;
    private readonly string _shown;
    private readonly OutputStore? _store;
    private readonly OutputRecord _last;
    private readonly FolderTree _seen;
    private readonly Lazy<Staging> _staging;
    private readonly ConcurrentDictionary<string, Placed> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Path, byte[] Bytes)> _obstructed = new();

    // A disk that refuses one file refuses many: each reason is told once.
    private readonly ConcurrentDictionary<string, bool> _faults = new(StringComparer.Ordinal);

    private readonly record struct Placed(WrittenFile File, bool IsKept);

    private OutputFolder(string target, string shown, OutputStore? store)
    {
        (_target, _shown, _store) = (target, shown, store);
        _last = store?.Read() ?? OutputRecord.Empty;
        _seen = FolderTree.Read(_last.Files.Count == 0 ? "" : target);
        _staging = new Lazy<Staging>(() => Staging.Create(target, store?.Spare));
    }

    /// <summary>After <see cref="Publish"/>: the paths whose bytes are other than they were, that are new, or that are gone, in ordinal order.</summary>
    public ImmutableArray<string> Changes { get; private set; } = [];

    /// <summary>
    /// Prepares the output; null, with a diagnostic, when it cannot be written or is somebody else's. <paramref name="records"/> is the folder for what
    /// builds know of it (`.kanben`); without it, or where it cannot be written, everything is written anew.
    /// </summary>
    public static OutputFolder? Open(string target, string shown, ICollection<Diagnostic> diagnostics, string? records = null)
    {
        OutputStore? store = null;
        try
        {
            target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
            if (Fault(target, shown) is { } fault)
            {
                diagnostics.Add(fault);
                return null;
            }

            store = records is null ? null : OutputStore.Open(records, target, Patience);
            return new OutputFolder(target, shown, store);
        }
        catch (Exception fault) when (DiskFault.Is(fault) || fault is NotSupportedException or ArgumentException)
        {
            store?.Dispose();
            diagnostics.Add(CannotWrite(shown, fault));
            return null;
        }
    }

    /// <summary>The checksum of the record of an output that holds, file for file, what the record tells and nothing else; null otherwise.</summary>
    public static UInt128? Standing(string target, string records)
    {
        try
        {
            target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
            if (!Directory.Exists(target) || !Directory.Exists(records))
            {
                return null;
            }

            using var store = OutputStore.Open(records, target, TimeSpan.Zero);
            if (store?.Checksum() is not { } checksum)
            {
                return null;
            }

            var (last, seen) = (store.Read(), FolderTree.Read(target));
            return last.Files.Count == seen.Files.Count && seen.Others.Count == 0 && seen.Folders.Count == FolderTree.FoldersOf(last.Files.Keys).Count
                && last.Files.All(file => seen.Files.TryGetValue(file.Key, out var now) && file.Value.IsStill(now)) ? checksum : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault) || fault is NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Removes what killed builds left beside a target, and puts back the site that one of them had taken down.</summary>
    public static void CleanUp(string target)
    {
        try
        {
            StagingName.CleanUp(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        }
        catch (Exception fault) when (DiskFault.Is(fault) || fault is NotSupportedException or ArgumentException)
        {
            // Opening the folder will say what is wrong with it.
        }
    }

    /// <summary>Writes one file; what the disk refuses becomes a diagnostic. Safe to call from many threads, each with diagnostics of its own.</summary>
    public void TryWrite(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        if (!OutputPlace.IsInside(path))
        {
            throw new ArgumentException($"'{path}' is no path in a site", nameof(path));
        }

        var file = WrittenFile.Of(bytes);
        var kept = Kept(path, file);
        if (!_files.TryAdd(path, new Placed(kept ?? file, kept is not null)))
        {
            diagnostics.Add(OutputRules.CannotWrite.At(_shown, $"two files of the site have the path {path}"));
        }
        else if (kept is null)
        {
            TryPlace(path, file, bytes, diagnostics);
        }
    }

    /// <summary>Puts the new site in the place of the old one, if it is another. A site that lacks a file which could not be written is not published.</summary>
    public bool Publish(ICollection<Diagnostic> diagnostics)
    {
        if (!_faults.IsEmpty)
        {
            return false;
        }

        try
        {
            var mark = OutputMark.Of(_files.Keys);
            var folders = FolderTree.FoldersOf(_files.Keys);
            Changes = [.. _files.Where(file => !file.Value.IsKept).Select(file => file.Key).Concat(_last.Files.Keys.Where(path => path != OutputMark.Name && !_files.ContainsKey(path))).Order(StringComparer.Ordinal)];
            return IsAsItWas(mark, folders) || (Complete(folders, diagnostics) && Exchange(mark, diagnostics));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            diagnostics.Add(CannotWrite(_shown, fault));
            return false;
        }
    }

    public void Dispose()
    {
        if (_staging.IsValueCreated)
        {
            Retire(_staging.Value.Folder);
        }

        _store?.Dispose();
    }

    // The file as the last build wrote it, if the bytes are the same and nobody has touched it since.
    private WrittenFile? Kept(string path, WrittenFile file) =>
        _last.Files.TryGetValue(path, out var last) && last.HasBytesOf(file) && _seen.Files.TryGetValue(path, out var seen) && last.IsStill(seen) ? last : null;

    // Nothing is written differently, nothing is gone, and nobody has put anything in.
    private bool IsAsItWas(byte[] mark, HashSet<string> folders) =>
        Changes.IsEmpty && !_files.IsEmpty && Kept(OutputMark.Name, WrittenFile.Of(mark)) is not null
        && _seen.Files.Count == _files.Count + 1 && _seen.Others.Count == 0 && _seen.Folders.Count == folders.Count;

    private void TryPlace(string path, WrittenFile file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            if (_staging.Value.IsObstructed(path))
            {
                _obstructed.Enqueue((path, bytes.ToArray()));
            }
            else
            {
                _files[path] = new Placed(file with { Time = _staging.Value.Write(path, bytes) }, false);
            }
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            Report(fault, diagnostics);
        }
    }

    private void Report(Exception fault, ICollection<Diagnostic> diagnostics)
    {
        if (_faults.TryAdd(DiskFault.Reason(fault), true))
        {
            diagnostics.Add(CannotWrite(_shown, fault));
        }
    }

    // Whatever was not written is in the output already.
    private bool Complete(HashSet<string> folders, ICollection<Diagnostic> diagnostics)
    {
        var staging = _staging.Value;
        staging.RemoveAllBut(_files.ContainsKey, folders);
        foreach (var (path, bytes) in _obstructed)
        {
            _files[path] = new Placed(WrittenFile.Of(bytes) with { Time = staging.Write(path, bytes) }, false);
        }

        var isWhole = true;
        Parallel.ForEach(_files.Where(file => file.Value.IsKept && !staging.Holds(file.Key, file.Value.File)).ToList(), file =>
        {
            if (!staging.TryLink(_target, file.Key, file.Value.File) && !TryCopyKept(staging, file.Key, file.Value.File))
            {
                Volatile.Write(ref isWhole, false);
            }
        });
        if (!isWhole)
        {
            diagnostics.Add(OutputRules.CannotWrite.At(_shown, "another program changes it at the same time"));
        }

        return isWhole;
    }

    // File systems without links.
    private bool TryCopyKept(Staging staging, string path, WrittenFile file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_target, path));
        var isSame = WrittenFile.Of(bytes).HasBytesOf(file);
        if (isSame)
        {
            _files[path] = new Placed(file with { Time = staging.Write(path, bytes) }, true);
        }

        return isSame;
    }

    private bool Exchange(byte[] mark, ICollection<Diagnostic> diagnostics)
    {
        var folder = _staging.Value.Folder;
        var time = OutputMark.Replace(folder, mark);
        // The site took a while to build, and somebody may have put something into the output since.
        if (Fault(_target, _shown) is { } fault)
        {
            diagnostics.Add(fault);
            return false;
        }

        string? old = null;
        if (_store is null)
        {
            old = SiteExchange.Put(folder, _target);
        }
        else
        {
            var files = _files.ToDictionary(file => file.Key, file => file.Value.File, StringComparer.Ordinal);
            files[OutputMark.Name] = WrittenFile.Of(mark) with { Time = time };
            _store.Exchange(new OutputRecord(files), () => old = SiteExchange.Put(folder, _target));
        }

        if (old is not null)
        {
            Retire(old);
        }

        return true;
    }

    // A site that is not published, or no longer, is where the next one begins.
    private void Retire(string folder)
    {
        try
        {
            if (_store is not null && !Directory.Exists(_store.Spare) && OutputMark.IsOn(folder))
            {
                Directory.Move(folder, _store.Spare);
            }
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The records may lie on another disk.
        }

        Deletion.Try(folder);
    }

    private static Diagnostic? Fault(string target, string shown) => OutputPlace.Fault(target) is { } fault ? OutputRules.ForeignFolder.At(shown, fault) : null;

    private static Diagnostic CannotWrite(string shown, Exception fault) => OutputRules.CannotWrite.At(shown, DiskFault.Reason(fault));
}
