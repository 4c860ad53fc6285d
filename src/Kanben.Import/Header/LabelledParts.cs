namespace Kanben.Import;

/// <summary>Which labels open an abstract and its keywords, and what their blocks become.</summary>
internal sealed record LabelledPart(LabelKind SummaryLabel, LabelKind WordsLabel, BlockKind Summary, BlockKind Words);

/// <summary>Marks an abstract and its keywords by their labels, with the blocks they run on into.</summary>
internal static class LabelledParts
{
    private const int MostSummaryBlocks = 12;
    private const int ShortestWeakSummary = 40;

    /// <summary>Works on the blocks before <paramref name="end"/>; the labels themselves become structure and go.</summary>
    public static void Mark(List<Block> blocks, int end, LabelledPart part)
    {
        var summary = Find(blocks, end, part.SummaryLabel, ShortestWeakSummary);
        var words = Find(blocks, end, part.WordsLabel, 1);
        if (summary >= 0)
        {
            MarkSummary(blocks, summary, words > summary ? words : end, part, words > summary);
        }

        if (words >= 0)
        {
            MarkWords(blocks, words, end, part);
        }
    }

    private static int Find(List<Block> blocks, int end, LabelKind kind, int shortestWeak)
    {
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].Kind is BlockKind.Text or BlockKind.Heading && Labels.AtStart(blocks[i].Text) is { } label && label.Kind == kind
                && (label.IsMarked || blocks[i].Text.Length > shortestWeak))
            {
                return i;
            }
        }

        return -1;
    }

    private static void MarkSummary(List<Block> blocks, int first, int end, LabelledPart part, bool hasWords)
    {
        var content = Take(blocks, first, part.Summary);
        var most = content.Length == 0 || hasWords ? MostSummaryBlocks : 1;
        for (var i = first + 1; i < end && most > 1; i++, most--)
        {
            if (blocks[i].Kind != BlockKind.Text || Labels.AtStart(blocks[i].Text) is { IsMarked: true } || (part.Summary == BlockKind.Abstract && content.Length > 0 && Marks.IsLatin(blocks[i].Text)))
            {
                break;
            }

            blocks[i] = blocks[i] with { Kind = part.Summary };
            content = blocks[i].Text;
            if (!hasWords)
            {
                break;
            }
        }
    }

    private static void MarkWords(List<Block> blocks, int first, int end, LabelledPart part)
    {
        var content = Take(blocks, first, part.Words);
        for (var i = first + 1; i < end && i <= first + 10; i++)
        {
            var block = blocks[i];
            var goesOn = content.Length == 0 || content[^1] is ';' or '；' or ',' or '，' or '、' || (!block.Gap && block.Text.Length < 30);
            if (!goesOn || block.Kind != BlockKind.Text || block.Text.Length > 200 || block.Text.Contains('。') || Bibliography.NamesIssue(block.Text) || Labels.AtStart(block.Text) is { IsMarked: true })
            {
                break;
            }

            blocks[i] = block with { Kind = part.Words };
            content = block.Text;
        }
    }

    private static string Take(List<Block> blocks, int index, BlockKind kind)
    {
        var block = blocks[index];
        var content = block.Text[Labels.AtStart(block.Text)!.Value.Content..].Trim();
        blocks[index] = block with { Kind = kind, Text = content };
        return content;
    }
}
