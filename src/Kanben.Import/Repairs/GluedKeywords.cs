using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Cuts keywords whose separators extraction lost. The article's own words tell where: every piece must be met in its text, and the characters
/// at a cut keep company there less than any others. The number of English keywords says how many there are. Each cut is recorded.
/// </summary>
internal static class GluedKeywords
{
    private const int Shortest = 4;
    private const char Separator = '；';

    public static SeedDocument Apply(SeedDocument document)
    {
        if (!document.Blocks.Any(block => block.Kind == BlockKind.Keywords && NeedsCut(block.Text)))
        {
            return document;
        }

        var edit = new SeedEdit(document);
        var words = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Keywords or BlockKind.Reference))
            {
                words.Append(block.Text).Append('\n');
            }
        }

        var cutter = new KeywordCutter(words.ToString());
        var english = KeywordList.Read([.. document.Blocks.Where(block => block.Kind == BlockKind.EnglishKeywords).Select(block => block.Text)]);
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind == BlockKind.Keywords && NeedsCut(block.Text))
            {
                var runs = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var cut = string.Join(Separator, english.Length > 1 ? cutter.CutInto(runs, english) : runs.SelectMany(run => cutter.Cut(run)));
                if (cut.Count(c => c == Separator) >= runs.Length)
                {
                    edit.Record("keyword-split", block.Line, block.Text, cut);
                    edit.Blocks[i] = block with { Text = cut };
                }
            }
        }

        return edit.Done();
    }

    // A line with separators of its own has lost none.
    private static bool NeedsCut(string text) =>
        text.Length is >= Shortest and < 200 && text.AsSpan().IndexOfAny(",，;；、") < 0 && text.Split(' ').Any(run => run.Length >= Shortest && run.All(Han.IsHan));
}
