using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// The terms of one article, the best founded first: keywords, works in 《》, what a sentence defines, what a bracket gives in another language,
/// coinages in quotation marks, frequent phrases. Spellings that differ in marks, case or width are one term. Without an editor's word all are suggestions; a definition is only
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
        // 5. one term for each name, 6. where each is used and how well it is founded.
        var body = new TermBody(source.Paragraphs);
        var named = Named(source);
        var quoted = QuotedTerms.Find(body.Text);
        var frequent = FrequentTerms.Find(body.Text, source.Headings.Select(heading => heading.Text));
        var english = EnglishTerms.Find(body.Text);
        var glossed = GlossedTerms.Find(body.Text);
        var defined = new DefinedTerms(body, [.. named, .. quoted, .. glossed, .. frequent, .. english]).Find();

        var merged = Merge([.. named, .. quoted, .. glossed, .. defined, .. frequent, .. english], source.Hide);
        var uses = new TermUses(body, merged);
        var found = uses.Collect(AreNoChance(merged, uses.Count()), new TermScores(merged, source.Headings));
        return [.. found.Where(term => term.Score >= TermScores.Least || term.Kind <= TermKind.Keyword).OrderByDescending(term => term.Score)];
    }

    private static List<TermCandidate> Named(TermSource source)
    {
        var named = new List<TermCandidate>();
        foreach (var name in source.Add)
        {
            named.Add(new TermCandidate(name.Trim(), TermKind.Curated, -1));
        }

        foreach (var name in source.Keywords)
        {
            named.Add(new TermCandidate(name.Trim(), TermKind.Keyword, -1));
        }

        return named;
    }

    // The first kind in the order of TermKind names the term; a definition may come from any.
    private static List<TermCandidate> Merge(List<TermCandidate> candidates, ImmutableArray<string> hide)
    {
        var hidden = hide.Select(TermName.Key).ToHashSet(StringComparer.Ordinal);
        var indexOf = new Dictionary<string, int>(candidates.Count, StringComparer.Ordinal);
        var merged = new List<TermCandidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (indexOf.TryGetValue(candidate.Key, out var index))
            {
                var before = merged[index];
                var first = candidate.Kind < before.Kind ? candidate : before;
                merged[index] = first with
                {
                    Definition = before.Definition ?? candidate.Definition,
                    English = before.English ?? candidate.English,
                    TimesQuoted = Math.Max(before.TimesQuoted, candidate.TimesQuoted),
                    Kinds = before.Kinds.Contains(candidate.Kind) ? before.Kinds : [.. before.Kinds, candidate.Kind],
                };
            }
            else if (candidate.Key.Length > 0 && !hidden.Contains(candidate.Key))
            {
                indexOf.Add(candidate.Key, merged.Count);
                merged.Add(candidate);
            }
        }

        return [.. merged.OrderBy(candidate => (int)candidate.Kind).ThenBy(candidate => candidate.Kind <= TermKind.Keyword ? 0 : candidate.Offset)];
    }

    // By candidate, whether it is more than a chance repetition or an ordinary word in quotation marks.
    private static bool[] AreNoChance(List<TermCandidate> candidates, int[] counts)
    {
        // A frequent phrase may not take all uses of what the author chose as a keyword (全球科技治理 those of 科技治理).
        var unused = candidates.Where((candidate, i) => candidate.Kind <= TermKind.Keyword && counts[i] == 0).Select(candidate => candidate.Name).ToList();
        var areNoChance = new bool[candidates.Count];
        for (var i = 0; i < areNoChance.Length; i++)
        {
            var candidate = candidates[i];
            areNoChance[i] = candidate.Definition is not null || candidate.Kind switch
            {
                TermKind.Frequent => counts[i] >= LeastOwnUses && !unused.Exists(name => candidate.Name.Contains(name, StringComparison.OrdinalIgnoreCase)),
                TermKind.Quoted => counts[i] > 0 && (candidate.Name.Length > LongestWord || counts[i] <= candidate.TimesQuoted * UsesForOneQuoted),
                _ => true,
            };
        }

        return areNoChance;
    }
}
