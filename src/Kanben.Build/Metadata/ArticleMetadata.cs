using Kanben.Build.Articles;
using Kanben.Build.Pages;

namespace Kanben.Build.Metadata;

/// <summary>
/// What an article's page tells programs about the article: Highwire tags for Google Scholar and Zotero, Dublin Core, Open Graph for those who show a link,
/// JSON-LD for search engines, FAIR Signposting for harvesters. No COinS: Zotero would take the reference list for the content of the page.
/// </summary>
internal static class ArticleMetadata
{
    public static Frame On(Frame frame, ArticlePage page, PageContext context)
    {
        var described = new DescribedArticle(page, context);
        return frame with
        {
            Meta = [.. HighwireTags.Of(described), .. DublinCoreTags.Of(described)],
            Properties = OpenGraph.OfArticle(frame, described),
            // The exports describe the article for machines (FAIR Signposting, describedby).
            HeadLinks = [.. Signposts.Of(described), .. frame.Alternates.Select(export => new HeadLink("describedby", export.Href) { Type = export.Type })],
            LinkedDataHtml = ArticleJsonLd.Script(described),
        };
    }
}
