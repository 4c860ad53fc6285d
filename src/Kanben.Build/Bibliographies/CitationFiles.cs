using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Pages;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Documents that are published together in every <see cref="CitationFormat"/>: the path of their files without the ending, and the items, made
/// when they are asked for. Without documents there are no files, and no page links to any.
/// </summary>
internal sealed record CitationFiles(string Stem, Func<ImmutableArray<CslItem>> Items)
{
    /// <summary>Every set of the site. None depends on another, so they can be written side by side.</summary>
    public static IEnumerable<CitationFiles> All(Library library) =>
    [
        // The largest come first, so that none is waited for at the end.
        .. Some(OfWorks(library)), .. Some(OfArticles(library)),
        .. library.Articles.SelectMany(article => Some(OfReferences(article)).Prepend(Of(article, library))),
    ];

    /// <summary>The article itself.</summary>
    public static CitationFiles Of(AnalyzedArticle article, Library library) =>
        new($"articles/{article.Article.Slug}/cite", () => [SelfCitation.ItemOf(article, library.Settings)]);

    /// <summary>The works that the article cites, under the numbers it gives them; null when there are none.</summary>
    public static CitationFiles? OfReferences(AnalyzedArticle article) =>
        article.ReferenceCount == 0 ? null : new($"articles/{article.Article.Slug}/references", () => CitedBy(article));

    /// <summary>Every work that the site cites, once.</summary>
    public static CitationFiles? OfWorks(Library library) =>
        library.Works.IsEmpty ? null : new("references/references", () => CitedItem.All(library.Works.Select(work => work.Fields)));

    /// <summary>Every article of the site.</summary>
    public static CitationFiles? OfArticles(Library library) =>
        library.Articles.IsEmpty ? null : new("articles/articles", () => [.. library.Articles.Select(article => SelfCitation.ItemOf(article, library.Settings))]);

    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files()
    {
        var items = Items();
        return CitationFormat.All.Select(format => (Stem + format.Extension, format.Write(items)));
    }

    /// <summary>The files as a page links to them.</summary>
    public ImmutableArray<Download> LinksOn(Page page, PageContext context) =>
    [
        .. CitationFormat.All.Select(format =>
            new Download(SitePath.Relative(page.Path, Stem + format.Extension), format.MediaType, context.Words[format.Word], context.Words[$"{format.Word}-use"])),
    ];

    private static ImmutableArray<CslItem> CitedBy(AnalyzedArticle article)
    {
        var items = CitedItem.All(article.References.Select(reference => reference.Fields));
        return article.IsAuthorDate ? items : [.. items.Zip(article.References, (item, reference) => item with { CitationNumber = reference.Number })];
    }

    private static IEnumerable<CitationFiles> Some(CitationFiles? files) => files is null ? [] : [files];
}
