using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Cuts what a recogniser wrote in a loop: rows of a table, or words, more than twenty times in a row. One stays, the others are taken out and
/// listed. No author repeats himself so often; rules of dots and dashes are no words.
/// </summary>
internal static class Runaways
{
    private const int MostRepeats = 20;
    private const int LongestUnit = 40;
    private const int ShortestLoop = 60;
    private const int MostRowsInUnit = 4;
    private const string RowEnd = "</tr>";

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            var (kept, cut) = block.Kind switch
            {
                BlockKind.Table => CutRows(block.Text),
                BlockKind.Text or BlockKind.Heading or BlockKind.Bullet => CutWords(block.Text),
                _ => (block.Text, ""),
            };
            if (cut.Length > 0)
            {
                edit.Remove(RemovalKind.Duplicate, block.Line, cut);
                edit.Report(ImportRules.RunawayCut, block.Line, $"“{Marks.Head(cut.Trim(), 24)}” comes more than {MostRepeats} times in a row; {cut.Length} characters were taken out.");
                edit.Blocks[i] = block with { Text = kept };
            }
        }

        return edit.Done();
    }

    private static (string Kept, string Cut) CutRows(string table)
    {
        var rows = Rows(table);
        var kept = new StringBuilder(table.Length);
        var cut = new StringBuilder();
        for (var i = 0; i < rows.Count;)
        {
            var (unit, end) = Loop(rows, i);
            for (var k = i; k < end; k++)
            {
                (k < i + unit ? kept : cut).Append(rows[k]);
            }

            i = end;
        }

        return (kept.ToString(), cut.ToString());
    }

    // What stands behind the last row closes the table.
    private static List<string> Rows(string table)
    {
        var mark = table.Contains(RowEnd, StringComparison.OrdinalIgnoreCase) ? RowEnd : "\n";
        var rows = new List<string>();
        var start = 0;
        for (var at = table.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = table.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase))
        {
            rows.Add(table[start..(at + mark.Length)]);
            start = at + mark.Length;
        }

        rows.Add(table[start..]);
        return rows;
    }

    // A unit of up to four rows that comes again and again.
    private static (int Unit, int End) Loop(List<string> rows, int start)
    {
        for (var unit = 1; unit <= MostRowsInUnit; unit++)
        {
            var end = start + unit;
            while (end < rows.Count && rows[end] == rows[end - unit])
            {
                end++;
            }

            if ((end - start) / unit > MostRepeats)
            {
                // Rows without a word may be a form to fill in: all of them are kept, and passed over at once.
                var rest = start + ((end - start) / unit * unit);
                return (rows.GetRange(start, unit).Exists(HasWord) ? unit : rest - start, rest);
            }
        }

        return (1, start + 1);
    }

    private static bool HasWord(string row) =>
        TableReader.Read(row).Any(cells => cells.Any(cell => cell.Text.Any(char.IsLetterOrDigit))) || (row[^1] == '\n' && row.Any(char.IsLetterOrDigit));

    private static (string Kept, string Cut) CutWords(string text)
    {
        if (text.Length < ShortestLoop)
        {
            return (text, "");
        }

        var kept = new StringBuilder(text.Length);
        var cut = new StringBuilder();
        var done = 0;
        foreach (var (start, unit, end) in WordLoops(text))
        {
            if (start >= done)
            {
                kept.Append(text, done, start + unit - done);
                cut.Append(text, start + unit, end - start - unit);
                done = end;
            }
        }

        return cut.Length == 0 ? (text, "") : (kept.Append(text, done, text.Length - done).ToString(), cut.ToString());
    }

    // For each length of a unit one pass over the text: a loop is where every character equals the one a unit before it.
    private static List<(int Start, int Unit, int End)> WordLoops(string text)
    {
        var loops = new List<(int Start, int Unit, int End)>();
        for (var unit = 1; unit <= LongestUnit; unit++)
        {
            var start = 0;
            for (var i = unit; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] == text[i - unit])
                {
                    continue;
                }

                if (i - start > Math.Max(unit * MostRepeats, ShortestLoop) && HasLetter(text.AsSpan(start, unit)))
                {
                    loops.Add((start, unit, start + ((i - start) / unit * unit)));
                }

                start = i - unit + 1;
            }
        }

        return [.. loops.OrderBy(loop => loop.Start).ThenBy(loop => loop.Unit)];
    }

    private static bool HasLetter(ReadOnlySpan<char> unit)
    {
        foreach (var c in unit)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
