namespace Kanben.Import;

/// <summary>Makes headings of short bold lines in pages that have no headings below the title: old pages know no other.</summary>
internal static class HtmlHeadings
{
    public static void Mark(List<Block> blocks, IReadOnlyCollection<int> bold)
    {
        var first = blocks.FindIndex(block => Labels.AtStart(block.Text) is { Kind: LabelKind.Abstract or LabelKind.Keywords or LabelKind.EnglishAbstract or LabelKind.EnglishKeywords, IsMarked: true });
        if (first < 0 || blocks.Exists(block => block is { Kind: BlockKind.Heading, Level: > 1 }))
        {
            return;
        }

        var headings = bold.Where(at => at > first && CanBeHeading(blocks[at])).ToList();
        // Where most of the text is bold, bold says nothing.
        if (headings.Count * 5 < (blocks.Count - first) * 2)
        {
            headings.ForEach(at => blocks[at] = blocks[at] with { Kind = BlockKind.Heading, Level = 2 });
        }
    }

    private static bool CanBeHeading(Block block) =>
        block.Gap && WordHeadings.IsShort(block.Text) && (Labels.AtStart(block.Text) is not { IsMarked: true } label || label.Kind == LabelKind.References);
}
