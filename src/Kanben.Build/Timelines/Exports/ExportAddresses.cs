using Kanben.Build.Pages;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// Places of the site (`articles/a/index.html#p-1`) as addresses in a file of the timeline's folder: ASCII, each part percent-encoded (RFC 3986).
/// </summary>
internal sealed class ExportAddresses(string? url)
{
    public const string Folder = "timeline/";

    /// <summary>The place as seen from the timeline's folder.</summary>
    public static string Relative(string place)
    {
        var (path, fragment) = Cut(place);
        var steps = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : "../" + path;
        return string.Join('/', steps.Split('/').Select(Uri.EscapeDataString)) + fragment;
    }

    /// <summary>The place on the web; null when the site has no address.</summary>
    public string? Public(string place)
    {
        var (path, fragment) = Cut(place);
        return Frames.PublicAddress(url, path) is { } address ? address + fragment : null;
    }

    /// <summary>The address that leads furthest: the public one, or the relative one while the site has none.</summary>
    public string Best(string place) => Public(place) ?? Relative(place);

    public static string PlaceOf(EventAccount account) => account.Paragraph.Length > 0 ? $"{account.Article.Path}#{account.Paragraph}" : account.Article.Path;

    private static (string Path, string Fragment) Cut(string place) =>
        place.IndexOf('#') is >= 0 and var hash ? (place[..hash], "#" + Uri.EscapeDataString(place[(hash + 1)..])) : (place, "");
}
