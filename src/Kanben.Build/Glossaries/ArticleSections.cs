using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Glossaries;

internal static class ArticleSections
{
    /// <summary>The heading that the paragraph stands under; null for the abstract and for what stands before the first heading.</summary>
    public static Heading? SectionOf(this AnalyzedArticle article, Paragraph paragraph) =>
        paragraph.Heading >= 0 && paragraph.Heading < article.Headings.Length ? article.Headings[paragraph.Heading] : null;
}
