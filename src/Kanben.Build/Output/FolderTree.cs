using System.IO.Enumeration;

namespace Kanben.Build.Output;

/// <summary>
/// Everything in a folder at a moment, by path with `/`: regular files with what the disk tells of them, folders (each after the one it lies in), and
/// what is neither or may not be written, such as links, which are not followed.
/// </summary>
internal sealed record FolderTree(Dictionary<string, SeenFile> Files, List<string> Folders, List<string> Others)
{
    // A folder is read by one thread; below this number of folders, handing them out costs more than reading them.
    private const int FewFolders = 16;

    // Builds make nothing that they may not write.
    private const FileAttributes Odd = FileAttributes.ReparsePoint | FileAttributes.Device | FileAttributes.ReadOnly;

    private readonly record struct Entry(string Path, bool IsFolder, SeenFile? File);

    /// <summary>Reads a folder level by level; one that is not there is empty.</summary>
    public static FolderTree Read(string root)
    {
        var tree = new FolderTree(new Dictionary<string, SeenFile>(StringComparer.Ordinal), [], []);
        var level = Directory.Exists(root) ? [""] : Array.Empty<string>();
        while (level.Length > 0)
        {
            var read = new Entry[level.Length][];
            var folders = level;
            Parallel.For(0, level.Length, new ParallelOptions { MaxDegreeOfParallelism = level.Length < FewFolders ? 1 : -1 }, i => read[i] = Entries(root, folders[i]));
            level = [.. read.SelectMany(entries => entries).Where(entry => entry.IsFolder).Select(entry => entry.Path)];
            tree.Add(read);
        }

        return tree;
    }

    /// <summary>The folders that files with these paths lie in.</summary>
    public static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var names = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            // A folder that is known has its own folders known.
            for (var end = path.LastIndexOf('/'); end > 0 && names.Add(path.AsSpan(0, end)); end = path.LastIndexOf('/', end - 1))
            {
            }
        }

        return folders;
    }

    private void Add(Entry[][] read)
    {
        foreach (var entry in read.SelectMany(entries => entries))
        {
            if (entry.File is { } file)
            {
                Files.Add(entry.Path, file);
            }
            else
            {
                (entry.IsFolder ? Folders : Others).Add(entry.Path);
            }
        }
    }

    private static Entry[] Entries(string root, string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        return [.. new FileSystemEnumerable<Entry>(
            Path.Combine(root, folder),
            (ref FileSystemEntry entry) => Of(start + entry.FileName.ToString(), ref entry),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })];
    }

    private static Entry Of(string path, ref FileSystemEntry entry) =>
        (entry.Attributes & Odd) != FileAttributes.None ? new Entry(path, false, null)
        : entry.IsDirectory ? new Entry(path, true, null)
        : new Entry(path, false, new SeenFile(entry.Length, entry.LastWriteTimeUtc.Ticks));
}
