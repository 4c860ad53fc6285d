using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Glossaries;

/// <summary>
/// Words that are a term of some articles and an ordinary word in others: those that many articles use (教育 on a site about schools, the keyword of three),
/// and those of two characters that no sentence defines, which are a word of the language as often as a term (路径, 动机). Linked everywhere they would only
/// disturb, so they count where an article holds them among its own terms. What a person curated is never common.
/// </summary>
internal static class OrdinaryWords
{
    // On a small site a word that many articles use may well be its subject.
    private const int LeastArticles = 20;
    private const double Share = 0.2;

    private const int LongestWord = 2;

    /// <summary>The entry with the uses that count on a site of so many articles.</summary>
    public static GlossaryEntry Narrow(GlossaryEntry entry, int articles)
    {
        var isCommon = (entry.Name.Length <= LongestWord && entry.Definition is null && entry.Kind is TermKind.Keyword or TermKind.Quoted or TermKind.Frequent) || (entry.Uses.Length >= LeastArticles && entry.Uses.Length >= articles * Share);
        if (entry.Curated is not null || !isCommon)
        {
            return entry;
        }

        var own = OwnArticles(entry);
        var kept = entry.Uses.RemoveAll(uses => !own.Contains(uses.Article));
        return entry with { Uses = kept, Elsewhere = entry.Uses.Length - kept.Length };
    }

    /// <summary>For each common word by its index the articles that it is linked in.</summary>
    public static Dictionary<int, HashSet<AnalyzedArticle>> Links(IReadOnlyList<GlossaryEntry> entries) =>
        Enumerable.Range(0, entries.Count).Where(i => entries[i].Elsewhere > 0).ToDictionary(i => i, i => OwnArticles(entries[i]));

    private static HashSet<AnalyzedArticle> OwnArticles(GlossaryEntry entry) => [.. entry.FoundIn.Select(found => found.Article)];
}
