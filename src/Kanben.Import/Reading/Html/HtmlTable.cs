using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Writes a table of data in the few tags that <see cref="TableReader"/> takes.</summary>
internal sealed class HtmlTable(SeedBuilder builder, HtmlFurniture furniture, HtmlNotes notes)
{
    private const int LongestCell = 1000;

    /// <summary>The pictures of the cells: they stand below the table.</summary>
    public List<IElement> Pictures { get; } = [];

    /// <summary>Whether a table holds data; old pages lay out the whole page in tables.</summary>
    public static bool IsData(IElement table)
    {
        var cells = table.QuerySelectorAll("td, th");
        return table.GetAttribute("role") is not ("presentation" or "none")
            && cells.Length > 1
            && table.QuerySelector("table, h1, h2, h3, h4, pre, ol") is null
            && !cells.Any(cell => cell.TextContent.Length > LongestCell);
    }

    public string Write(IElement table, int line)
    {
        var html = new StringBuilder("<table>");
        var isOpen = false;
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            if (furniture.KindOf(row) is { } kind)
            {
                builder.Remove(kind, line, row.TextContent);
                continue;
            }

            html.Append("<tr>");
            foreach (var cell in row.Children.OfType<IHtmlTableCellElement>())
            {
                Cell(html, cell, line);
                isOpen = true;
            }

            html.Append("</tr>");
        }

        return isOpen ? html.Append("</table>").ToString() : "";
    }

    /// <summary>A cell's text in HTML, whose only tags are sub- and superscripts.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var part in InlineScanner.Scan(text))
        {
            var piece = text.Substring(part.Start, part.Length);
            encoded.Append(part.Kind == InlineKind.Tag ? piece : WebUtility.HtmlEncode(piece));
        }

        return encoded.ToString();
    }

    private void Cell(StringBuilder html, IHtmlTableCellElement cell, int line)
    {
        var text = new InlineBuilder();
        var inline = new HtmlInline(text, furniture, notes);
        inline.Read(cell);
        inline.Removed.ForEach(removed => builder.Remove(removed.Kind, line, removed.Text));
        Pictures.AddRange(inline.Pictures);
        var name = cell.LocalName;
        html.Append('<').Append(name);
        html.Append(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "").Append(cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "").Append('>');
        html.Append(Encode(text.Take(keepsBold: false))).Append("</").Append(name).Append('>');
    }
}
