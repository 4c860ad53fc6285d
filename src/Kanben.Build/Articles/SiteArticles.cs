using Kanben.Build.Caches;
using Kanben.Build.Editions;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// Analyses the articles of a site side by side and collates them with their seeds. What the cache knows is taken from there; the rest goes into it, so that
/// of each article only what the site needs stays in memory.
/// </summary>
internal static class SiteArticles
{
    /// <summary>The articles in the order of their files, with their faults and those of their proofs.</summary>
    public static ArticleStep Analyze(string site, SiteContent content, ArticleCache cache, BuildWatch watch)
    {
        var context = content.Context;
        var inputs = content.Known.Select(known => (known.Article.Article.File, Known: (KnownArticle?)known, Reading: (ArticleReading?)null))
            .Concat(content.Readings.Select(reading => (reading.Article.File, Known: (KnownArticle?)null, Reading: (ArticleReading?)reading)))
            .OrderBy(input => input.File, StringComparer.Ordinal).ToArray();
        var articles = new AnalyzedArticle?[inputs.Length];
        var proofs = new ArticleProof?[inputs.Length];
        Parallel.For(0, inputs.Length, i =>
        {
            var (file, known, reading) = inputs[i];
            inputs[i] = default;
            if (known is not null && !known.Article.TargetUses.All(context.Targets.Agrees))
            {
                // A file that it links to came or went. That it was read before and cannot be now is said already.
                (known, reading) = (null, SiteFolder.ReadArticle(site, file, []));
            }

            articles[i] = known?.Article ?? (reading is null ? null : cache.Keep(ArticleAnalyzer.Analyze(reading.Article, context), reading));
            proofs[i] = articles[i] is { } article ? Proof.Of(site, article, cache) : null;
            watch.Advance();
        });
        var analyzed = articles.OfType<AnalyzedArticle>().ToArray();
        return new ArticleStep(analyzed, [.. proofs.OfType<ArticleProof>()]);
    }
}

/// <summary>The analysed articles of a site, and the proofs of those that name a seed.</summary>
internal sealed record ArticleStep(IReadOnlyList<AnalyzedArticle> Articles, IReadOnlyList<ArticleProof> Proofs)
{
    public IEnumerable<Diagnostic> Diagnostics => Articles.SelectMany(article => article.Diagnostics).Concat(Proofs.SelectMany(proof => proof.Diagnostics));
}
