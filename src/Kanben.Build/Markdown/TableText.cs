using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kanben.Build.Markdown;

/// <summary>The plain text of a pipe table (cells apart by a tab, rows by a line feed) and the note marks in it.</summary>
internal static class TableText
{
    public static (string Text, IReadOnlyList<(NoteMarkInline Mark, int Offset)> Marks) Of(Table table)
    {
        var text = new StringBuilder();
        var marks = new List<(NoteMarkInline, int)>();
        foreach (var row in table.OfType<TableRow>())
        {
            text.Append(text.Length > 0 ? "\n" : "");
            var first = true;
            foreach (var cell in row.OfType<TableCell>())
            {
                text.Append(first ? "" : "\t");
                first = false;
                foreach (var paragraph in cell.OfType<ParagraphBlock>())
                {
                    var plain = PlainText.Of(paragraph.Inline);
                    marks.AddRange(plain.Marks.Select(found => (found.Mark, found.Offset + text.Length)));
                    text.Append(plain.Text);
                }
            }
        }

        return (text.ToString(), marks);
    }
}
