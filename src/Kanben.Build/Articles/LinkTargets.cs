using System.Collections.Frozen;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>What a link in an article may lead to: the content files of the site, with the address of the page each becomes, and the pictures.</summary>
/// <param name="Pages">Content file (`input/articles/a.md`) → path of its page (`articles/a/index.html`).</param>
/// <param name="Pictures">Files under `input/` that are pictures of a kind that browsers show and that cannot run script.</param>
public sealed record LinkTargets(FrozenDictionary<string, string> Pages, FrozenSet<string> Pictures)
{
    // RFC 9110, 4.1 asks for 8,000 octets; what is longer is no address of a document, and it may be repeated at every use.
    private const int MaxAddress = 2000;

    /// <summary>No pages and no pictures: for a file that is looked at by itself.</summary>
    public static LinkTargets None { get; } = new(FrozenDictionary<string, string>.Empty, FrozenSet<string>.Empty);

    private static readonly FrozenSet<string> Schemes = new[] { "http", "https", "mailto" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> PictureEndings { get; } =
        new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private List<TargetUse>? Uses { get; init; }

    /// <summary>The same targets, which put every question about a file of the site, with its answer, into a list.</summary>
    public LinkTargets Recording(List<TargetUse> uses) => this with { Uses = uses };

    /// <summary>Whether a question asked of other targets has the same answer here.</summary>
    public bool Agrees(TargetUse use) => (use.IsPicture ? PictureAt(use.File) : PageOf(use.File)) == use.Answer;

    /// <summary>
    /// The address to write for a link on the page <paramref name="page"/> that the file <paramref name="file"/> becomes, or null and the fault.
    /// Links within the page are not its matter.
    /// </summary>
    public LinkTarget Resolve(string url, string file, string page, Place where)
    {
        if (url.Length > MaxAddress)
        {
            return new LinkTarget(null, TooLong(url, where));
        }

        if (SchemeOf(url) is { } scheme)
        {
            return Schemes.Contains(scheme)
                ? new LinkTarget(url)
                : new LinkTarget(null, BuildRules.UnsafeLink.At(where, $"`{Shorten(url)}`: links with `{scheme}:` are not published"));
        }

        var fragment = url.IndexOf('#') is var hash and >= 0 ? url[hash..] : "";
        var path = url[..^fragment.Length];
        if (SitePath.Combine(file, Uri.UnescapeDataString(path)) is not { } target || Asked(target, isPicture: false) is not { } other)
        {
            return new LinkTarget(null, BuildRules.BrokenLink.At(where, $"`{Shorten(url)}` leads to no article or page of this site; name the .md file relative to this one"));
        }

        return new LinkTarget(SitePath.Relative(page, other) + fragment);
    }

    /// <summary>The file under `input/` to show, or the address on another server to link to, or neither and the fault.</summary>
    public PictureTarget ResolvePicture(string url, string file, Place where)
    {
        if (url.Length > MaxAddress)
        {
            return new PictureTarget(null, null, TooLong(url, where));
        }

        if (SchemeOf(url) is { } scheme)
        {
            return IsExternal(url)
                ? new PictureTarget(null, url, BuildRules.RemotePicture.At(where, $"`{Shorten(url)}` is on another server; readers offline would not see it, so it is shown as a link"))
                : new PictureTarget(null, null, BuildRules.UnsafeLink.At(where, $"`{Shorten(url)}`: pictures with `{scheme}:` are not published"));
        }

        var target = FileOf(url, file, where, out var fault);
        return new PictureTarget(target, null, fault);
    }

    /// <summary>Whether an address leads to another server.</summary>
    public static bool IsExternal(string url) => SchemeOf(url) is { } scheme && !scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) && Schemes.Contains(scheme);

    public static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private string? FileOf(string url, string file, Place where, out Diagnostic? fault)
    {
        fault = null;

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

        if (Asked(target, isPicture: true) is null)
        {
            fault = BuildRules.PictureMissing.At(where, $"{Shorten(target)} does not exist");
            return null;
        }

        if (!SitePath.IsPortable(target))
        {
            fault = BuildRules.PictureName.At(where, $"{target} cannot be saved under this name on Windows");
            return null;
        }

        return target;
    }

    private string? Asked(string file, bool isPicture)
    {
        var answer = isPicture ? PictureAt(file) : PageOf(file);
        Uses?.Add(new TargetUse(file, isPicture, answer));
        return answer;
    }

    private string? PageOf(string file) => Pages.GetValueOrDefault(file);

    private string? PictureAt(string file) => Pictures.Contains(file) ? file : null;

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

    private static Diagnostic TooLong(string url, Place where) =>
        BuildRules.LinkTooLong.At(where, $"`{Shorten(url)}` has {url.Length} characters; at most {MaxAddress} are published");
}

/// <summary>A question that an article put about another file of the site, and the path it leads to or null for a file that is not there.</summary>
public readonly record struct TargetUse(string File, bool IsPicture, string? Answer);

/// <summary>The address to write, or null and why there is none.</summary>
public readonly record struct LinkTarget(string? Address, Diagnostic? Fault = null);

/// <summary>The picture's file under `input/`, or its address on another server, or neither; with the fault to report.</summary>
public readonly record struct PictureTarget(string? File, string? Remote, Diagnostic? Fault);
