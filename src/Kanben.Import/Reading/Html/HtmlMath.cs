using AngleSharp.Dom;

namespace Kanben.Import;

/// <summary>Finds the TeX that a page carries beside or inside a formula (MathML annotations, MathJax scripts).</summary>
internal static class HtmlMath
{
    public static bool IsTexScript(IElement element) =>
        element.LocalName == "script" && element.GetAttribute("type") is { } type && type.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase);

    public static bool IsDisplay(IElement element) =>
        element.GetAttribute("type")?.Contains("mode=display", StringComparison.OrdinalIgnoreCase) == true
        || string.Equals(element.GetAttribute("display"), "block", StringComparison.OrdinalIgnoreCase);

    /// <summary>The signs of a formula whose TeX stands beside them in the text; empty when the TeX is an attribute.</summary>
    public static string Presentation(IElement element) =>
        element.LocalName == "math" && element.QuerySelector("annotation") is not null
            ? string.Concat(element.Descendants().OfType<IText>().Where(text => text.ParentElement?.LocalName is not ("annotation" or "annotation-xml")).Select(text => text.Data))
            : "";

    /// <summary>The formula's TeX, or null when only its signs are there.</summary>
    public static string? Tex(IElement element)
    {
        var source = IsTexScript(element)
            ? element.TextContent
            : element.QuerySelectorAll("annotation").FirstOrDefault(annotation => annotation.GetAttribute("encoding")?.Contains("tex", StringComparison.OrdinalIgnoreCase) == true)?.TextContent
                ?? element.GetAttribute("alttext");
        var tex = source?.Trim().Trim('$').Trim();
        // A dollar inside would end the formula.
        return string.IsNullOrEmpty(tex) || tex.Contains('$') ? null : tex;
    }
}
