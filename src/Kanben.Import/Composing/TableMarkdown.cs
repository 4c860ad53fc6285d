using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Kanben.Import;

/// <summary>Writes tables: as a pipe table when every row has the same plain cells, else as one block of raw HTML without blank lines.</summary>
internal static class TableMarkdown
{
    public static string? Write(Block block, InlineWriter inline)
    {
        if (block.Text[0] == '|')
        {
            return string.Join('\n', block.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        var rows = TableReader.Read(block.Text);
        return rows.IsEmpty ? null : IsSimple(rows) ? WritePipes(rows, block.Line, inline) : WriteHtml(rows);
    }

    private static bool IsSimple(ImmutableArray<ImmutableArray<TableCell>> rows) =>
        rows.Length > 1 && rows[0].Length > 1 && rows.All(row => row.Length == rows[0].Length && row.All(cell => cell is { Rows: 1, Columns: 1 }));

    private static string WritePipes(ImmutableArray<ImmutableArray<TableCell>> rows, int line, InlineWriter inline)
    {
        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            text.Append('|');
            foreach (var cell in rows[i])
            {
                text.Append(' ').Append(inline.Cell(cell.Text, line)).Append(" |");
            }

            text.Append('\n');
            if (i == 0)
            {
                text.Append('|').Insert(text.Length, " --- |", rows[0].Length).Append('\n');
            }
        }

        return text.ToString().TrimEnd();
    }

    private static string WriteHtml(ImmutableArray<ImmutableArray<TableCell>> rows)
    {
        var text = new StringBuilder("<table>\n");
        foreach (var row in rows)
        {
            text.Append("<tr>");
            foreach (var cell in row)
            {
                var name = cell.IsHeader ? "th" : "td";
                text.Append('<').Append(name);
                text.Append(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "").Append(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "").Append('>');
                text.Append(Encode(cell.Text)).Append("</").Append(name).Append('>');
            }

            text.Append("</tr>\n");
        }

        return text.Append("</table>").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text)
        .Replace("&lt;sup&gt;", "<sup>", StringComparison.Ordinal).Replace("&lt;/sup&gt;", "</sup>", StringComparison.Ordinal)
        .Replace("&lt;sub&gt;", "<sub>", StringComparison.Ordinal).Replace("&lt;/sub&gt;", "</sub>", StringComparison.Ordinal);
}
