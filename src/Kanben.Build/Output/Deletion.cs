namespace Kanben.Build.Output;

/// <summary>Deletes folders of a hundred thousand files on all cores. Links are deleted, never followed.</summary>
internal static class Deletion
{
    /// <summary>Deletes a folder if it is there. What the disk refuses to delete stays; a later build tries again.</summary>
    public static void Try(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                return;
            }

            if (new DirectoryInfo(folder).LinkTarget is null)
            {
                Parallel.ForEach(Parts(folder), part => Directory.Delete(part, recursive: true));
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or AggregateException)
        {
            // It lies beside the site and not in it.
        }
    }

    // Two levels deep there are enough folders for every core: articles/* and its like.
    private static List<string> Parts(string folder) => [.. Folders(folder).SelectMany(Folders)];

    private static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(folder, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false });
}
