using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Kanben.Build.Caches;

/// <summary>
/// Everything in the folders that a build reads, in one number (XXH128): the path and the bytes of every file, and where links lead. <see cref="Look"/> is
/// the same for paths, lengths and times, which the disk tells without a file being opened.
/// </summary>
internal sealed class InputStamp
{
    private static readonly string[] Folders = ["input", "seeds", "theme"];

    private readonly string _site;
    private readonly ImmutableArray<Entry> _entries;

    private readonly record struct Entry(string Path, long Length, long Time, bool IsLink);

    private InputStamp(string site, ImmutableArray<Entry> entries) => (_site, _entries) = (site, entries);

    public UInt128 Look => Sum(_entries.Select(entry => XxHash128.HashToUInt128(Encoding.UTF8.GetBytes($"{entry.Path}\n{entry.Length} {entry.Time} {entry.IsLink}"))));

    /// <summary>Lists what there is; null when a folder cannot be read.</summary>
    public static InputStamp? Of(string site)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
            var entries = Folders.Select(folder => Path.Combine(site, folder)).Where(Directory.Exists).SelectMany(folder => new FileSystemEnumerable<Entry>(
                folder,
                (ref FileSystemEntry entry) => new Entry(Path.GetRelativePath(site, entry.ToFullPath()), entry.IsDirectory ? -1 : entry.Length, entry.IsDirectory ? 0 : entry.LastWriteTimeUtc.Ticks, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                options)
            {
                // Nothing is read through a link.
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            });
            return new InputStamp(site, [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The stamp, with a text that stands for what else a build depends on; null when a file cannot be read.</summary>
    public UInt128? Read(string circumstances)
    {
        var sums = new UInt128[_entries.Length + 1];
        sums[^1] = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(circumstances));
        try
        {
            Parallel.For(0, _entries.Length, i => sums[i] = SumOf(_entries[i]));
            return Sum(sums);
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    private UInt128 SumOf(Entry entry)
    {
        var path = Path.Combine(_site, entry.Path);
        var name = (long)XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(entry.Path));
        if (entry.Length < 0 || entry.IsLink)
        {
            return XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(new FileInfo(path).LinkTarget ?? ""), name);
        }

        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var hash = new XxHash128(name);
            for (long at = 0; RandomAccess.Read(file, buffer, at) is > 0 and var read; at += read)
            {
                hash.Append(buffer.AsSpan(0, read));
            }

            return hash.GetCurrentHashAsUInt128();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static UInt128 Sum(IEnumerable<UInt128> sums) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes<UInt128>(sums.ToArray()));
}
