using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Knows a text whose two columns were read line by line, across the gap: no repair can tell which line goes on where, so such a seed is refused.
/// Either both columns still stand on one line with blanks between, or their lines take turns; then words go on in the line after the next.
/// </summary>
internal static class InterleavedColumns
{
    private const int FewestLines = 30;
    private const int FewestHanInColumn = 6;
    private const string Gap = "   ";

    public static Diagnostic? Find(SeedDocument document)
    {
        var lines = document.Blocks.Where(block => block.Kind is BlockKind.Text && Marks.HanCount(block.Text) >= FewestHanInColumn).ToList();
        return StandSideBySide(lines) || TakeTurns(document, lines)
            ? ImportRules.ColumnsInterleaved.At(document.Path, "The two columns of the page were read line by line, so that their sentences are mixed.")
            : null;
    }

    private static bool StandSideBySide(List<Block> lines)
    {
        var split = lines.Count(line => line.Text.IndexOf(Gap, StringComparison.Ordinal) is var at and > 0
            && Marks.HanCount(line.Text.AsSpan(0, at)) >= FewestHanInColumn && Marks.HanCount(line.Text.AsSpan(at)) >= FewestHanInColumn);
        return split >= FewestLines && split * 2 > lines.Count;
    }

    // Print breaks lines within words. A pair of Han that stands elsewhere in the article is the sign of one; where lines follow as they should, about
    // half of the breaks show it, and of lines that do not belong together one in ten.
    private static bool TakeTurns(SeedDocument document, List<Block> lines)
    {
        var pairs = new HanPairs(document.Blocks);
        var (breaks, next, afterNext) = (0, 0, 0);
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (Han.IsHan(lines[i].Text[^1]) && Han.IsHan(lines[i + 1].Text[0]) && Han.IsHan(lines[i + 2].Text[0]) && !lines[i + 1].Gap)
            {
                breaks++;
                next += pairs.Recurs(lines[i].Text[^1], lines[i + 1].Text[0]) ? 1 : 0;
                afterNext += pairs.Recurs(lines[i].Text[^1], lines[i + 2].Text[0]) ? 1 : 0;
            }
        }

        return breaks >= FewestLines && afterNext > next * 2 && afterNext * 5 > breaks;
    }
}
