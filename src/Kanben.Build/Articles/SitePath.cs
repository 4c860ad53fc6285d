using System.Buffers;

namespace Kanben.Build.Articles;

/// <summary>Paths inside the site, relative and with forward slashes.</summary>
internal static class SitePath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" #?%\"<>");

    /// <summary>The path that <paramref name="relative"/> means as seen from the file <paramref name="file"/>; null when it leaves the site or is absolute.</summary>
    public static string? Combine(string file, string relative)
    {
        if (relative.Length == 0 || relative[0] == '/' || relative.Contains('\\') || relative.Contains('\0') || (relative.Length > 1 && relative[1] == ':'))
        {
            return null;
        }

        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The address of <paramref name="target"/> as written on the page <paramref name="page"/>, percent-encoded where an address needs it.</summary>
    public static string Relative(string page, string target)
    {
        // The folders that both lie in.
        var shared = 0;
        for (var i = 0; i < page.Length && i < target.Length && page[i] == target[i]; i++)
        {
            shared = page[i] == '/' ? i + 1 : shared;
        }

        return Up(page.AsSpan(shared).Count('/')) + Encode(target[shared..]);
    }

    /// <summary>Whether every part of a path is a name that Windows can hold too: a site must survive being sent as a zip (Win32, "Naming Files").</summary>
    public static bool IsPortable(string path) => path.Split('/').All(part =>
        !part.AsSpan().ContainsAny(Forbidden) && !part.Any(char.IsControl) && part[^1] is not ('.' or ' ') && !IsReserved(part.Split('.')[0].TrimEnd(' ')));

    private static bool IsReserved(string name) =>
        name.ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
        || (name.Length == 4 && name[..3].ToUpperInvariant() is "COM" or "LPT" && name[3] is (>= '1' and <= '9') or '¹' or '²' or '³');

    /// <summary>Where a file under `input/` is published: at the same place in the output.</summary>
    public static string Published(string file) => file["input/".Length..];

    /// <summary>The prefix that leads from a page to the site's root: empty, or `../` once for each folder.</summary>
    public static string Root(string page) => Up(page.AsSpan().Count('/'));

    // Most pages lie two or three folders deep.
    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        3 => "../../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    // Han and other letters may stand in an address as they are (RFC 3987); only what would end or change the path is encoded.
    private static string Encode(string path) =>
        !path.AsSpan().ContainsAny(Unsafe) ? path
            : path.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)
                .Replace("?", "%3F", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)
                .Replace(">", "%3E", StringComparison.Ordinal);
}
