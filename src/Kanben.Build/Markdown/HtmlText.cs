using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kanben.Build.Markdown;

/// <summary>Reads the plain text of pieces of HTML: cells apart by a tab, rows and blocks by a line feed. Not thread-safe: one for each article.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase) { "tr", "p", "div", "li", "br", "table", "caption", "dt", "dd" };

    private readonly HtmlParser _parser = new();
    private IElement? _context;

    public string Of(string html)
    {
        var text = new StringBuilder();
        foreach (var node in _parser.ParseFragment(html, _context ??= _parser.ParseDocument("").Body!))
        {
            Append(node, text);
        }

        return text.ToString().Trim();
    }

    // The walk is a loop, not a recursion: a stranger may nest elements a hundred thousand deep.
    private static void Append(INode root, StringBuilder text)
    {
        for (var node = root; ;)
        {
            if (node is IText piece)
            {
                text.Append(piece.Data.ReplaceLineEndings(" "));
            }

            if (node.FirstChild is { } child && node is not IElement { LocalName: "script" or "style" })
            {
                node = child;
                continue;
            }

            while (true)
            {
                Close(node, text);
                if (node == root)
                {
                    return;
                }

                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    private static void Close(INode node, StringBuilder text)
    {
        if (node is not IElement element || text.Length == 0)
        {
            return;
        }

        if (Breaks.Contains(element.LocalName) && text[^1] != '\n')
        {
            text.Append('\n');
        }
        else if (element.LocalName is "td" or "th" && element.NextElementSibling is not null)
        {
            text.Append('\t');
        }
    }
}
