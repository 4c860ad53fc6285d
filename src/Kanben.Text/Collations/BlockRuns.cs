namespace Kanben.Text.Collations;

/// <summary>
/// A run that was matched across the border of two blocks may have taken a character from the next block's neighbour elsewhere: 甲2 | 乙 against 丙2 | 乙
/// takes the 2 of 丙 for that of 甲. The character goes back to the run of its own block, on both sides, when that run breaks off just there.
/// </summary>
internal static class BlockRuns
{
    public static void Mend(Alignment alignment)
    {
        for (var source = 1; source < alignment.ToEdition.Length; source++)
        {
            TakeBack(alignment, source, 1);
        }

        for (var source = alignment.ToEdition.Length - 2; source >= 0; source--)
        {
            TakeBack(alignment, source, -1);
        }
    }

    private static void TakeBack(Alignment alignment, int source, int step)
    {
        var (texts, matched) = ((alignment.Source, alignment.Edition), alignment.ToEdition);
        var before = source - step;
        if (matched[source] != Alignment.None || matched[before] < 0 || texts.Source.BlockOf[source] != texts.Source.BlockOf[before])
        {
            return;
        }

        var edition = matched[before] + step;
        if (edition < 0 || edition >= alignment.ToSource.Length || !alignment.AreEqual(source, edition) || texts.Edition.BlockOf[edition] != texts.Edition.BlockOf[edition - step])
        {
            return;
        }

        if (alignment.ToSource[edition] is var holder and >= 0)
        {
            if (IsHeld(alignment, holder, edition))
            {
                return;
            }

            alignment.Unmatch(holder);
        }

        alignment.Match(source, edition);
    }

    // A character that goes on with a run of its own block, on either side of it, stays there.
    private static bool IsHeld(Alignment alignment, int source, int edition) => GoesOn(alignment, source, edition, -1) || GoesOn(alignment, source, edition, 1);

    private static bool GoesOn(Alignment alignment, int source, int edition, int step)
    {
        var (next, to) = (source + step, edition + step);
        return next >= 0 && next < alignment.ToEdition.Length && to >= 0 && to < alignment.ToSource.Length && alignment.ToEdition[next] == to
            && alignment.Source.BlockOf[next] == alignment.Source.BlockOf[source] && alignment.Edition.BlockOf[to] == alignment.Edition.BlockOf[edition];
    }
}
