using System.Collections.Immutable;
using Kanben.Build.Bibliographies;

namespace Kanben.Build.Pages;

/// <summary>
/// How to cite an article: its entry after GB/T 7714, cut where the reader's date of access goes (<see cref="Lead"/> is the mark before it; null
/// where the entry wants none), and the files of the article and of the works it cites.
/// </summary>
public sealed record CitingModel(string Language, string Before, string? Lead, string After)
{
    /// <summary>The entry is that of a web page, but the site does not know its address: the browser may.</summary>
    public bool WantsAddress { get; init; }
    public ImmutableArray<Download> Own { get; init; } = [];
    public ImmutableArray<Download> Cited { get; init; } = [];

    internal static CitingModel Create(ArticlePage page, PageContext context)
    {
        var item = SelfCitation.ItemOf(page.Article, context.Library.Settings);
        var entry = Gbt7714.Write(item);
        var at = entry.AccessedAt < 0 ? entry.Text.Length : entry.AccessedAt;
        return new CitingModel(item.Language, entry.Text[..at], entry.Lead, entry.Text[at..])
        {
            WantsAddress = entry.Lead is not null && item.Url is null,
            Own = CitationFiles.Of(page.Article, context.Library).LinksOn(page, context),
            Cited = CitationFiles.OfReferences(page.Article)?.LinksOn(page, context) ?? [],
        };
    }
}
