using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>
/// What an article's source record says was done on purpose. <see cref="Read"/> reads the text of a removal, which stands there as in the source, by the
/// rules by which the source itself was read.
/// </summary>
public sealed record SourceWork(ImmutableArray<Removal> Removed, ImmutableArray<Repair> Repairs, Func<string, CollationText> Read)
{
    public static SourceWork None { get; } = new([], [], _ => new CollationTextBuilder(0).Build());
}

/// <summary>
/// The comparison of a source with its edition: which character became which, and every difference, classified. It knows the two texts and what the
/// source record says, and nothing of how the edition was made. Pure, and linear in the length of the texts whatever they hold.
/// </summary>
// The route:
//   1. CollationTextBuilder   either side becomes the characters that count (CharacterFold, CitationMarks, TexCommand)
//   2. RemovalCover           takes out what the record lists as removed, each where it says
//   3. Aligner                finds which character is which
//   4. MechanicalScan         width, quotation marks, spacing in what is matched
//   5. StructureScan, MoveScan   joined, divided, relevelled; moved
//   6. GapScan                what is matched with nothing: markup, changed, inserted, lost
public sealed class Collation
{
    private static readonly int Kinds = Enum.GetValues<DifferenceKind>().Length;

    private readonly string _source;
    private readonly string _edition;
    private readonly ImmutableArray<Spot> _mechanical;
    private readonly ImmutableArray<int> _counts;

    private Collation(CollationText source, CollationText edition, Findings findings)
    {
        (_source, _edition, _mechanical) = (source.Text, edition.Text, [.. findings.Mechanical]);
        Differences = [.. findings.Listed.OrderBy(found => (found.Line, found.EditionLine))];
        UnfoundRemovals = [.. findings.UnfoundRemovals];
        Length = source.Length;
        var counts = new int[Kinds];
        counts[(int)DifferenceKind.Markup] = source.Markup;
        foreach (var spot in _mechanical)
        {
            counts[(int)spot.Kind]++;
        }

        foreach (var difference in Differences)
        {
            counts[(int)difference.Kind]++;
        }

        _counts = [.. counts];
    }

    /// <summary>Every difference that is a judgement, in the order of the source's lines.</summary>
    public ImmutableArray<Difference> Differences { get; }

    /// <summary>The mechanical differences one by one, in the order in which they were found; made when they are asked for.</summary>
    public IEnumerable<Difference> Mechanical => _mechanical.Select(spot => spot.Show(_source, _edition));

    /// <summary>Removals that the record lists and the source does not have in that place.</summary>
    public ImmutableArray<Removal> UnfoundRemovals { get; }

    /// <summary>How many characters of the source were compared.</summary>
    public int Length { get; }

    /// <summary>Whether every character of the source stands in the edition, or was removed or changed by recorded work.</summary>
    public bool IsWhole => Differences.All(found => found.Kind != DifferenceKind.Lost && (found.Kind != DifferenceKind.Changed || found.Repair is not null));

    /// <summary>How many differences of a kind there are. Those of markup include what was left out of the source's text when it was read (tags, addresses).</summary>
    public int Count(DifferenceKind kind) => _counts[(int)kind];

    /// <summary>Whether a kind is counted, its instances being many and alike; the others are listed in <see cref="Differences"/>.</summary>
    public static bool IsMechanical(DifferenceKind kind) => kind <= DifferenceKind.Markup;

    /// <summary>The commonest differences of a mechanical kind, each as what the source and the edition have, the commonest first.</summary>
    public IEnumerable<(string Source, string Edition, int Count)> Commonest(DifferenceKind kind, int most) => _mechanical
        .Where(spot => spot.Kind == kind)
        .GroupBy(spot => (Source: _source[spot.Source], Edition: _edition[spot.Edition]))
        .Select(group => (group.Key.Source, group.Key.Edition, Count: group.Count()))
        .OrderByDescending(found => found.Count).ThenBy(found => found.Source, StringComparer.Ordinal).ThenBy(found => found.Edition, StringComparer.Ordinal)
        .Take(most);

    public static Collation Compare(CollationText source, CollationText edition, SourceWork work)
    {
        var findings = new Findings();
        var alignment = new Alignment(source, edition);
        var left = RemovalCover.Take(alignment, work, findings);
        Aligner.Align(alignment);
        RemovalCover.TakeRows(alignment, work, left, findings);
        MechanicalScan.Find(alignment, findings);
        StructureScan.Find(alignment, findings);
        MoveScan.Find(alignment, findings);
        GapScan.Find(alignment, work.Repairs, findings);
        return new Collation(source, edition, findings);
    }
}
