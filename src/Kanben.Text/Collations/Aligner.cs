namespace Kanben.Text.Collations;

/// <summary>
/// Aligns two texts: 1. runs that are unmistakable, long ones before short ones, so that a phrase never takes a sentence's place; 2. what is left
/// between two matches, character by character; 3. repeated runs, to the nearest; 4. single words that stand by themselves; 5. what a run took across
/// the border of a block goes back; 6. the edges of what is missing are moved to where a paragraph begins. Each step looks at what the steps before it left, and each is bounded by the length of the texts.
/// </summary>
internal static class Aligner
{
    public static void Align(Alignment alignment)
    {
        GramAnchors.Match(alignment, 16);
        GramAnchors.Match(alignment, 8);
        GapAlignment.Fill(alignment);
        RepeatedRuns.Match(alignment, 8);
        GapAlignment.Fill(alignment);
        LooseWords.Match(alignment);
        GapAlignment.Fill(alignment);
        BlockRuns.Mend(alignment);
        GapEdges.Settle(alignment);
    }
}
