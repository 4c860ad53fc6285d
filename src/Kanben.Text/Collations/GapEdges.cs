namespace Kanben.Text.Collations;

/// <summary>
/// A gap may often lie in several places: in 甲乙甲丙 less 甲乙 or less 乙甲 the same is left. Of these the one that begins with a block, or failing that
/// ends with one, is what an editor would have taken out, so the match is moved there. What is replaced by something else stays where it is.
/// </summary>
internal static class GapEdges
{
    private const int MaxSteps = 40;

    public static void Settle(Alignment alignment)
    {
        Settle(new Side(alignment.Source, alignment.ToEdition), new Side(alignment.Edition, alignment.ToSource));
        Settle(new Side(alignment.Edition, alignment.ToSource), new Side(alignment.Source, alignment.ToEdition));
    }

    private readonly record struct Side(CollationText Text, int[] Matched);

    private static void Settle(Side gaps, Side other)
    {
        for (var first = 0; first < gaps.Matched.Length; first++)
        {
            if (gaps.Matched[first] != Alignment.None)
            {
                continue;
            }

            var last = first;
            while (last + 1 < gaps.Matched.Length && gaps.Matched[last + 1] == Alignment.None)
            {
                last++;
            }

            if (!gaps.Text.StartsBlock(first) && !IsReplaced(gaps, other, first))
            {
                Slide(gaps, other, first, last);
            }

            first = last;
        }
    }

    // Where the other text has something else in this very place, the two are one alteration, and moving the one would part them.
    private static bool IsReplaced(Side gaps, Side other, int first) =>
        first > 0 && gaps.Matched[first - 1] is >= 0 and var before && before + 1 < other.Matched.Length && other.Matched[before + 1] == Alignment.None;

    // Leftwards: the character before the gap is the gap's last one, so the match can go from the one to the other.
    private static void Slide(Side gaps, Side other, int first, int last)
    {
        var steps = 0;
        while (steps < MaxSteps && steps <= last - first && first - steps > 0 && gaps.Matched[first - steps - 1] >= 0
            && gaps.Text.Codes[first - steps - 1] == gaps.Text.Codes[last - steps])
        {
            steps++;
            if (gaps.Text.StartsBlock(first - steps))
            {
                Move(gaps, other, first, last, steps);
                return;
            }
        }
    }

    private static void Move(Side gaps, Side other, int first, int last, int steps)
    {
        for (var i = 1; i <= steps; i++)
        {
            var partner = gaps.Matched[first - i];
            gaps.Matched[first - i] = Alignment.None;
            gaps.Matched[last - i + 1] = partner;
            other.Matched[partner] = last - i + 1;
        }
    }
}
