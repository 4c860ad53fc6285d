namespace Kanben.Text.Collations;

/// <summary>
/// Which character of the edition is which of the source, one to one, while it is being found. A source character may also belong to a removal.
/// </summary>
internal sealed class Alignment
{
    public const int None = -1;

    private const int Chance = 3;

    public Alignment(CollationText source, CollationText edition)
    {
        (Source, Edition) = (source, edition);
        ToEdition = new int[source.Length];
        ToSource = new int[edition.Length];
        Array.Fill(ToEdition, None);
        Array.Fill(ToSource, None);
    }

    public CollationText Source { get; }

    public CollationText Edition { get; }

    /// <summary>For each source character its place in the edition, <see cref="None"/>, or less for one that a removal covers.</summary>
    public int[] ToEdition { get; }

    public int[] ToSource { get; }

    public static int OfRemoval(int removal) => -2 - removal;

    public static int RemovalOf(int value) => -2 - value;

    public void Match(int source, int edition) => (ToEdition[source], ToSource[edition]) = (edition, source);

    public void Unmatch(int source)
    {
        ToSource[ToEdition[source]] = None;
        ToEdition[source] = None;
    }

    public bool IsFree(int source, int edition) => ToEdition[source] == None && ToSource[edition] == None;

    public bool AreEqual(int source, int edition) => Source.Codes[source] == Edition.Codes[edition];

    /// <summary>
    /// Matches the run of <paramref name="k"/> equal characters, and what agrees beside it both ways; where that goes into another block for a few
    /// characters only, it agrees by chance and is left to what comes later.
    /// </summary>
    public void MatchRun(int source, int edition, int k)
    {
        var after = source + k;
        for (var e = edition + k; after < ToEdition.Length && e < ToSource.Length && IsFree(after, e) && AreEqual(after, e);)
        {
            (after, e) = (after + 1, e + 1);
        }

        var offset = edition - source;
        for (var i = 1; i <= Chance && after - i > source + k - 1; i++)
        {
            if (Source.StartsBlock(after - i) || Edition.StartsBlock(after - i + offset))
            {
                after -= i;
                break;
            }
        }

        var before = source - 1;
        while (before >= 0 && before + offset >= 0 && IsFree(before, before + offset) && AreEqual(before, before + offset))
        {
            before--;
        }

        for (var i = 1; i <= Chance && before + i < source; i++)
        {
            if (Source.EndsBlock(before + i) || Edition.EndsBlock(before + i + offset))
            {
                before += i;
                break;
            }
        }

        for (var s = before + 1; s < after; s++)
        {
            Match(s, s + offset);
        }
    }
}
