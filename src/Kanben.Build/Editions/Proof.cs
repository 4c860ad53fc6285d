using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Editions;

/// <summary>Collates every article of a site that names a seed, side by side, and keeps of each what was found.</summary>
internal static class Proof
{
    /// <summary>The proofs, in the order of the articles.</summary>
    public static ImmutableArray<ArticleProof> Of(string site, IReadOnlyList<AnalyzedArticle> articles)
    {
        var proofs = new ArticleProof?[articles.Count];
        Parallel.For(0, articles.Count, i => proofs[i] = articles[i].Article.Header.Source is null ? null : Of(site, articles[i]));
        return [.. proofs.OfType<ArticleProof>()];
    }

    private static ArticleProof Of(string site, AnalyzedArticle article)
    {
        var found = new List<Diagnostic>();
        if (SeedStore.Read(site, article.Article, found) is { } seed)
        {
            return ArticleProof.Of(article, Edition.Collate(article, seed));
        }

        var isUnread = found.Any(diagnostic => diagnostic.Rule == CollationRules.SeedUnread);
        return new ArticleProof(article, isUnread ? ProofState.SeedUnread : ProofState.SeedMissing) { Diagnostics = [.. found] };
    }
}
