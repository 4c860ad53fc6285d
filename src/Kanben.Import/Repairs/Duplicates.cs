using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Takes out what the extraction printed again: footnotes repeated on every page, the title above the English part.</summary>
internal static class Duplicates
{
    private const int Shortest = 20;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var seen = new HashSet<string>();
        var title = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Text ?? "";
        var subtitle = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Subtitle)?.Text ?? "";
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind is not (BlockKind.Text or BlockKind.Heading or BlockKind.Note))
            {
                continue;
            }

            if (Repeats(block.Text, title) || Repeats(block.Text, subtitle))
            {
                edit.Drop(i, RemovalKind.Duplicate);
            }
            else if (Key(block) is { } key && !seen.Add(key))
            {
                edit.Drop(i, RemovalKind.Duplicate);
            }
        }

        return edit.Done();
    }

    private static bool Repeats(string text, string first) =>
        first.Length > 3 && Math.Abs(text.Length - first.Length) < 6 && Marks.Bare(text).Trim('一') == Marks.Bare(first).Trim('一');

    // Recognition reads the figures and Latin letters of a footnote differently on each page; its Han are the surest sign, but for 一, which it takes for a dash. Paragraphs may well
    // differ in a figure only, so there every letter counts.
    private static string? Key(Block block)
    {
        if (block.Text.Length < Shortest)
        {
            return null;
        }

        var key = block.Kind == BlockKind.Note ? string.Concat(block.Text.Where(c => Han.IsHan(c) && c != '一')) : Marks.Bare(block.Text);
        return key.Length >= Shortest ? key : null;
    }
}
