using System.Collections.Immutable;
using System.Diagnostics;
using Kanben.Build.Libraries;

namespace Kanben.Build.Pages;

/// <summary>Makes the model a layout shows from a page and the library. Pure; called once a page, from many threads.</summary>
internal static class PageModels
{
    /// <summary>The layouts that every site of articles needs, those that take longest to compile first.</summary>
    public static ImmutableArray<string> UsualLayouts { get; } = ["article", "timeline", "glossary", "references", "home", "articles", "index", "glossary-strokes", "not-found"];

    /// <summary>The name of the layout and its model.</summary>
    public static (string Layout, PageModel Model) Create(Page page, PageContext context) => page switch
    {
        HomePage => ("home", Home(page, context)),
        ArticleListPage sheet => ("articles", Sheet(sheet, context)),
        ArticlePage article => ("article", ArticleModels.Create(article, context)),
        EditionPage edition => ("edition", EditionModels.Create(edition, context)),
        TimelinePage timeline => ("timeline", TimelineModels.Create(timeline, context)),
        GlossaryPage glossary => ("glossary", GlossaryModels.Create(glossary, context)),
        GlossaryStrokesPage strokes => ("glossary-strokes", GlossaryStrokesModels.Create(strokes, context)),
        ReferencesPage references => ("references", ReferenceModels.Create(references, context)),
        KeywordsPage => ("index", Index(page, context, "keywords", context.Library.Keywords, KeywordPage.PathOf)),
        AuthorsPage => ("index", Index(page, context, "authors", context.Library.Authors, AuthorPage.PathOf)),
        KeywordPage { Keyword: var group } => ("articles", Group(page, context, "keyword", group)),
        AuthorPage { Author: var group } => ("articles", Group(page, context, "author", group)),
        ContentPage content => ("page", ContentModels.Create(content, context)),
        NotFoundPage => ("not-found", new NotFoundModel(Frames.Create(page, context, "not-found", context.Words["not-found"]), context.Words)),
        _ => throw new UnreachableException($"no layout for {page.GetType().Name}"),
    };

    private static HomeModel Home(Page page, PageContext context)
    {
        const int Shown = 30;
        var library = context.Library;
        return new HomeModel(Frames.Create(page, context, "home", null, library.Settings.Description), context.Words)
        {
            Articles = [.. library.Articles.Take(Shown).Select(article => ArticleItems.Create(article, page, context))],
            ArticleCount = library.Articles.Length,
            HasMore = library.Articles.Length > Shown,
            EventCount = library.Timeline.Entries.Length,
            TermCount = library.Glossary.Entries.Length,
            WorkCount = library.Works.Length,
        };
    }

    private static ArticleListModel Sheet(ArticleListPage sheet, PageContext context) =>
        new(Frames.Create(sheet, context, "articles", context.Words["articles"]), context.Words)
        {
            Heading = context.Words["articles"],
            Label = "",
            Articles = [.. sheet.Articles.Select(article => ArticleItems.Create(article, sheet, context))],
            Newer = sheet.Sheet > 1 ? new Link(context.Words["newer"], Articles.SitePath.Relative(sheet.Path, ArticleListPage.PathOf(sheet.Sheet - 1))) : null,
            Older = sheet.Sheet < sheet.Sheets ? new Link(context.Words["older"], Articles.SitePath.Relative(sheet.Path, ArticleListPage.PathOf(sheet.Sheet + 1))) : null,
        };

    private static ArticleListModel Group(Page page, PageContext context, string kind, ArticleGroup group) =>
        new(Frames.Create(page, context, kind, $"{group.Name} · {context.Words[kind]}"), context.Words)
        {
            Heading = group.Name,
            Label = context.Words[kind],
            Articles = [.. group.Articles.Select(article => ArticleItems.Create(article, page, context))],
        };

    private static IndexModel Index(Page page, PageContext context, string kind, ImmutableArray<ArticleGroup> groups, Func<Model.Slug, string> pathOf) =>
        new(Frames.Create(page, context, kind, context.Words[kind]), context.Words)
        {
            Heading = context.Words[kind],
            Total = Themes.ThemeWords.Count(context.Words[kind == "keywords" ? "keyword-count" : "name-count"], groups.Length),
            Letters =
            [
                .. groups.GroupBy(group => group.Letter).Select(letter => new IndexLetter(letter.Key.ToString(),
                    [.. letter.Select(group => new IndexName(group.Name, Articles.SitePath.Relative(page.Path, pathOf(group.Slug)), group.Articles.Length))])),
            ],
        };
}
