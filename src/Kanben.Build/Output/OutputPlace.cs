using Kanben.Build.Caches;

namespace Kanben.Build.Output;

/// <summary>Judges whether a folder may become a built site without harm to anything else.</summary>
internal static class OutputPlace
{
    private const string Records = ArticleCache.Folder;
    private static readonly string[] Sources = ["input", "seeds", "theme", Records];

    /// <summary>Whether a path with `/` names a file in the folder it is combined with, and not one outside it, however the system reads it.</summary>
    public static bool IsInside(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or ".." || path[part].IndexOfAny('\\', '\0') >= 0 || (OperatingSystem.IsWindows() && path[part].Contains(':')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Why a build may not replace this folder (a full path), or null.</summary>
    public static string? Fault(string target)
    {
        if (new FileInfo(target).LinkTarget is not null)
        {
            return "this is a link to another place on the disk; name that place itself";
        }

        if (File.Exists(target))
        {
            return "this is a file, not a folder";
        }

        if (SourceAround(Real(target)) is { } source)
        {
            return source.Length == 0 ? "this is the site's own folder"
                : source == Records ? $"this lies in {Records}/, where builds keep what they know of the site"
                : $"this lies in {source}/, which holds the site's sources";
        }

        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return null;
        }

        return !OutputMark.IsOn(target) ? "the folder is not empty and was not built by Kanben"
            : OutputMark.Foreign(target) is { } foreign ? $"`{foreign}` in it was not built by Kanben"
            : null;
    }

    // The site the target lies in or is: the nearest folder with input/, as everywhere.
    private static string? SourceAround(string target)
    {
        var inside = "";
        for (var folder = target; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // A built site may hold a page called "input", so a page is no sign of a site.
            if (Directory.Exists(Path.Combine(folder, "input")) && !File.Exists(Path.Combine(folder, "input", "index.html")))
            {
                return inside.Length == 0 ? "" : Sources.FirstOrDefault(source => source.Equals(inside, StringComparison.OrdinalIgnoreCase));
            }

            inside = Path.GetFileName(folder);
        }

        return null;
    }

    // The path without links in it: `alias/output` may lie in input/.
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = new DirectoryInfo(Path.Combine(Real(parent), Path.GetFileName(path)));
        return here.LinkTarget is null ? here.FullName : here.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here.FullName;
    }
}
