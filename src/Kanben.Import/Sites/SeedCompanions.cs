using System.Text;

namespace Kanben.Import.Sites;

/// <summary>
/// The files in `seeds/` that are no seeds of their own: the PDF or the scan that a text was extracted from, the pictures that a seed shows, the
/// folder that a browser saves with a page.
/// </summary>
internal sealed class SeedCompanions(string site, IReadOnlyCollection<string> paths)
{
    private readonly HashSet<string> _stems = [.. Seeds(paths).Select(Stem)];
    private readonly HashSet<string> _folders = [.. Seeds(paths).Select(FolderOf)];
    private readonly Lazy<Dictionary<string, List<byte[]>>> _linking = new(() => Linking(site, paths));

    public bool Contains(string path)
    {
        if (path.Split('/').SkipLast(1).Any(folder => IsSavedWith(folder)))
        {
            return true;
        }

        if (SeedKinds.FormatOf(path) != SeedFormat.None)
        {
            return false;
        }

        return _stems.Contains(Stem(path))
            || (SeedKinds.IsPicture(path) && (Above(FolderOf(path)).Any(_folders.Contains) || IsLinked(path)))
            || (SeedKinds.IsPageFurniture(path) && Above(FolderOf(path)).Any(_folders.Contains));
    }

    // "name_files" and "name.files" are what browsers and Word write beside a page.
    private bool IsSavedWith(string folder) =>
        (folder.EndsWith("_files", StringComparison.Ordinal) || folder.EndsWith(".files", StringComparison.Ordinal)) && _stems.Any(stem => stem.EndsWith("/" + folder[..^6], StringComparison.Ordinal));

    // Only a picture in the very folder of a text asks what the text says.
    private bool IsLinked(string path) =>
        _linking.Value.TryGetValue(FolderOf(path), out var texts)
        && Path.GetFileName(path) is var name
        && texts.Exists(text => text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0 || text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Uri.EscapeDataString(name))) >= 0);

    private static Dictionary<string, List<byte[]>> Linking(string site, IEnumerable<string> paths)
    {
        var pictures = paths.Where(SeedKinds.IsPicture).Select(FolderOf).ToHashSet();
        return Seeds(paths)
            .Where(path => SeedKinds.FormatOf(path) != SeedFormat.Word && pictures.Contains(FolderOf(path)) && new FileInfo(Path.Combine(site, path)) is { Exists: true, Length: <= Importer.MaxBytes })
            .GroupBy(FolderOf)
            .ToDictionary(group => group.Key, group => group.Select(path => TryRead(Path.Combine(site, path))).ToList());
    }

    // What cannot be read is reported where it is imported.
    private static byte[] TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Seeds(IEnumerable<string> paths) => paths.Where(path => SeedKinds.FormatOf(path) != SeedFormat.None);

    // Extractors put pictures into a folder below their text; `seeds/` itself is nobody's.
    private static IEnumerable<string> Above(string folder)
    {
        for (var at = folder.LastIndexOf('/'); at > 0; at = folder.LastIndexOf('/', at - 1))
        {
            yield return folder[..at];
        }
    }

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string Stem(string path) => path[..^Path.GetExtension(path).Length];
}
