using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kanben.Build.Markdown;

/// <summary>The plain text of a piece of HTML: cells apart by a tab, rows and blocks by a line feed.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase) { "tr", "p", "div", "li", "br", "table", "caption", "dt", "dd" };

    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument("");
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseFragment(html, document.Body!))
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
