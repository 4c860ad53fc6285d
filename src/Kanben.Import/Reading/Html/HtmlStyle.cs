using AngleSharp.Dom;

namespace Kanben.Import;

/// <summary>The look that an element gives its text.</summary>
internal static class HtmlStyle
{
    public static InlineStyle Of(IElement element, InlineStyle outer)
    {
        var style = element.GetAttribute("style") ?? "";
        return element.LocalName switch
        {
            "b" or "strong" => outer with { IsBold = true },
            "sup" => outer with { IsSuper = true, IsSub = false },
            "sub" => outer with { IsSub = true, IsSuper = false },
            "span" or "font" when style.Contains("vertical-align", StringComparison.OrdinalIgnoreCase) => Raised(style, outer),
            "span" when style.Contains("font-weight", StringComparison.OrdinalIgnoreCase) && style.Contains("bold", StringComparison.OrdinalIgnoreCase) => outer with { IsBold = true },
            _ => outer,
        };
    }

    private static InlineStyle Raised(string style, InlineStyle outer) =>
        style.Contains("super", StringComparison.OrdinalIgnoreCase) ? outer with { IsSuper = true, IsSub = false }
        : style.Contains("vertical-align:sub", StringComparison.OrdinalIgnoreCase) ? outer with { IsSub = true, IsSuper = false }
        : outer;
}

/// <summary>A list that is being read: what stands before its next item.</summary>
internal sealed class HtmlList
{
    private readonly bool _isOrdered;
    private readonly bool _isReferences;
    private int _next;

    public HtmlList(IElement element, string heading)
    {
        _isOrdered = element.LocalName == "ol";
        _next = int.TryParse(element.GetAttribute("start"), out var start) ? Math.Clamp(start, 0, 9999) : 1;
        _isReferences = Labels.AtStart(heading) is { Kind: LabelKind.References, IsMarked: true };
    }

    /// <summary>The item's number with its mark, `-` for one without.</summary>
    public string Next(IElement item)
    {
        if (!_isOrdered)
        {
            return "-";
        }

        var number = int.TryParse(item.GetAttribute("value"), out var value) ? Math.Clamp(value, 0, 9999) : _next;
        _next = number + 1;
        // Entries that print their own number are not numbered twice.
        return _isReferences ? Bibliography.MarkAt(LineCleaner.Spaces(item.TextContent), 0) is not null ? "" : $"[{number}]" : $"{number}.";
    }
}
