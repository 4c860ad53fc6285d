using Kanben.Build.Articles;
using Kanben.Build.Caches;
using Kanben.Model;

namespace Kanben.Build.Editions;

/// <summary>Collates an article with the seed it names, or takes from the cache what an earlier collation of the two has found.</summary>
internal static class Proof
{
    /// <summary>The proof, or null for an article that names no seed.</summary>
    public static ArticleProof? Of(string site, AnalyzedArticle article, ArticleCache cache)
    {
        if (article.Article.Header.Source is null)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        if (SeedStore.Read(site, article.Article, found) is { } seed)
        {
            var digest = ArticleCache.DigestOf(seed.Bytes.Span);
            if (cache.FindProof(article, digest) is { } known)
            {
                return known;
            }

            var proof = ArticleProof.Of(article, Edition.Collate(article, seed));
            cache.KeepProof(proof, digest);
            return proof;
        }

        var isUnread = found.Any(diagnostic => diagnostic.Rule == CollationRules.SeedUnread);
        return new ArticleProof(article, isUnread ? ProofState.SeedUnread : ProofState.SeedMissing) { Diagnostics = [.. found] };
    }
}
