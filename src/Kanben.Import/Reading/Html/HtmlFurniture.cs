using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>What of a saved page is the site's and not the article's, told by the elements and roles that HTML has for it, then by usual names.</summary>
internal sealed class HtmlFurniture(IHtmlDocument page)
{
    private static readonly FrozenSet<string> Unseen = Set("script style template head title meta link base datalist param source track");
    private static readonly FrozenSet<string> Replaced = Set("noscript iframe video audio object canvas button select textarea dialog");
    private static readonly FrozenSet<string> Roles = Set("navigation banner contentinfo search complementary");
    private static readonly FrozenSet<string> Names = Set("nav navbar navigation breadcrumb breadcrumbs crumb crumbs menu sidebar footer copyright toolbar share skip-link");
    private static readonly FrozenSet<string> Repeated = Set("katex-html MathJax MathJax_Display MathJax_Preview MJX_Assistive_MathML");

    private readonly int _length = page.Body?.TextContent.Length ?? 0;
    private readonly bool _hasHeadingElsewhere = page.QuerySelectorAll("h1").Any(heading => heading.Closest("header") is null);

    /// <summary>Whether nothing of the element is ever seen.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) && !HtmlMath.IsTexScript(element);

    /// <summary>What the element is taken out as, or null when it belongs to the article.</summary>
    public RemovalKind? KindOf(IElement element)
    {
        if (Replaced.Contains(element.LocalName) || IsHidden(element))
        {
            return RemovalKind.Markup;
        }

        return element.ClassList.Any(Repeated.Contains) ? RemovalKind.Duplicate : IsNavigation(element) ? RemovalKind.RunningHead : null;
    }

    private static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return (element.HasAttribute("hidden") && element.GetAttribute("hidden") != "until-found")
            || style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // header and footer of an article are the article's (HTML, 4.3.8 and 4.3.9).
    private bool IsNavigation(IElement element) => element.LocalName switch
    {
        "nav" => true,
        "footer" => !IsInside(element),
        "header" => !IsInside(element) && (_hasHeadingElsewhere || element.QuerySelector("h1") is null) && IsSmall(element),
        "aside" => !IsInside(element),
        "div" or "ul" or "ol" or "p" or "table" or "section" => (Roles.Contains(element.GetAttribute("role") ?? "")
            || element.ClassList.Any(IsName) || IsName(element.Id ?? "")) && element.QuerySelector("h1") is null && IsSmall(element),
        _ => false,
    };

    private static bool IsInside(IElement element) => element.Closest("article, main, section, blockquote") is not null;

    private static bool IsName(string name) => Names.Contains(name.ToLowerInvariant());

    // What fills a page is no furniture, whatever it is called.
    private bool IsSmall(IElement element) => element.TextContent.Length * 4 < _length;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
