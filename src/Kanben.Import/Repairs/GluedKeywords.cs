using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Cuts keywords whose separators extraction lost, by the article's own words: two characters that meet nowhere else in it meet at the end of a
/// keyword. Done only where every piece so made is a word of the article and the whole is none; each cut is recorded.
/// </summary>
internal static class GluedKeywords
{
    private const int Shortest = 6;
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

        var text = words.ToString();
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind == BlockKind.Keywords && NeedsCut(block.Text))
            {
                var cut = string.Join(Separator, block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(run => Cut(run, text)));
                if (cut.Count(c => c == Separator) > block.Text.Count(c => c == ' '))
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

    private static string Cut(string run, string text)
    {
        if (run.Length < Shortest || !run.All(Han.IsHan) || text.Contains(run, StringComparison.Ordinal))
        {
            return run;
        }

        var pieces = new List<string>();
        var start = 0;
        for (var i = 1; i < run.Length; i++)
        {
            if (!text.Contains(run.Substring(i - 1, 2), StringComparison.Ordinal))
            {
                pieces.Add(run[start..i]);
                start = i;
            }
        }

        pieces.Add(run[start..]);
        return pieces.Count > 1 && pieces.TrueForAll(piece => piece.Length > 1 && text.Contains(piece, StringComparison.Ordinal)) ? string.Join(Separator, pieces) : run;
    }
}
