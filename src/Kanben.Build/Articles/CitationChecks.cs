using Kanben.Model;
using Kanben.Text.References;

namespace Kanben.Build.Articles;

/// <summary>Compares the marks in the text with the entries at the end (GB/T 7714-2015, 9.1: numbered in the order of first citation).</summary>
internal static class CitationChecks
{
    public static IEnumerable<Diagnostic> Check(Article article, ArticleBody body, IReadOnlyList<Reference> references) =>
        [.. Undefined(article, body), .. Repeated(article, body), .. Uncited(article, body, references), .. OutOfOrder(article, body), .. OfEntries(article, references)];

    private static IEnumerable<Diagnostic> Undefined(Article article, ArticleBody body)
    {
        var labels = body.Definitions.Select(definition => definition.Label).ToHashSet();
        foreach (var mark in body.Marks.Where(mark => !labels.Contains(mark.Label)))
        {
            var where = new Place(article.File, mark.Line);
            yield return mark.Number > 0
                ? TextRules.CitationWithoutEntry.At(where, $"[{mark.Label}] is cited, but the reference list has no entry {mark.Label}")
                : TextRules.NoteWithoutText.At(where, $"note `{mark.Label}` is marked, but there is no line [^{mark.Label}]: …");
        }
    }

    private static IEnumerable<Diagnostic> Repeated(Article article, ArticleBody body) =>
        body.Definitions.GroupBy(definition => definition.Label).Where(group => group.Count() > 1)
            .Select(group => TextRules.EntryTwice.At(new Place(article.File, group.ElementAt(1).Line), $"[^{group.Key}]: stands here and in line {group.First().Line}"));

    private static IEnumerable<Diagnostic> Uncited(Article article, ArticleBody body, IReadOnlyList<Reference> references)
    {
        // A list that is cited nowhere at all belongs to an article that cites by author and year.
        var cited = body.Marks.Where(mark => mark.Number > 0).Select(mark => mark.Number).ToHashSet();
        return cited.Count == 0 ? [] : references.Where(reference => !cited.Contains(reference.Number))
            .Select(reference => TextRules.UncitedReference.At(new Place(article.File, reference.Line), $"[{reference.Number}] is cited nowhere in the text"));
    }

    private static IEnumerable<Diagnostic> OutOfOrder(Article article, ArticleBody body)
    {
        var order = body.Marks.Where(mark => mark.Number > 0).DistinctBy(mark => mark.Number).ToList();
        var numbers = order.Select(mark => mark.Number).ToList();
        if (!numbers.SequenceEqual(numbers.Order()))
        {
            yield return TextRules.CitationOrder.At(new Place(article.File, order[0].Line), $"the entries are first cited in the order {string.Join(", ", numbers.Take(20))}{(numbers.Count > 20 ? "…" : "")}");
        }
    }

    private static IEnumerable<Diagnostic> OfEntries(Article article, IReadOnlyList<Reference> references) =>
        references.SelectMany(reference => ReferenceChecks.Check(reference.Fields)
            .Select(found => found.Rule.At(new Place(article.File, reference.Line), $"[{reference.Number}] {found.Message}")));
}
