using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Glossaries;

internal static class ArticleSections
{
    /// <summary>The heading that the paragraph stands under; null for the abstract and for what stands before the first heading.</summary>
    public static string? SectionOf(this AnalyzedArticle article, Paragraph paragraph) => article.SectionAt(paragraph.Heading);

    /// <summary>As the other, by the index that the paragraph has for it.</summary>
    public static string? SectionAt(this AnalyzedArticle article, int heading) =>
        heading >= 0 && heading < article.Sections.Length ? article.Sections[heading] : null;
}
