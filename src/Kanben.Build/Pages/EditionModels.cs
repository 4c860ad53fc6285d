using System.Collections.Immutable;
using System.Globalization;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Pages;

/// <summary>
/// Makes the model of an edition page. What it shows follows TEI's editorialDecl (silent changes are declared by class, judgements are marked one by
/// one) and the practice of Chinese critical editions: a statement in front, then numbered notes, (deleted) and 〔added〕 in brackets.
/// </summary>
internal static class EditionModels
{
    private const int ShownNumbers = 12;

    public static EditionModel Create(EditionPage page, PageContext context)
    {
        var (proof, words) = (page.Proof, context.Words);
        var header = proof.Article.Article.Header;
        var isPublished = context.Library.PublishesSource(proof);
        var verdict = Verdict(proof, words);
        var frame = Frames.Create(page, context, "edition", $"{header.Title} · {words["edition"]}", verdict) with { Styles = ["edition.css"] };
        var line = words[SeedLines.IsText(proof.Source.Seed) ? "edition-line" : "edition-block"].Split("{n}");
        var model = new EditionModel(frame, words)
        {
            Article = new Link(header.Title, SitePath.Relative(page.Path, proof.Article.Path)),
            Language = header.Language,
            Verdict = verdict,
            IsProven = proof.State == ProofState.Collated,
            IsWhole = proof.IsWhole,
            Seed = Path.GetFileName(proof.Source.Seed),
            Sha256 = proof.Source.Sha256,
            MadeBy = MadeBy(proof, context),
            LineBefore = line[0],
            LineAfter = line.Length > 1 ? line[1] : "",
            RawHref = isPublished ? SitePath.Relative(page.Path, new SourcePage(proof).RawPath) : null,
            ViewHref = isPublished ? SitePath.Relative(page.Path, SourcePage.PathOf(proof.Article.Article.Slug)) : null,
        };
        return model.IsProven ? WithApparatus(model, new Apparatus(proof, page, context), context) : model;
    }

    /// <summary>What the edition page has found, in a few words for the article's own page.</summary>
    public static string Summary(ArticleProof proof, PageContext context) => proof switch
    {
        { State: not ProofState.Collated } => context.Words["edition-link-unproven"],
        { IsWhole: true } => Number(context.Words["edition-link-whole"], proof.Judgements),
        _ => Number(context.Words["edition-link-faulty"], proof.Notes.Count(Apparatus.IsFault)),
    };

    /// <summary>Puts a number into a word, thousands apart.</summary>
    public static string Number(string pattern, int number) => pattern.Replace("{n}", number.ToString("#,0", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static EditionModel WithApparatus(EditionModel model, Apparatus apparatus, PageContext context)
    {
        const int ShownRemovals = 12;
        var removed = apparatus.Removed();
        var more = apparatus.Proof.Judgements - apparatus.Proof.Notes.Length - apparatus.Proof.Levels.Length;
        return model with
        {
            Counts = Counts(apparatus.Proof, context.Words),
            Entries = apparatus.Entries(),
            More = more > 0 ? Number(context.Words["edition-more"], more) : null,
            Levels = apparatus.Levels(),
            Removed = [.. removed.Take(ShownRemovals)],
            RemovedRest = [.. removed.Skip(ShownRemovals)],
            RemovedRestLabel = removed.Length > ShownRemovals ? Number(context.Words["edition-removed-more"], removed.Length - ShownRemovals) : null,
            Records = apparatus.Records(),
        };
    }

    private static string Verdict(ArticleProof proof, IReadOnlyDictionary<string, string> words) => proof.State switch
    {
        ProofState.SeedMissing => words["edition-verdict-missing"],
        ProofState.SeedDiffers => words["edition-verdict-changed"],
        ProofState.SeedUnread => words["edition-verdict-unreadable"],
        _ => Number(words[proof.IsWhole ? "edition-verdict-whole" : "edition-verdict-faulty"], proof.Length),
    };

    private static string MadeBy(ArticleProof proof, PageContext context)
    {
        var (article, words) = (proof.Article.Article, context.Words);
        if (proof.Source.Importer == 0)
        {
            return words["edition-by-hand"];
        }

        var touched = proof.Article.IsAsImported ? "edition-untouched" : "edition-touched";
        return $"{Number(words["edition-importer"], proof.Source.Importer)}{(DateText.IsChinese(context.Language) ? "，" : ", ")}{words[touched]}";
    }

    private static ImmutableArray<EditionCount> Counts(ArticleProof proof, IReadOnlyDictionary<string, string> words)
    {
        var numbers = proof.Notes.Select((found, index) => (found.Kind, Number: index + 1)).ToLookup(entry => entry.Kind, entry => entry.Number);
        // That there are none of the last three is what a reader wants to know.
        var kinds = Enum.GetValues<DifferenceKind>().Where(kind => proof.Count(kind) > 0 || kind is DifferenceKind.Changed or DifferenceKind.Inserted or DifferenceKind.Lost).ToList();
        var firstListed = kinds.Find(kind => !Collation.IsMechanical(kind));
        return [.. kinds.Select(kind => Count(kind, proof, numbers[kind], words) with { IsFirstListed = kind == firstListed })];
    }

    private static EditionCount Count(DifferenceKind kind, ArticleProof proof, IEnumerable<int> numbers, IReadOnlyDictionary<string, string> words)
    {
        var (name, count) = (kind.ToString().ToLowerInvariant(), proof.Count(kind));
        return new EditionCount(words["kind-" + name], Number("{n}", count), words["meaning-" + name])
        {
            Examples = [.. proof.Examples.Where(example => example.Kind == kind).Select(example => new EditionExample(example.Source, example.Edition, Number("{n}", example.Count)))],
            Entries =
            [
                .. numbers.Take(ShownNumbers).Select(number => new Link(number.ToString(CultureInfo.InvariantCulture), $"#n-{number}")),
                .. kind switch
                {
                    DifferenceKind.Relevelled when !proof.Levels.IsEmpty => [new Link(words["edition-levels"], "#levels")],
                    DifferenceKind.Removed when !proof.Source.Removed.IsEmpty => [new Link(words["edition-removed"], "#removed")],
                    _ => ImmutableArray<Link>.Empty,
                },
            ],
            HasMore = numbers.Skip(ShownNumbers).Any(),
            IsFault = kind == DifferenceKind.Lost && count > 0,
        };
    }
}
