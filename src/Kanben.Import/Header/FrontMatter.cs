namespace Kanben.Import;

/// <summary>Where the first page's matter ends and the article's text begins.</summary>
internal static class FrontMatter
{
    private const int Longest = 60;

    /// <summary>
    /// The index of the first block that certainly belongs to the text: a numbered or known heading behind the title, in a seed without headings
    /// a short line numbered 0 or 1. Without either the whole first stretch of the seed may be front matter.
    /// </summary>
    public static int End(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (OpensText(blocks, i))
            {
                return i;
            }
        }

        return Math.Min(blocks.Count, Longest);
    }

    private static bool OpensText(IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        if (block.Kind is not (BlockKind.Heading or BlockKind.Text))
        {
            return false;
        }

        var isKnown = KnownHeadings.Contains(block.Text);
        if (block.Kind == BlockKind.Heading && isKnown)
        {
            return true;
        }

        var number = HeadingNumber.Read(block.Text);
        return number is not null && number.CanLead(block.Text) && block.Text.Length < 80 && block.Text[^1] is not ('。' or '；' or ';')
            && (block.Kind == BlockKind.Heading
                || (i > 3 && number.Style is NumberStyle.Decimal or NumberStyle.Chinese && number.Depth == 1 && number.Last <= 1
                    && block.Text.Length < 40 && (Marks.HanCount(block.Text) > 2 || KnownHeadings.Contains(block.Text[number.Length..])) && !Institutions.Contains(block.Text)));
    }
}
