using System.Collections.Immutable;
using System.Globalization;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Pages;

/// <summary>
/// Writes out the notes of an edition page: the differences, numbered in the order of the source; the removed texts; and those records of the importer
/// that no difference shows.
/// </summary>
internal sealed class Apparatus(ArticleProof proof, EditionPage page, PageContext context)
{
    // About two lines either way; the rest is folded.
    private const int MaxText = 90;

    private readonly ApparatusPlaces _places = new(proof.Article, SitePath.Relative(page.Path, proof.Article.Path), context.Words);
    private readonly ApparatusReasons _reasons = new(proof);
    private readonly string? _view = context.Library.PublishesSource(proof) ? SitePath.Relative(page.Path, SourcePage.PathOf(proof.Article.Article.Slug)) : null;

    public ArticleProof Proof => proof;

    /// <summary>Whether a difference is one that nothing accounts for.</summary>
    public static bool IsFault(Difference found) => found.Kind >= DifferenceKind.Changed && found.Repair is null;

    /// <summary>The removals as the page shows them: the same text once, with all its lines.</summary>
    public static IEnumerable<IGrouping<(RemovalKind Kind, string Text), Removal>> Grouped(SourceRecord source) => source.Removed.GroupBy(removal => (removal.Kind, removal.Text.Trim()));

    public ImmutableArray<ApparatusEntry> Entries() => [.. proof.Notes.Select((found, index) => Entry(found, index + 1))];

    /// <summary>The headings of another level, by what they were and became.</summary>
    public ImmutableArray<LevelGroup> Levels() =>
    [
        .. proof.Levels.Select((found, index) => (found, index)).GroupBy(entry => (entry.found.SourceLevel, entry.found.EditionLevel)).OrderBy(group => group.Key)
            .Select(group => new LevelGroup(Level(group.Key.SourceLevel), Level(group.Key.EditionLevel),
                [.. group.Select(entry => new LevelItem($"h-{entry.index + 1}", Shorten(entry.found.Source), _places.Of(entry.found.Place), Lines([entry.found.Line])))])),
    ];

    public ImmutableArray<RemovedText> Removed()
    {
        var unfound = proof.UnfoundRemovals.ToHashSet();
        return
        [
            .. Grouped(proof.Source).Select((group, index) => new RemovedText($"r-{index + 1}", context.Words["removal-" + SourceRecord.NameOf(group.Key.Kind)], group.Key.Text, Lines(group.Select(removal => removal.Line)))
            {
                IsUnfounded = group.All(unfound.Contains),
            }),
        ];
    }

    public ImmutableArray<RecordGroup> Records() =>
    [
        .. _reasons.Unshown(proof.Notes.Concat(proof.Levels)).GroupBy(repair => repair.Rule)
            .Select(group => new RecordGroup(NameOf(group.Key), [.. group.Select(repair => new RecordItem(repair.Before, repair.After, Lines([repair.Line])))])),
    ];

    private ApparatusEntry Entry(Difference found, int number)
    {
        var entry = new ApparatusEntry(number, context.Words["kind-" + found.Kind.ToString().ToLowerInvariant()])
        {
            Before = found.Before.TrimStart(),
            After = found.After.TrimEnd(),
            Lines = Lines([found.Line]),
            Place = _places.Of(found.Place),
            Reason = _reasons.Of(found) is { } repair ? NameOf(repair.Rule) : found.Repair is { } rule ? NameOf(rule) : null,
            IsFault = IsFault(found),
        };
        return found.Kind switch
        {
            DifferenceKind.Joined => entry with { Old = "¶" },
            DifferenceKind.Divided => entry with { New = "¶" },
            DifferenceKind.Relevelled => entry with { Old = Level(found.SourceLevel), New = Level(found.EditionLevel), Kept = Shorten(found.Source) },
            DifferenceKind.Moved => entry with { Before = "", After = "", Kept = Shorten(found.Source), WholeOld = found.Source.Length > MaxText ? found.Source : null },
            _ => WithTexts(entry, found),
        };
    }

    private static ApparatusEntry WithTexts(ApparatusEntry entry, Difference found)
    {
        var isCut = found.Source.Length > MaxText || found.Edition.Length > MaxText;
        return entry with
        {
            Old = NullIfEmpty(Shorten(found.Source)),
            New = NullIfEmpty(Shorten(found.Edition)),
            WholeOld = isCut ? NullIfEmpty(found.Source) : null,
            WholeNew = isCut ? NullIfEmpty(found.Edition) : null,
        };
    }

    private ImmutableArray<SourceLink> Lines(IEnumerable<int> lines) =>
        [.. lines.Where(line => line > 0).Select(line => new SourceLink(line.ToString(CultureInfo.InvariantCulture), _view is null ? null : $"{_view}#L{line}"))];

    // A rule that a newer importer brought is shown by its name.
    private string NameOf(string rule) => context.Words.GetValueOrDefault("repair-" + rule, rule);

    private string Level(int level) => level == 0 ? context.Words["edition-paragraph"] : EditionModels.Number(context.Words["edition-level"], level);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string Shorten(string text) => text.Length <= MaxText ? text : $"{text[..Around(text, MaxText * 2 / 3)]}…{text[Around(text, text.Length - (MaxText / 3))..]}";

    // Not between the halves of a surrogate pair.
    private static int Around(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
