using System.Text;
using System.Xml.Linq;

namespace Kanben.Import;

/// <summary>Writes a table with its merged cells (ECMA-376, 17.4.17 gridSpan and 17.4.84 vMerge) as the HTML that <see cref="TableReader"/> takes.</summary>
internal sealed class WordTable(Func<XElement, string> read)
{
    private const int LargestSpan = 60;

    public string Write(XElement table)
    {
        var rows = Rows(table).Where(row => row.Child("trPr")?.Child("del") is null).Select(Read).Where(row => row.Count > 0).ToList();
        Merge(rows);
        var html = new StringBuilder();
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Where(cell => !cell.IsMerged))
            {
                html.Append(cell.IsHeader ? "<th" : "<td").Append(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "").Append(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "").Append('>');
                html.Append(HtmlTable.Encode(cell.Text)).Append(cell.IsHeader ? "</th>" : "</td>");
            }

            html.Append("</tr>");
        }

        return html.Length == 0 ? "" : $"<table>{html}</table>";
    }

    // Rows and cells may stand in content controls and insertions; tables in cells are text of the cell.
    private static IEnumerable<XElement> Rows(XElement element) => Inside(element, "tr");

    private static IEnumerable<XElement> Inside(XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name)
            {
                yield return child;
            }
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml" or "moveTo")
            {
                foreach (var inner in Inside(child, name))
                {
                    yield return inner;
                }
            }
        }
    }

    private List<Cell> Read(XElement row)
    {
        var properties = row.Child("trPr");
        var isHeader = properties.Flag("tblHeader") == true;
        var column = Math.Clamp(properties?.Child("gridBefore")?.Number() ?? 0, 0, LargestSpan);
        var cells = new List<Cell>();
        foreach (var cell in Inside(row, "tc"))
        {
            var look = cell.Child("tcPr");
            var columns = Math.Clamp(look?.Child("gridSpan")?.Number() ?? 1, 1, LargestSpan);
            cells.Add(new Cell(column, columns, isHeader) { Text = read(cell), GoesOn = look?.Child("vMerge") is { } merge && merge.Value() != "restart" });
            column += columns;
        }

        return cells;
    }

    private static void Merge(List<List<Cell>> rows)
    {
        var above = new Dictionary<int, Cell>();
        foreach (var row in rows)
        {
            var own = new Dictionary<int, Cell>();
            foreach (var cell in row)
            {
                if (cell.GoesOn && above.TryGetValue(cell.Column, out var first) && first.Columns == cell.Columns)
                {
                    first.Rows++;
                    // Word hides what stands in a merged cell; it is text all the same.
                    first.Text = cell.Text.Length == 0 ? first.Text : $"{first.Text} {cell.Text}".Trim();
                    cell.IsMerged = true;
                    own[cell.Column] = first;
                }
                else
                {
                    own[cell.Column] = cell;
                }
            }

            above = own;
        }
    }

    private sealed record Cell(int Column, int Columns, bool IsHeader)
    {
        public string Text { get; set; } = "";

        public int Rows { get; set; } = 1;

        public bool GoesOn { get; init; }

        public bool IsMerged { get; set; }
    }
}
