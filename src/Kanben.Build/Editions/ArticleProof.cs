using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>Whether an article could be compared with its seed, or why not.</summary>
public enum ProofState
{
    Collated,
    SeedMissing,

    /// <summary>The seed is not the file that the article was made from, so a comparison would prove nothing.</summary>
    SeedDiffers,
    SeedUnread,
}

/// <summary>
/// What a collation found about an article, without the texts that were compared: small enough to be kept for every article of a site. The article
/// names a seed; only a proof that is <see cref="ProofState.Collated"/> has counts and differences.
/// </summary>
public sealed record ArticleProof(AnalyzedArticle Article, ProofState State)
{
    // An article and a text that is not its source differ everywhere, and nobody reads so many.
    private const int MaxListed = 1000;
    private const int MaxExamples = 8;

    public SourceRecord Source => Article.Article.Header.Source!;

    /// <summary>How many characters of the source were compared.</summary>
    public int Length { get; internal init; }
    public bool IsWhole { get; internal init; }

    /// <summary>
    /// The differences that are judgements, removals and <see cref="Levels"/> apart, in the order of the source, those of inserted text where they
    /// stand; the first thousand.
    /// </summary>
    public ImmutableArray<Difference> Notes { get; internal init; } = [];

    /// <summary>The headings that have another level. Extractors lose the levels of all headings at once, so these are many and alike.</summary>
    public ImmutableArray<Difference> Levels { get; internal init; } = [];

    /// <summary>How many differences are judgements, removals apart.</summary>
    public int Judgements { get; internal init; }

    /// <summary>The commonest differences of width and of quotation marks: what was changed everywhere alike is declared once.</summary>
    public ImmutableArray<MechanicalExample> Examples { get; internal init; } = [];

    /// <summary>Removals that the record lists and the source does not have in that place.</summary>
    public ImmutableArray<Removal> UnfoundRemovals { get; internal init; } = [];
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal ImmutableArray<int> Counts { get; init; } = [];

    public int Count(DifferenceKind kind) => Counts.IsEmpty ? 0 : Counts[(int)kind];

    public static ArticleProof Of(AnalyzedArticle article, Edition edition)
    {
        if (edition.Collation is not { } collation || edition.Diagnostics.Any(diagnostic => diagnostic.Rule == CollationRules.SeedDiffers))
        {
            return new ArticleProof(article, edition.Collation is null ? ProofState.SeedUnread : ProofState.SeedDiffers) { Diagnostics = edition.Diagnostics };
        }

        var judgements = collation.Differences.Where(found => found.Kind != DifferenceKind.Removed).ToList();
        return new ArticleProof(article, ProofState.Collated)
        {
            Length = collation.Length,
            IsWhole = collation.IsWhole,
            Counts = [.. Enum.GetValues<DifferenceKind>().Select(collation.Count)],
            Notes = [.. InSourceOrder([.. judgements.Where(found => !IsLevel(found))]).Take(MaxListed)],
            Levels = [.. judgements.Where(IsLevel).Take(MaxListed)],
            Judgements = judgements.Count,
            Examples = [.. new[] { DifferenceKind.Width, DifferenceKind.Quotation }.SelectMany(kind =>
                collation.Commonest(kind, MaxExamples).Select(found => new MechanicalExample(kind, found.Source, found.Edition, found.Count)))],
            UnfoundRemovals = collation.UnfoundRemovals,
            Diagnostics = edition.Diagnostics,
        };
    }

    private static bool IsLevel(Difference found) => found is { Kind: DifferenceKind.Relevelled, SourceLevel: > 0, EditionLevel: > 0 };

    // What was inserted has no line in the source: it stands after the last difference before it in the edition.
    private static IEnumerable<Difference> InSourceOrder(IReadOnlyCollection<Difference> differences)
    {
        var anchors = differences.Where(found => found.Line > 0 && found.EditionLine > 0 && found.Kind != DifferenceKind.Moved).OrderBy(found => found.EditionLine).ToArray();
        return differences.OrderBy(found => found.Line > 0 ? found.Line : LineBefore(found.EditionLine)).ThenBy(found => found.EditionLine);

        int LineBefore(int editionLine)
        {
            var (low, high) = (0, anchors.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = anchors[middle].EditionLine <= editionLine ? (middle + 1, high) : (low, middle);
            }

            return low == 0 ? 0 : anchors[low - 1].Line;
        }
    }
}

/// <summary>What stands in the source and in the edition, and how often.</summary>
public readonly record struct MechanicalExample(DifferenceKind Kind, string Source, string Edition, int Count);
