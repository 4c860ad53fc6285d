namespace Kanben.Import;

/// <summary>Marks captions, also those that extraction made headings (one article in ten), and reports pictures that a text seed cannot bring.</summary>
internal static class CaptionLines
{
    private const int LongestName = 20;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var pictures = 0;
        var firstPicture = 0;
        for (var i = 0; i < edit.Blocks.Count; i++)
        {
            var block = edit.Blocks[i];
            if (block.Kind == BlockKind.Picture)
            {
                firstPicture = pictures++ == 0 ? block.Line : firstPicture;
                // The link was recorded when it was read; an alternative text in Chinese is the caption.
                edit.Blocks[i] = Marks.HanCount(block.Text) > 1 ? block with { Kind = BlockKind.Caption } : block with { Kind = BlockKind.Gone };
            }
            else if (block.Kind is BlockKind.Text or BlockKind.Heading && (Captions.IsCaption(block.Text) || (i + 1 < edit.Blocks.Count && Names(block.Text, edit.Blocks[i + 1]))))
            {
                if (block.Kind == BlockKind.Heading)
                {
                    edit.Record("caption-heading", block.Line, $"{new string('#', block.Level)} {Marks.Head(block.Text)}", Marks.Head(block.Text));
                }

                edit.Blocks[i] = block with { Kind = BlockKind.Caption, Level = 0 };
            }
        }

        if (pictures > 0)
        {
            edit.Report(Kanben.Model.ImportRules.PictureMissing, firstPicture, $"{pictures} picture(s) are linked but not part of the seed; only their captions are kept.");
        }

        return edit.Done();
    }

    // "连读变调总表" straight above a table is its name, though it has no number.
    private static bool Names(string text, Block next) =>
        text.Length <= LongestName && HeadingNumber.Read(text) is null && ((text[^1] == '表' && next.Kind == BlockKind.Table) || (text[^1] == '图' && next.Kind == BlockKind.Picture));
}
