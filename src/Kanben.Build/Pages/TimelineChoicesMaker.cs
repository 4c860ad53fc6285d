using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Timelines;

namespace Kanben.Build.Pages;

/// <summary>Numbers the articles and keywords of a page's events, in the order of a Chinese index, so that each event needs to name numbers only.</summary>
internal sealed class TimelineChoicesMaker
{
    private readonly Dictionary<AnalyzedArticle, int> _numbers;

    public TimelineChoicesMaker(ImmutableArray<TimelineEntry> entries, PageContext context)
    {
        var order = context.TimelineOrder;
        var articles = entries.SelectMany(entry => entry.Accounts).Select(account => account.Article).Distinct()
            .Select(article => (Article: article, Place: order[article])).ToArray();
        Array.Sort(articles, static (x, y) => x.Place.Rank.CompareTo(y.Place.Rank));
        _numbers = articles.Index().ToDictionary(entry => entry.Item.Article, entry => entry.Index);
        var keywords = articles.SelectMany(article => article.Place.Keywords).Distinct().Order().ToArray();
        Choices = new TimelineChoices(
            string.Join('\n', articles.Select(article => $"{article.Article.Article.Slug}\t{string.Join(' ', article.Place.Keywords.Select(keyword => Array.BinarySearch(keywords, keyword)))}\t{article.Place.Title}")),
            string.Join('\n', keywords.Select(keyword => order.Keywords[keyword])));
    }

    public TimelineChoices Choices { get; }

    public string NumbersOf(TimelineEntry entry) => entry.Accounts is [var only] ? $"{_numbers[only.Article]}"
        : string.Join(' ', entry.Accounts.Select(account => _numbers[account.Article]).Distinct());
}
