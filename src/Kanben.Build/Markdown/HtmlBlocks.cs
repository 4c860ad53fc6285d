using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace Kanben.Build.Markdown;

/// <summary>
/// Cleans a block of raw HTML with HtmlSanitizer: structure of text and tables stays, everything that could act or style goes, and the words
/// inside a removed element stay. The result is balanced. Not thread-safe: one for each article.
/// </summary>
internal sealed class HtmlBlocks
{
    private readonly HtmlSanitizer _sanitizer = Create();
    private readonly List<string> _removed = [];

    public HtmlBlocks()
    {
        _sanitizer.RemovingTag += (_, args) => _removed.Add($"<{args.Tag.LocalName}>");
        _sanitizer.PostProcessDom += (_, args) => Unlink(args.Document);
        _sanitizer.RemovingAttribute += (_, args) => _removed.Add($"{args.Attribute.Name}=…");
    }

    /// <summary>The clean HTML, and the elements and attributes that were taken away.</summary>
    public (string Html, IReadOnlyList<string> Removed) Clean(string html)
    {
        _removed.Clear();
        var clean = _sanitizer.Sanitize(html);
        return (clean, [.. _removed.Distinct()]);
    }

    // A link that lost its address is none, and one within another would break both apart when the page is read.
    private static void Unlink(IHtmlDocument document)
    {
        foreach (var link in document.QuerySelectorAll("a").Where(link => !link.HasAttribute("href") || link.ParentElement?.Closest("a") is not null).ToList())
        {
            link.Replace([.. link.ChildNodes]);
        }
    }

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "p", "br", "div", "span", "sub", "sup", "b", "i",
                "em", "strong", "u", "s", "del", "ins", "mark", "small", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption",
                "ruby", "rt", "rp", "details", "summary", "hr", "abbr", "cite", "q", "code", "pre", "kbd", "var", "a",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "colspan", "rowspan", "span", "scope", "lang", "start", "title", "href", "open" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedCssProperties = new HashSet<string>(StringComparer.Ordinal),
        });
        sanitizer.KeepChildNodes = true;
        return sanitizer;
    }
}
