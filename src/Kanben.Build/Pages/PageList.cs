using System.Collections.Immutable;
using Kanben.Build.Editions;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Sites;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>All pages of a site. Two pages at one path are a fault that names both sources, and the second is left out.</summary>
public static class PageList
{
    public static ImmutableArray<Page> Create(Library library, ICollection<Diagnostic> diagnostics)
    {
        var pages = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in All(library))
        {
            if (!pages.TryAdd(page.Path, page))
            {
                diagnostics.Add(BuildRules.DuplicatePath.At(SourceOf(page), $"its page would be {page.Path}, and that is the page of {SourceOf(pages[page.Path])}"));
            }
        }

        return [.. pages.Values];
    }

    private static IEnumerable<Page> All(Library library) =>
    [
        new HomePage(),
        .. Sheets(library),
        .. library.Articles.Select(article => new ArticlePage(article)),
        .. Editions(library),
        .. library.Timeline.Sheets.Select(sheet => new TimelinePage(sheet)),
        .. library.Glossary.Sheets.Select(sheet => new GlossaryPage(sheet)),
        .. Strokes(library),
        .. library.Bibliography.Sheets.Select(sheet => new ReferencesPage(sheet)),
        new KeywordsPage(),
        .. library.Keywords.Select(keyword => new KeywordPage(keyword)),
        new AuthorsPage(),
        .. library.Authors.Select(author => new AuthorPage(author)),
        new NotFoundPage(),
        .. library.Pages.Select(page => new ContentPage(page, SiteContent.PathOf(page))),
    ];

    private static IEnumerable<ArticleListPage> Sheets(Library library)
    {
        var sheets = Math.Max(1, (library.Articles.Length + ArticleListPage.SheetSize - 1) / ArticleListPage.SheetSize);
        return Enumerable.Range(1, sheets).Select(sheet =>
            new ArticleListPage(sheet, sheets, [.. library.Articles.Skip((sheet - 1) * ArticleListPage.SheetSize).Take(ArticleListPage.SheetSize)]));
    }

    // Strokes are an order that readers of Chinese alone know.
    private static IEnumerable<Page> Strokes(Library library)
    {
        if (!GlossaryModels.HasStrokes(library))
        {
            return [];
        }

        var sheets = StrokeSheet.Split(library.Glossary.Entries);
        return sheets.Select(sheet => new GlossaryStrokesPage(sheet, sheets));
    }

    private static IEnumerable<Page> Editions(Library library)
    {
        foreach (var proof in library.Articles.Select(library.EditionOf).OfType<ArticleProof>())
        {
            yield return new EditionPage(proof);
            if (library.PublishesSource(proof))
            {
                yield return new SourcePage(proof);
            }
        }
    }

    private static string SourceOf(Page page) => page switch
    {
        ArticlePage { Article: var article } => article.Article.File,
        EditionPage { Proof: var proof } => proof.Article.Article.File,
        SourcePage { Proof: var proof } => proof.Source.Seed,
        ContentPage { Source: var source } => source.File,
        _ => $"the site itself ({page.Path})",
    };
}
