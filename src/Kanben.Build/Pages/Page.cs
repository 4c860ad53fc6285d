using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Editions;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>A page to be written: its path in the output (a file, forward slashes) and what it shows.</summary>
public abstract record Page(string Path);

public sealed record HomePage() : Page("index.html");

/// <summary>One sheet of the list of all articles; sheets count from 1.</summary>
public sealed record ArticleListPage(int Sheet, int Sheets, ImmutableArray<AnalyzedArticle> Articles) : Page(PathOf(Sheet))
{
    public const int SheetSize = 200;

    public static string PathOf(int sheet) => sheet == 1 ? "articles/index.html" : $"articles/page-{sheet}/index.html";
}

public sealed record ArticlePage(AnalyzedArticle Article) : Page(Article.Path);

/// <summary>The edition page (校勘记) of an article that names its seed.</summary>
public sealed record EditionPage(ArticleProof Proof) : Page(PathOf(Proof.Article.Article.Slug))
{
    public static string PathOf(Slug slug) => $"articles/{slug}/edition/index.html";
}

/// <summary>The source of an article, line by line. It needs the seed's text, which is read again only when the page is written.</summary>
public sealed record SourcePage(ArticleProof Proof) : Page(PathOf(Proof.Article.Article.Slug))
{
    public static string PathOf(Slug slug) => $"articles/{slug}/edition/source/index.html";

    /// <summary>
    /// Where the raw file is published. It may come from a stranger, so the name is ours and the ending one that no server sends as a page.
    /// </summary>
    public string RawPath => $"articles/{Proof.Article.Article.Slug}/edition/source{System.IO.Path.GetExtension(Proof.Source.Seed).ToLowerInvariant() switch
    {
        ".docx" => ".docx",
        ".html" or ".htm" or ".xhtml" => ".html.txt",
        _ => ".txt",
    }}";
}

/// <summary>A page of the timeline: all of it, or one period, or the way to the periods.</summary>
public sealed record TimelinePage(TimelineSheet Sheet) : Page(Sheet.Path);

/// <summary>A page of the glossary: all of it, or one letter or part of one, or the way to the letters.</summary>
public sealed record GlossaryPage(GlossarySheet Sheet) : Page(Sheet.Path);

/// <summary>A page of the glossary by strokes: all names, or those of one number of strokes, or the way to the numbers.</summary>
public sealed record GlossaryStrokesPage(StrokeSheet Sheet, ImmutableArray<StrokeSheet> All) : Page(Sheet.Path);

/// <summary>A page of the bibliography: all of it, or one letter or part of one, or the way to the letters.</summary>
public sealed record ReferencesPage(WorkSheet Sheet) : Page(Sheet.Path);

public sealed record KeywordsPage() : Page("keywords/index.html");

public sealed record KeywordPage(ArticleGroup Keyword) : Page(PathOf(Keyword.Slug))
{
    public static string PathOf(Slug slug) => $"keywords/{slug}/index.html";
}

public sealed record AuthorsPage() : Page("authors/index.html");

public sealed record AuthorPage(ArticleGroup Author) : Page(PathOf(Author.Slug))
{
    public static string PathOf(Slug slug) => $"authors/{slug}/index.html";
}

/// <summary>A page from `input/pages/`.</summary>
public sealed record ContentPage(PlainPage Source, string Path) : Page(Path);

public sealed record NotFoundPage() : Page("404.html");
