using System.Collections.Immutable;
using System.Text;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;
using Kanben.Text.References.Checks;

namespace Kanben.Text.References;

/// <summary>
/// Findings about a reference list as a whole, each with the entry it is reported at: lost numbers, order, one work in two entries, a list
/// without type marks. Lists are in the order of the file.
/// </summary>
public static class ReferenceListChecks
{
    public static ImmutableArray<(Rule Rule, Reference At, string Message)> Check(IReadOnlyList<Reference> references) =>
        [.. Gaps(references), .. Order(references), .. Duplicates(references), .. OfEntries(references)];

    // GB/T 7714-2015, 9.1: the numbers run through.
    private static IEnumerable<(Rule Rule, Reference At, string Message)> Gaps(IReadOnlyList<Reference> references)
    {
        var sorted = references.DistinctBy(reference => reference.Number).OrderBy(reference => reference.Number).ToList();
        var previous = 0;
        foreach (var reference in sorted)
        {
            if (reference.Number > previous + 1)
            {
                var lost = reference.Number == previous + 2 ? $"{previous + 1} is" : $"{previous + 1} to {reference.Number - 1} are";
                yield return (TextRules.NumberGap, reference, $"[{reference.Number}] follows {(previous == 0 ? "the heading" : $"[{previous}]")}: {lost} not in the list");
            }

            previous = reference.Number;
        }
    }

    private static IEnumerable<(Rule Rule, Reference At, string Message)> Order(IReadOnlyList<Reference> references)
    {
        for (var i = 1; i < references.Count; i++)
        {
            if (references[i].Number < references[i - 1].Number)
            {
                yield return (TextRules.NumberOrder, references[i], $"[{references[i].Number}] stands behind [{references[i - 1].Number}]");
            }
        }
    }

    private static IEnumerable<(Rule Rule, Reference At, string Message)> Duplicates(IReadOnlyList<Reference> references)
    {
        var known = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var keys = Keys(reference.Fields).ToList();
            var first = keys.Select(known.GetValueOrDefault).FirstOrDefault(found => found is not null);
            if (first is not null && first.Number != reference.Number)
            {
                yield return (TextRules.EntryDuplicated, reference, $"[{reference.Number}] and [{first.Number}] are one work: {EntryQuote.Of(reference.Fields.Raw)}");
            }

            foreach (var key in keys)
            {
                known.TryAdd(key, reference);
            }
        }
    }

    // GB/T 7714-2015, 10.1.3: a work cited at several pages keeps one number, so pages tell no two works apart; volumes and hosts do.
    private static IEnumerable<string> Keys(ParsedReference fields)
    {
        const int ShortestTitle = 2;
        if (fields.Doi is { } doi)
        {
            yield return "doi " + doi.ToLowerInvariant();
        }

        if (fields is { Title: { } title, Year: { } year, Authors: [var author, ..] } && Letters(title) is { Length: >= ShortestTitle } letters)
        {
            yield return $"{letters} {year} {Letters(author)} {Letters(fields.Container ?? "")} {fields.Volume} {fields.Issue} {fields.Date}";
        }
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Han.Narrow(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(LatinLetters.Fold(c) is var letter and not '\0' ? letter : c);
            }
        }

        return letters.ToString();
    }

    // A list in which no entry has a mark follows another style (APA, Vancouver); that is one finding and not one for each entry.
    private static IEnumerable<(Rule Rule, Reference At, string Message)> OfEntries(IReadOnlyList<Reference> references)
    {
        var isUnmarked = references.Count > 1 && references.All(reference => MarkChecks.IsMissing(reference.Fields));
        if (isUnmarked)
        {
            yield return (TextRules.TypeMarkMissing, references[0], $"None of the {references.Count} entries has a type mark such as [J] or [M]");
        }

        foreach (var reference in references)
        {
            foreach (var (rule, message) in ReferenceChecks.Check(reference.Fields))
            {
                if (!isUnmarked || rule != TextRules.TypeMarkMissing)
                {
                    yield return (rule, reference, $"[{reference.Number}] {message}");
                }
            }
        }
    }
}
