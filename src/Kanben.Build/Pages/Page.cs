using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
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

public sealed record TimelinePage() : Page("timeline/index.html");

public sealed record GlossaryPage() : Page("glossary/index.html");

public sealed record ReferencesPage() : Page("references/index.html");

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
