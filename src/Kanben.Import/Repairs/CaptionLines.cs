namespace Kanben.Import;

/// <summary>Marks captions, also those that extraction made headings (one article in ten), and reports pictures that a text seed cannot bring.</summary>
internal static class CaptionLines
{
    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
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
            else if (block.Kind is BlockKind.Text or BlockKind.Heading && Captions.IsCaption(block.Text))
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
}
