using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Takes out the tails of other articles that are printed between "（下转第12页）" and "（上接第9页）". It is only done where the article shows that it
/// goes on behind the second mark: the numbers of its references do, or its cut sentence does and no other mark fits.
/// </summary>
internal static class OtherArticles
{
    // An entry may be spread over some lines.
    private const int LinesOfEntry = 6;

    // Few articles end on one page, so few marks are looked at.
    private const int MostOnPage = 8;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        var resuming = new List<int>();
        for (var i = 0; i + 1 < edit.Blocks.Count; i++)
        {
            if (IsLine(edit.Blocks[i]) && ContinuationMark.Resumes(edit.Blocks[i].Text))
            {
                resuming.Add(i);
            }
        }

        for (var i = 1; resuming.Count > 0 && i < edit.Blocks.Count; i++)
        {
            if (IsLine(edit.Blocks[i]) && ContinuationMark.Leaves(edit.Blocks[i].Text) && !ContinuationMark.Resumes(edit.Blocks[i].Text) && Resumption(edit.Blocks, i, resuming) is var end and > 0)
            {
                Take(edit, i + 1, end);
                i = end;
            }
        }

        return edit.Done();
    }

    private static void Take(SeedEdit edit, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            edit.Drop(i, RemovalKind.OtherArticle);
        }
    }

    private static int Resumption(List<Block> blocks, int leaving, List<int> resuming)
    {
        var page = ContinuationMark.PageOf(blocks[leaving].Text);
        var last = LastEntry(blocks, leaving);
        var found = -1;
        var first = ~resuming.BinarySearch(leaving);
        foreach (var at in resuming.Skip(first).Take(MostOnPage))
        {
            if (!IsEarlier(ContinuationMark.PageOf(blocks[at].Text), page))
            {
                continue;
            }

            if (last > 0 && EntryNumber(blocks[at + 1]) == last + 1)
            {
                return at;
            }

            if (last == 0 && GoesOn(blocks[leaving - 1], blocks[at + 1]))
            {
                // Two that fit say nothing.
                if (found >= 0)
                {
                    return -1;
                }

                found = at;
            }
        }

        return found;
    }

    // The page it comes from stands before the page it went to.
    private static bool IsEarlier(int from, int to) => from == 0 || to == 0 || from < to;

    private static bool GoesOn(Block left, Block right) =>
        left is { Kind: BlockKind.Text, Text.Length: > 0 } && right is { Kind: BlockKind.Text, Text.Length: > 0 } && SentenceCut.Between(left.Text, right.Text);

    private static int LastEntry(List<Block> blocks, int leaving)
    {
        for (var i = leaving - 1; i >= 0 && leaving - i <= LinesOfEntry; i--)
        {
            if (EntryNumber(blocks[i]) is var number and > 0)
            {
                return number;
            }
        }

        return 0;
    }

    private static int EntryNumber(Block block) =>
        IsLine(block) && Bibliography.MarkAt(block.Text, 0) is { Style: EntryStyle.Brackets } mark ? mark.Number : 0;

    private static bool IsLine(Block block) => block.Kind is BlockKind.Text or BlockKind.Heading && block.Text.Length > 0;
}
