using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Editions;

/// <summary>Collates every article of a site that names a seed, side by side, and says what is wrong with each.</summary>
internal static class Proof
{
    public static ImmutableArray<Diagnostic> Of(string site, IReadOnlyList<AnalyzedArticle> articles)
    {
        var found = new List<Diagnostic>[articles.Count];
        Parallel.For(0, articles.Count, i =>
        {
            found[i] = [];
            if (SeedStore.Read(site, articles[i].Article, found[i]) is { } seed)
            {
                found[i].AddRange(Edition.Collate(articles[i], seed).Diagnostics);
            }
        });
        return [.. found.SelectMany(list => list)];
    }
}
