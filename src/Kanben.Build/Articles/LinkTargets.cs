using System.Collections.Frozen;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>What a link in an article may lead to: the content files of the site, with the address of the page each becomes, and the pictures.</summary>
/// <param name="Pages">Content file (`input/articles/a.md`) → path of its page (`articles/a/index.html`).</param>
/// <param name="Pictures">Files under `input/` that are pictures of a kind that browsers show and that cannot run script.</param>
public sealed record LinkTargets(FrozenDictionary<string, string> Pages, FrozenSet<string> Pictures)
{
    /// <summary>No pages and no pictures: for a file that is looked at by itself.</summary>
    public static LinkTargets None { get; } = new(FrozenDictionary<string, string>.Empty, FrozenSet<string>.Empty);

    private static readonly FrozenSet<string> Schemes = new[] { "http", "https", "mailto" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> PictureEndings { get; } =
        new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The address to write for a link on the page <paramref name="page"/> that the file <paramref name="file"/> becomes, or null and the fault.
    /// </summary>
    public string? Resolve(string url, string file, string page, Place where, out Diagnostic? fault)
    {
        fault = null;
        if (url.StartsWith('#'))
        {
            return url;
        }

        if (SchemeOf(url) is { } scheme)
        {
            fault = Schemes.Contains(scheme) ? null : BuildRules.UnsafeLink.At(where, $"`{Shorten(url)}`: links with `{scheme}:` are not published");
            return fault is null ? url : null;
        }

        var fragment = url.IndexOf('#') is var hash and >= 0 ? url[hash..] : "";
        var path = url[..^fragment.Length];
        if (SitePath.Combine(file, Uri.UnescapeDataString(path)) is not { } target || !Pages.TryGetValue(target, out var other))
        {
            fault = BuildRules.BrokenLink.At(where, $"`{Shorten(url)}` leads to no article or page of this site; name the .md file relative to this one");
            return null;
        }

        return SitePath.Relative(page, other) + fragment;
    }

    /// <summary>The picture's file under `input/`, or null and the fault. A picture on another server gives neither: it becomes a link.</summary>
    public string? ResolvePicture(string url, string file, Place where, out Diagnostic? fault)
    {
        fault = null;
        if (SchemeOf(url) is { } scheme)
        {
            fault = scheme is "http" or "https"
                ? BuildRules.RemotePicture.At(where, $"`{Shorten(url)}` is on another server; readers offline would not see it, so it is shown as a link")
                : BuildRules.UnsafeLink.At(where, $"`{Shorten(url)}`: pictures with `{scheme}:` are not published");
            return null;
        }

        var folder = file[..(file.LastIndexOf('/') + 1)];
        if (SitePath.Combine(file, Uri.UnescapeDataString(url)) is not { } target || !target.StartsWith(folder, StringComparison.Ordinal))
        {
            fault = BuildRules.PictureOutside.At(where, $"`{Shorten(url)}` lies outside {folder}");
            return null;
        }

        if (!PictureEndings.Contains(Path.GetExtension(target)))
        {
            fault = BuildRules.PictureKind.At(where, $"`{Shorten(url)}` is not a picture that can be published (png, jpg, gif, webp, avif)");
            return null;
        }

        if (!Pictures.Contains(target))
        {
            fault = BuildRules.PictureMissing.At(where, $"{target} does not exist");
            return null;
        }

        return target;
    }

    private static string? SchemeOf(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            return "http";
        }

        // Browsers drop tabs and line ends inside a scheme, so a scheme is looked for without them.
        var bare = new string([.. url.Where(c => c > ' ')]);
        var colon = bare.IndexOf(':');
        return colon > 0 && bare[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? bare[..colon] : null;
    }

    private static string Shorten(string url) => url.Length <= 80 ? url : url[..80] + "…";
}
