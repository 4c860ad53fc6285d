using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Kanben.Import;

/// <summary>A cell of a table with the rows and columns it spans.</summary>
internal sealed record TableCell(string Text, int Rows, int Columns, bool IsHeader);

/// <summary>
/// Reads the tables that extractors write as HTML. Only the tags a table is made of are tags; a less-than sign of the text ("a&lt;b") stays text,
/// which an HTML parser would take for a tag and lose.
/// </summary>
internal static class TableReader
{
    private static readonly string[] Tags = ["html", "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "br", "b", "strong", "i", "em", "sup", "sub", "span", "div", "p", "caption", "colgroup", "col"];

    private const int LargestSpan = 100;

    /// <summary>The rows of the table; empty when it has none.</summary>
    public static ImmutableArray<ImmutableArray<TableCell>> Read(string html)
    {
        var rows = new List<ImmutableArray<TableCell>>();
        var cells = new List<TableCell>();
        var text = new StringBuilder();
        TableCell? open = null;
        for (var i = 0; i < html.Length;)
        {
            var length = TagLength(html, i, out var name, out var closing);
            if (length == 0)
            {
                text.Append(html[i++]);
                continue;
            }

            if (name is "td" or "th" or "tr" or "table")
            {
                CloseCell(cells, ref open, text);
                if (name is "tr" or "table" && cells.Count > 0)
                {
                    rows.Add([.. cells]);
                    cells.Clear();
                }

                if (!closing && name is "td" or "th")
                {
                    var tag = html.AsSpan(i, length);
                    open = new TableCell("", Span(tag, "rowspan"), Span(tag, "colspan"), name == "th");
                }
            }
            else if (name is "sup" or "sub")
            {
                text.Append(closing ? $"</{name}>" : $"<{name}>");
            }
            else if (name is "br" or "p" or "div")
            {
                text.Append(' ');
            }

            i += length;
        }

        CloseCell(cells, ref open, text);
        return cells.Count > 0 ? [.. rows, [.. cells]] : [.. rows];
    }

    // Text outside of cells is an extractor's slip; it becomes a cell, so that nothing is lost.
    private static void CloseCell(List<TableCell> cells, ref TableCell? open, StringBuilder text)
    {
        var content = LineCleaner.Clean(WebUtility.HtmlDecode(text.ToString()));
        if (open is not null || content.Length > 0)
        {
            cells.Add((open ?? new TableCell("", 1, 1, false)) with { Text = content });
        }

        open = null;
        text.Clear();
    }

    private static int TagLength(string html, int start, out string name, out bool closing)
    {
        (name, closing) = ("", false);
        if (html[start] != '<' || start + 1 >= html.Length)
        {
            return 0;
        }

        closing = html[start + 1] == '/';
        name = InlineScanner.TagName(html, start);
        if (Array.IndexOf(Tags, name) < 0)
        {
            return 0;
        }

        // "a<b|c": what follows a tag's name is a blank, a slash or its end, and no other tag opens inside.
        var behind = start + name.Length + (closing ? 2 : 1);
        var end = html.IndexOf('>', start, Math.Min(400, html.Length - start));
        return end < 0 || html[behind] is not ('>' or ' ' or '/' or '\n' or '\t') || html.IndexOf('<', start + 1, end - start - 1) >= 0 ? 0 : end + 1 - start;
    }

    private static int Span(ReadOnlySpan<char> tag, string attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 1;
        }

        var rest = tag[(at + attribute.Length)..].TrimStart("= \"'");
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? rest : rest[..digits], out var value) ? Math.Clamp(value, 1, LargestSpan) : 1;
    }
}
