using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Build.Output;
using Kanben.Build.Pages;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Documents that are published together in every <see cref="CitationFormat"/>: the path of their files without the ending, and the items, made
/// when they are asked for. Without documents there are no files, and no page links to any.
/// </summary>
internal sealed record CitationFiles(string Stem, Func<ImmutableArray<CslItem>> Items)
{
    /// <summary>The sets of the whole site.</summary>
    public static IEnumerable<CitationFiles> OfSite(Library library) => [.. Some(OfWorks(library)), .. Some(OfArticles(library))];

    /// <summary>The sets that belong to an article.</summary>
    public static IEnumerable<CitationFiles> OfArticle(AnalyzedArticle article, Library library) => Some(OfReferences(article)).Prepend(Of(article, library));

    /// <summary>The article itself.</summary>
    public static CitationFiles Of(AnalyzedArticle article, Library library) =>
        new($"articles/{article.Article.Slug}/cite", () => [SelfCitation.ItemOf(article, library.Settings)]);

    /// <summary>The works that the article cites, under the numbers it gives them; null when there are none.</summary>
    public static CitationFiles? OfReferences(AnalyzedArticle article) =>
        article.ReferenceCount == 0 ? null : new($"articles/{article.Article.Slug}/references", () => CitedBy(article));

    /// <summary>Every work that the site cites, once.</summary>
    public static CitationFiles? OfWorks(Library library) =>
        library.Works.IsEmpty ? null : new("references/references", () => CitedItem.All(SideBySide.Select(library.Works, work => work.Fields)));

    /// <summary>Every article of the site.</summary>
    public static CitationFiles? OfArticles(Library library) =>
        library.Articles.IsEmpty ? null : new("articles/articles", () => [.. library.Articles.Select(article => SelfCitation.ItemOf(article, library.Settings))]);

    /// <summary>The files. The items are made once, when the first of them is written.</summary>
    public IEnumerable<StreamedFile> Files()
    {
        var items = new Lazy<ImmutableArray<CslItem>>(Items);
        return CitationFormat.All.Select(format => new StreamedFile(Stem + format.Extension, stream => format.Write(items.Value, stream)));
    }

    /// <summary>The files as a page links to them.</summary>
    public ImmutableArray<Download> LinksOn(Page page, PageContext context) =>
    [
        .. CitationFormat.All.Select(format =>
            new Download(SitePath.Relative(page.Path, Stem + format.Extension), format.MediaType, context.Words[format.Word], context.Words[$"{format.Word}-use"])),
    ];

    private static ImmutableArray<CslItem> CitedBy(AnalyzedArticle article)
    {
        var references = article.Text.References;
        var items = CitedItem.All(references.Select(reference => reference.Fields));
        return article.IsAuthorDate ? items : [.. items.Zip(references, (item, reference) => item with { CitationNumber = reference.Number })];
    }

    private static IEnumerable<CitationFiles> Some(CitationFiles? files) => files is null ? [] : [files];
}
