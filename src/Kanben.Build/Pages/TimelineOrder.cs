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
        var ordered = library.Articles.AsParallel()
            .Select(article => (Article: article, Key: PinyinOrder.Texts.Key(article.Article.Header.Title), Title: OneLine(article.Article.Header.Title), Keywords: NumbersOf(article, keywords)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Article.Article.Slug.Text, StringComparer.Ordinal);
        _places = ordered.AsSequential().Index().ToDictionary(entry => entry.Item.Article, entry => new Place(entry.Index, entry.Item.Title, entry.Item.Keywords));
    }

    /// <summary>The names of all keywords of the site, in order; articles name them by their places here.</summary>
    public ImmutableArray<string> Keywords { get; }

    public Place this[AnalyzedArticle article] => _places[article];

    private static ImmutableArray<int> NumbersOf(AnalyzedArticle article, Dictionary<Slug, int> keywords) =>
        [.. article.Article.Header.Keywords.Select(Slug.From).Distinct().Select(slug => keywords[slug])];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An article's place in the order, its title in one line and its keywords.</summary>
    public readonly record struct Place(int Rank, string Title, ImmutableArray<int> Keywords);
}
