using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Citations;
using Kanben.Text.References;

namespace Kanben.Build.Articles;

/// <summary>What an article cites: its prose, the reference list, and the citations by author and year that were found to mean an entry of it.</summary>
internal sealed record CitedArticle(Article Article, ArticleBody Body, ImmutableArray<Reference> References)
{
    /// <summary>The paragraphs of the body and, before them, the abstract.</summary>
    public ImmutableArray<Paragraph> Prose { get; init; } = [];
    public ImmutableArray<AuthorDateCitation> AuthorDate { get; init; } = [];
}

/// <summary>
/// Compares the citations in the text with the entries at the end: by number (GB/T 7714-2015, 9.1: numbered in the order of first citation) or by
/// author and year (9.3).
/// </summary>
internal static class CitationChecks
{
    public static IEnumerable<Diagnostic> Check(CitedArticle cited) =>
    [
        .. Undefined(cited), .. Repeated(cited), .. Uncited(cited), .. OutOfOrder(cited), .. Unlisted(cited), .. OfEntries(cited),
    ];

    private static IEnumerable<Diagnostic> Undefined(CitedArticle cited)
    {
        var labels = cited.Body.Definitions.Select(definition => definition.Label).ToHashSet();
        foreach (var mark in cited.Body.Marks.Where(mark => !labels.Contains(mark.Label)))
        {
            var where = new Place(cited.Article.File, mark.Line);
            yield return mark.Number > 0
                ? TextRules.CitationWithoutEntry.At(where, $"[{mark.Label}] is cited, but the reference list has no entry {mark.Label}")
                : TextRules.NoteWithoutText.At(where, $"note `{mark.Label}` is marked, but there is no line [^{mark.Label}]: …");
        }
    }

    private static IEnumerable<Diagnostic> Repeated(CitedArticle cited) =>
        cited.Body.Definitions.GroupBy(definition => definition.Label).Where(group => group.Count() > 1)
            .Select(group => TextRules.EntryTwice.At(new Place(cited.Article.File, group.ElementAt(1).Line), $"[^{group.Key}]: stands here and in line {group.First().Line}"));

    private static IEnumerable<Diagnostic> Uncited(CitedArticle cited)
    {
        var numbers = cited.Body.Marks.Where(mark => mark.Number > 0).Select(mark => mark.Number).ToHashSet();
        var byNumber = numbers.Count > 0;
        numbers.UnionWith(cited.AuthorDate.Select(citation => citation.Reference));

        // By author and year a list may hold what was only read, and a few citations may be what a numbered list's marks were lost from; where
        // most entries are cited, the rest is worth a look.
        var tells = byNumber || cited.References.Count(reference => numbers.Contains(reference.Number)) * 2 > cited.References.Length;
        return !tells ? [] : cited.References.Where(reference => !numbers.Contains(reference.Number))
            .Select(reference => TextRules.UncitedReference.At(new Place(cited.Article.File, reference.Line), $"[{reference.Number}] is cited nowhere in the text"));
    }

    private static IEnumerable<Diagnostic> OutOfOrder(CitedArticle cited)
    {
        var order = cited.Body.Marks.Where(mark => mark.Number > 0).DistinctBy(mark => mark.Number).ToList();
        var numbers = order.Select(mark => mark.Number).ToList();
        if (!numbers.SequenceEqual(numbers.Order()))
        {
            yield return TextRules.CitationOrder.At(new Place(cited.Article.File, order[0].Line), $"the entries are first cited in the order {string.Join(", ", numbers.Take(20))}{(numbers.Count > 20 ? "…" : "")}");
        }
    }

    // In an article that cites by number, a bracket with a name and a year is no citation.
    private static IEnumerable<Diagnostic> Unlisted(CitedArticle cited) =>
        cited.AuthorDate.IsEmpty || cited.Body.Marks.Any(mark => mark.Number > 0) ? []
            : UnlistedCitations.Find(cited.Prose, cited.References)
                .Select(found => TextRules.AuthorDateWithoutEntry.At(new Place(cited.Article.File, found.Line), $"“{found.Words}” is cited, but the reference list has no entry of that author"));

    private static IEnumerable<Diagnostic> OfEntries(CitedArticle cited) =>
        ReferenceListChecks.Check(cited.References).Select(found => found.Rule.At(new Place(cited.Article.File, found.At.Line), found.Message));
}
