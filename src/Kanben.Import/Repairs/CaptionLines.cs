using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Marks captions, also those that extraction made headings (one article in ten), cuts an English caption from the Chinese text behind it, and
/// reports pictures that a text seed cannot bring.
/// </summary>
internal static class CaptionLines
{
    private const int LongestName = 20;
    private const int LongestPart = 40;
    private const int MostPictures = 20;
    private const int FewestLatin = 15;
    private const int FewestHan = 10;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        edit.Blocks.Clear();
        edit.Blocks.AddRange(document.Blocks.SelectMany(CutEnglish));
        var pictures = 0;
        var firstPicture = 0;
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind == BlockKind.Picture && block.Target.Length > 0)
            {
                continue;   // the seed brings it
            }

            if (block.Kind == BlockKind.Picture)
            {
                firstPicture = pictures++ == 0 ? block.Line : firstPicture;
                // The link was recorded when it was read; an alternative text in Chinese is the caption.
                edit.Blocks[i] = Marks.HanCount(block.Text) > 1 ? block with { Kind = BlockKind.Caption } : block with { Kind = BlockKind.Gone };
            }
            else if (block.Kind is BlockKind.Text or BlockKind.Heading)
            {
                Mark(edit, i, pictures);
            }
        }

        if (pictures > 0)
        {
            edit.Report(ImportRules.PictureMissing, firstPicture, $"{pictures} picture(s) are linked but not part of the seed; only their captions are kept.");
        }

        return edit.Done();
    }

    private static void Mark(SeedEdit edit, int i, int pictures)
    {
        var block = edit.Blocks[i];
        if (Captions.IsCaption(block.Text) || IsBelow(edit.Blocks, i) || IsNameOfTable(edit.Blocks, i) || (pictures > 0 && IsBetweenCaptions(edit.Blocks, i)))
        {
            if (block.Kind == BlockKind.Heading)
            {
                edit.Record("caption-heading", block.Line, $"{new string('#', block.Level)} {Marks.Head(block.Text)}", Marks.Head(block.Text));
            }

            edit.Blocks[i] = block with { Kind = BlockKind.Caption, Level = 0 };
        }
    }

    private static IEnumerable<Block> CutEnglish(Block block)
    {
        var end = block.Kind is BlockKind.Text or BlockKind.Heading ? EnglishEnd(block.Text) : 0;
        return end == 0
            ? [block]
            : [block with { Kind = BlockKind.Caption, Level = 0, Text = block.Text[..end].TrimEnd() }, new Block(BlockKind.Text, block.Line, block.Text[end..])];
    }

    // "Tab.1 Prototype and pattern of settlements竖向落差小，……": the Han goes on with the paragraph above the table.
    private static int EnglishEnd(string text)
    {
        if (!(text.StartsWith("Tab", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Fig", StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        var han = 0;
        while (han < text.Length && !Han.IsHan(text[han]))
        {
            han++;
        }

        return han < text.Length && text.AsSpan(0, Math.Min(han, 10)).IndexOfAnyInRange('0', '9') > 0 && Marks.LetterCount(text.AsSpan(0, han)) >= FewestLatin
            && Marks.HanCount(text.AsSpan(han)) >= FewestHan && text.AsSpan(han).IndexOfAny('，', '。') >= 0 ? han : 0;
    }

    // "连读变调总表" straight above a table is its name, though it has no number.
    private static bool IsNameOfTable(List<Block> blocks, int i) =>
        i + 1 < blocks.Count && blocks[i].Text.Length <= LongestName && HeadingNumber.Read(blocks[i].Text) is null
        && ((blocks[i].Text[^1] == '表' && blocks[i + 1].Kind == BlockKind.Table) || (blocks[i].Text[^1] == '图' && blocks[i + 1].Kind == BlockKind.Picture));

    // What is printed below a table or figure belongs to it: its notes and the list of its signs.
    private static bool IsBelow(List<Block> blocks, int i)
    {
        var above = i - 1;
        while (above >= 0 && i - above < MostPictures && blocks[above].Kind == BlockKind.Gone)
        {
            above--;
        }

        return blocks[i].Kind == BlockKind.Text && above >= 0 && blocks[above].Kind is BlockKind.Table or BlockKind.Caption && (Captions.IsLegend(blocks[i].Text) || Captions.IsTableNote(blocks[i].Text));
    }

    // A line straight between a picture and its caption names a part of it.
    private static bool IsBetweenCaptions(List<Block> blocks, int i) =>
        i > 0 && i + 1 < blocks.Count && !blocks[i].Gap && !blocks[i + 1].Gap && blocks[i].Text.Length <= LongestPart && !Marks.IsFinal(blocks[i].Text[^1])
        && blocks[i - 1].Kind is BlockKind.Gone or BlockKind.Caption && blocks[i + 1].Kind == BlockKind.Text && FigureNumbers.IsFigureCaption(blocks[i + 1]);
}
