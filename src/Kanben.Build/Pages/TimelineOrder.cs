using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Pages;

/// <summary>
/// The order of a Chinese index in which the pages of a timeline offer articles and keywords to choose from, made once for all of them: an article is told
/// of on many pages.
/// </summary>
internal sealed class TimelineOrder
{
    private readonly Dictionary<AnalyzedArticle, Place> _places;

    public TimelineOrder(Library library)
    {
        var keywords = library.Keywords.Index().ToDictionary(keyword => keyword.Item.Slug, keyword => keyword.Index);
        Keywords = [.. library.Keywords.Select(keyword => OneLine(keyword.Name))];
        var ordered = SideBySide.Select(library.Articles, article => new Entry(article, PinyinOrder.Texts.Key(article.Article.Header.Title), OneLine(article.Article.Header.Title), NumbersOf(article, keywords)));
        Array.Sort(ordered, static (x, y) => string.CompareOrdinal(x.Key, y.Key) is not 0 and var order ? order : string.CompareOrdinal(x.Article.Article.Slug.Text, y.Article.Article.Slug.Text));
        _places = new(ordered.Length);
        foreach (var (article, _, title, numbers) in ordered)
        {
            _places.Add(article, new Place(_places.Count, title, numbers));
        }
    }

    /// <summary>The names of all keywords of the site, in order; articles name them by their places here.</summary>
    public ImmutableArray<string> Keywords { get; }

    public Place this[AnalyzedArticle article] => _places[article];

    private static ImmutableArray<int> NumbersOf(AnalyzedArticle article, Dictionary<Slug, int> keywords) =>
        [.. article.Article.Header.Keywords.Select(Slug.From).Distinct().Select(slug => keywords[slug])];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Entry(AnalyzedArticle Article, string Key, string Title, ImmutableArray<int> Keywords);

    /// <summary>An article's place in the order, its title in one line and its keywords.</summary>
    public readonly record struct Place(int Rank, string Title, ImmutableArray<int> Keywords);
}
