using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Glossaries;
using Kanben.Build.Glossaries.Exports;
using Kanben.Build.Metadata;
using Kanben.Build.Sites;
using Kanben.Build.Timelines;
using Kanben.Build.Timelines.Exports;

namespace Kanben.Build.Pages;

/// <summary>Makes the frame around a page.</summary>
internal static class Frames
{
    public static Frame Create(Page page, PageContext context, string kind, string? title, string? description = null)
    {
        var settings = context.Library.Settings;
        var frame = new Frame
        {
            Language = settings.Language,
            Title = title is null ? settings.Title : $"{title} · {settings.Title}",
            Description = description?.ReplaceLineEndings(" "),
            Kind = kind,
            // A missing page is shown at any depth, where relative addresses lead nowhere; only the site's own address helps.
            Root = page is NotFoundPage && settings.Url is { } url ? new Uri(url).AbsolutePath : SitePath.Root(page.Path),
            SiteTitle = settings.Title,
            SiteSubtitle = settings.Subtitle,
            SiteDescription = settings.Description,
            Navigation = Navigation(page, context),
            Alternates = Alternates(page, context),
            Canonical = page is NotFoundPage ? null : PublicAddress(settings.Url, page.Path),
            License = settings.License is { } license ? new Link(license, WebAddress.IsAddress(license) ? license : "") : null,
        };
        return frame with { Properties = OpenGraph.OfPage(frame, title, settings) };
    }

    private static ImmutableArray<Download> Alternates(Page page, PageContext context) => page switch
    {
        GlossaryPage or GlossaryStrokesPage => GlossaryExports.On(page, context),
        TimelinePage => TimelineDownloads.On(page, context),
        ArticlePage { Article: var article } => CitationFiles.Of(article, context.Library).LinksOn(page, context),
        ArticleListPage => CitationFiles.OfArticles(context.Library)?.LinksOn(page, context) ?? [],
        ReferencesPage => CitationFiles.OfWorks(context.Library)?.LinksOn(page, context) ?? [],
        _ => [],
    };

    /// <summary>The public address of a path, without the file name that servers add by themselves.</summary>
    public static string? PublicAddress(string? url, string path)
    {
        if (url is null)
        {
            return null;
        }

        var folder = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return url + string.Join('/', folder.Split('/').Select(Uri.EscapeDataString));
    }

    private static ImmutableArray<NavigationLink> Navigation(Page page, PageContext context)
    {
        var fixedLinks = new (string Word, string Path)[]
        {
            ("articles", "articles/index.html"), ("timeline", "timeline/index.html"), ("glossary", "glossary/index.html"),
            ("references", "references/index.html"), ("keywords", "keywords/index.html"), ("authors", "authors/index.html"),
        }.Select(link => (Text: context.Words[link.Word], link.Path));
        var pages = context.Library.Pages.Select(own => (Text: own.Title, Path: SiteContent.PathOf(own)));
        return [.. fixedLinks.Concat(pages).Select(link => new NavigationLink(link.Text, link.Path, IsCurrent(page, link.Path)))];
    }

    private static bool IsCurrent(Page page, string path) =>
        page.Path == path || (page is ArticlePage or ArticleListPage or EditionPage or SourcePage && path == "articles/index.html")
        || (page is TimelinePage && path == TimelineSheet.FirstPath) || (page is ReferencesPage && path == WorkSheet.FirstPath)
        || (page is GlossaryPage or GlossaryStrokesPage && path == GlossarySheet.FirstPath)
        || (page is KeywordPage && path == "keywords/index.html") || (page is AuthorPage && path == "authors/index.html");
}
