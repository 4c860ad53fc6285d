namespace Kanben.Text.Collations;

/// <summary>
/// Which character of the edition is which of the source, one to one, while it is being found. A source character may also belong to a removal.
/// </summary>
internal sealed class Alignment
{
    public const int None = -1;

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

    /// <summary>Matches the run through two equal characters as far as it goes both ways, and returns how many characters that are.</summary>
    public int MatchRun(int source, int edition)
    {
        var length = 0;
        for (int s = source, e = edition; s < ToEdition.Length && e < ToSource.Length && IsFree(s, e) && AreEqual(s, e); s++, e++)
        {
            Match(s, e);
            length++;
        }

        for (int s = source - 1, e = edition - 1; s >= 0 && e >= 0 && IsFree(s, e) && AreEqual(s, e); s--, e--)
        {
            Match(s, e);
            length++;
        }

        return length;
    }
}
