namespace Kanben.Build.Articles;

/// <summary>The order in which articles came about: by date, undated ones last. What the oldest decides, later ones do not change.</summary>
internal static class ArticleAge
{
    public static IOrderedEnumerable<AnalyzedArticle> OldestFirst(IEnumerable<AnalyzedArticle> articles) =>
        articles.OrderBy(article => article.Article.Header.Date is null).ThenBy(article => article.Article.Header.Date).ThenBy(article => article.Article.Slug.Text, StringComparer.Ordinal);
}
