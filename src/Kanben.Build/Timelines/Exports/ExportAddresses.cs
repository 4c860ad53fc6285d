using System.Collections.Concurrent;
using Kanben.Build.Pages;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// Places of the site (`articles/a/index.html#p-1`) as addresses in a file of the timeline's folder: ASCII, each part percent-encoded (RFC 3986).
/// Used from many threads.
/// </summary>
internal sealed class ExportAddresses(string? url)
{
    public const string Folder = "timeline/";

    // Many events are told on one page.
    private readonly ConcurrentDictionary<string, (string Relative, string? Public)> _pages = new(StringComparer.Ordinal);

    /// <summary>The place as seen from the timeline's folder.</summary>
    public string Relative(string place)
    {
        var (path, fragment) = Cut(place);
        return Of(path).Relative + fragment;
    }

    /// <summary>The place on the web; null when the site has no address.</summary>
    public string? Public(string place)
    {
        var (path, fragment) = Cut(place);
        return Of(path).Public is { } address ? address + fragment : null;
    }

    /// <summary>The address that leads furthest: the public one, or the relative one while the site has none.</summary>
    public string Best(string place) => Public(place) ?? Relative(place);

    public static string PlaceOf(EventAccount account) => account.Paragraph.Length > 0 ? $"{account.Article.Path}#{account.Paragraph}" : account.Article.Path;

    private (string Relative, string? Public) Of(string path) => _pages.GetOrAdd(path, static (path, url) =>
    {
        var steps = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : "../" + path;
        return (string.Join('/', steps.Split('/').Select(Uri.EscapeDataString)), Frames.PublicAddress(url, path));
    }, url);

    private static (string Path, string Fragment) Cut(string place) =>
        place.IndexOf('#') is >= 0 and var hash ? (place[..hash], "#" + Uri.EscapeDataString(place[(hash + 1)..])) : (place, "");
}
