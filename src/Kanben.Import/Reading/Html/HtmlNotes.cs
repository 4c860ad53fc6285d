using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Kanben.Import;

/// <summary>
/// The explanatory notes of a page: links whose text is a mark and whose target is a short block further down. A list of references is none: its
/// marks stay citations and its entries stay a list.
/// </summary>
internal sealed record HtmlNotes(IReadOnlyDictionary<IElement, string> ByLink, IReadOnlyDictionary<IElement, string> ByBlock)
{
    private const int LongestMark = 6;
    private const int LongestNote = 4000;
    private static readonly string[] NoteBlocks = ["li", "dd", "p", "div", "aside"];

    public static HtmlNotes Find(IHtmlDocument page)
    {
        var order = new Dictionary<IElement, int>();
        var targets = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            order[element] = order.Count;
            foreach (var name in new[] { element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null })
            {
                if (!string.IsNullOrEmpty(name))
                {
                    targets.TryAdd(name, element);
                }
            }
        }

        var pairs = page.Links.OfType<IElement>().Select(link => (Link: link, Block: BlockOf(link, targets)))
            .Where(pair => pair.Block is not null && order[pair.Block] > order[pair.Link] && !pair.Block.Contains(pair.Link) && pair.Block.TextContent.Length <= LongestNote)
            .ToList();
        var blocks = pairs.Select(pair => pair.Block!).Distinct().ToList();
        if (blocks.Count(block => Bibliography.LooksLikeEntry(block.TextContent)) * 2 >= Math.Max(blocks.Count, 1))
        {
            return new HtmlNotes(new Dictionary<IElement, string>(), new Dictionary<IElement, string>());
        }

        var labels = blocks.Select((block, index) => (block, Label: $"n{index + 1}")).ToDictionary(entry => entry.block, entry => entry.Label);
        return new HtmlNotes(pairs.ToDictionary(pair => pair.Link, pair => labels[pair.Block!]), labels);
    }

    /// <summary>Whether a link is only a mark: a figure, a sign, an arrow back.</summary>
    public static bool IsMark(IElement link)
    {
        var text = link.TextContent.Trim();
        return text.Length is > 0 and <= LongestMark && text.Trim('[', ']', '［', '］', '(', ')', '（', '）', ' ') is { Length: > 0 } inner
            && (inner.All(c => char.IsAsciiDigit(c) || c is >= '①' and <= '⑳' || Marks.IsSuperscript(c)) || inner.All(c => c is '*' or '†' or '‡' or '^' or '↑' or '↩' or '\uFE0E' or '←'));
    }

    private static IElement? BlockOf(IElement link, Dictionary<string, IElement> targets)
    {
        var href = link.GetAttribute("href");
        if (href is not { Length: > 1 } || href[0] != '#' || !IsMark(link) || !targets.TryGetValue(Uri.UnescapeDataString(href[1..]), out var target))
        {
            return null;
        }

        while (target is not null && Array.IndexOf(NoteBlocks, target.LocalName) < 0)
        {
            target = target.ParentElement;
        }

        // Word wraps each note in a division of its own.
        return target is { LocalName: "p", ParentElement: { LocalName: "div", Id: { } id } own } && (id.StartsWith("ftn", StringComparison.Ordinal) || id.StartsWith("edn", StringComparison.Ordinal)) ? own : target;
    }
}
