using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// The terms of one article, best-founded first: keywords, works in 《》, what a sentence defines, coinages in quotation marks, frequent
/// phrases. Spellings that differ in marks, case or width are one term. Without an editor's word all are suggestions; a definition is only
/// ever a sentence of the article.
/// </summary>
public static class TermFinder
{
    // A phrase that stands mostly within longer terms is not used as a term of its own.
    private const int LeastOwnUses = 3;

    // A common word in quotation marks now and then (“活动”) is no coinage: the short ones must be quoted for a good part.
    private const int LongestWord = 3;
    private const int UsesForOneQuoted = 5;

    public static ImmutableArray<FoundTerm> Find(TermSource source)
    {
        // 1. what the author and the editor name, 2. what the text marks, 3. what it defines, 4. what it repeats,
        // 5. one term for each name, 6. where each is used.
        var body = new TermBody(source.Paragraphs);
        var named = Named(source).ToList();
        var quoted = QuotedTerms.Find(body.Text).ToList();
        var frequent = FrequentTerms.Find(body.Text, source.Headings.Select(heading => heading.Text)).ToList();
        var english = EnglishTerms.Find(body.Text).ToList();
        var defined = new DefinedTerms(body, named.Concat(quoted).Concat(frequent).Concat(english)).Find();

        var hidden = source.Hide.Select(TermName.Key).ToHashSet(StringComparer.Ordinal);
        var merged = Merge(named.Concat(quoted).Concat(defined).Concat(frequent).Concat(english), hidden);
        return TermUses.Collect(body, WithoutChance(body, merged));
    }

    private static IEnumerable<TermCandidate> Named(TermSource source) =>
        source.Add.Select(name => new TermCandidate(name.Trim(), TermKind.Curated, -1))
            .Concat(source.Keywords.Select(name => new TermCandidate(name.Trim(), TermKind.Keyword, -1)));

    // The first kind in the order of TermKind names the term; a definition may come from any.
    private static List<TermCandidate> Merge(IEnumerable<TermCandidate> candidates, HashSet<string> hidden) =>
        [.. candidates
            .GroupBy(candidate => TermName.Key(candidate.Name), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && !hidden.Contains(group.Key))
            .Select(group => group.MinBy(candidate => candidate.Kind)! with
            {
                Definition = group.Select(candidate => candidate.Definition).FirstOrDefault(definition => definition is not null),
            })
            .OrderBy(candidate => candidate.Kind)
            .ThenBy(candidate => candidate.Kind <= TermKind.Keyword ? 0 : candidate.Offset)];

    private static List<TermCandidate> WithoutChance(TermBody body, List<TermCandidate> candidates)
    {
        var counts = TermUses.Count(body, candidates);

        // A frequent phrase may not take all uses of what the author chose as a keyword (全球科技治理 those of 科技治理).
        var unused = candidates.Where((candidate, i) => candidate.Kind <= TermKind.Keyword && counts[i] == 0).Select(candidate => candidate.Name).ToList();
        return [.. candidates.Where((candidate, i) => candidate.Definition is not null || candidate.Kind switch
        {
            TermKind.Frequent => counts[i] >= LeastOwnUses && !unused.Exists(name => candidate.Name.Contains(name, StringComparison.OrdinalIgnoreCase)),
            TermKind.Quoted => counts[i] > 0 && (candidate.Name.Length > LongestWord || counts[i] <= candidate.TimesQuoted * UsesForOneQuoted),
            _ => true,
        })];
    }
}
