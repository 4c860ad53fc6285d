using System.Globalization;
using Kanben.Build.Articles;

namespace Kanben.Preview.Watching;

/// <summary>Which changes in a site's folder can change the site. What editors and file managers put beside the file being saved cannot.</summary>
internal static class WatchedPath
{
    /// <summary>The folders that hold a site's sources.</summary>
    public static readonly string[] Folders = ["input", "theme", "seeds"];

    // Copies and halves of files, as editors, browsers and Kanben itself name them while they write.
    private static readonly string[] PassingEndings = [".tmp", ".temp", ".bak", ".orig", ".swp", ".swo", ".swx", ".part", ".partial", ".crdownload", ".download", ".lock"];

    /// <summary>Whether the site may be another when this file or folder changes; the path is relative to the site, with forward slashes.</summary>
    public static bool Matters(string path)
    {
        var parts = path.Split('/');
        return Folders.Contains(parts[0]) && parts.Skip(1).All(part => !IsPassing(part)) && (parts[0] == "theme" || parts.All(part => part[0] != '_')) && (parts[0] != "input" || parts.Length < 2 || IsContent(parts[^1]));
    }

    /// <summary>Whether a file is an article's own.</summary>
    public static bool IsArticle(string path) =>
        path.StartsWith("input/articles/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && path.AsSpan("input/articles/".Length).IndexOf('/') < 0;

    public static bool IsSeed(string path) => path == "seeds" || path.StartsWith("seeds/", StringComparison.Ordinal);

    // A name without an ending may be a folder, and of one that is gone nobody can tell.
    private static bool IsContent(string name) =>
        Path.GetExtension(name) is "" or ".md" or ".MD" or ".yml" || LinkTargets.PictureEndings.Contains(Path.GetExtension(name));

    // Hidden files (Vim's .x.swp, Emacs's .#x), x~ (Emacs, Vim), #x# (Emacs), ~$x (Word), 4913 (Vim asks so whether a folder can be written to).
    private static bool IsPassing(string name) =>
        name.Length == 0 || name[0] is '.' or '#' || name[^1] == '~' || name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith("___jb_", StringComparison.Ordinal) || IsVimsQuestion(name)
        || PassingEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    // If there is a file 4913, Vim adds 123 until there is none.
    private static bool IsVimsQuestion(string name) =>
        name.Length is 4 or 5 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 4913 && (number - 4913) % 123 == 0;
}
