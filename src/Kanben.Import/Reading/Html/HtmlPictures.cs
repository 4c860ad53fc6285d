using AngleSharp.Dom;

namespace Kanben.Import;

/// <summary>Reads where a page has its pictures.</summary>
internal static class HtmlPictures
{
    private const int CounterWidth = 3;

    /// <summary>Where an image is: pages that load late keep the true address beside a placeholder. Null for what only counts visitors.</summary>
    public static string? LinkOf(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        var late = image.GetAttribute("data-src") ?? image.GetAttribute("data-original");
        var link = late is not null && (source.Length == 0 || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) ? late : source;
        return link.Length == 0 || (int.TryParse(image.GetAttribute("width"), out var width) && width <= CounterWidth) ? null : link;
    }

    /// <summary>Brings the picture that stands in the page or beside it.</summary>
    public static void Take(SeedBuilder builder, PrintedPicture picture)
    {
        if (Embedded(picture.Name) is { } bytes)
        {
            builder.Picture(picture with { Name = "picture" }, bytes);
        }
        else
        {
            builder.Linked(picture with { Name = RelativePath(picture.Name) ?? picture.Name });
        }
    }

    /// <summary>The bytes of a `data:` address (RFC 2397) in base 64, or null.</summary>
    public static ReadOnlyMemory<byte>? Embedded(string link)
    {
        if (!link.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || link.IndexOf(',') is not (> 0 and var comma)
            || !link.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) || link.Length > SeedPictures.MaxBytes * 2)
        {
            return null;
        }

        var bytes = new byte[((link.Length - comma) / 4 * 3) + 3];
        return Convert.TryFromBase64Chars(link.AsSpan(comma + 1), bytes, out var length) ? bytes.AsMemory(0, length) : null;
    }

    /// <summary>The path of a file beside the page, or null when the link leads elsewhere.</summary>
    public static string? RelativePath(string link)
    {
        var end = link.IndexOfAny(['?', '#']);
        var path = Uri.UnescapeDataString(end < 0 ? link : link[..end]).Trim();
        return path.Length is 0 or > 500 || path[0] is '/' or '\\' || path.Contains(':') || path.Any(char.IsControl) ? null : path.Replace('\\', '/');
    }
}
