using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Timelines;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Pages;

/// <summary>Numbers the articles and keywords of a page's events, in the order of a Chinese index, so that each event needs to name numbers only.</summary>
internal sealed class TimelineChoicesMaker
{
    private readonly Dictionary<AnalyzedArticle, int> _numbers;

    public TimelineChoicesMaker(ImmutableArray<TimelineEntry> entries, PageContext context)
    {
        var articles = entries.SelectMany(entry => entry.Accounts).Select(account => account.Article).Distinct()
            .OrderBy(article => PinyinOrder.Texts.Key(article.Article.Header.Title), StringComparer.Ordinal)
            .ThenBy(article => article.Article.Slug.Text, StringComparer.Ordinal)
            .ToList();
        _numbers = articles.Select((article, number) => (article, number)).ToDictionary(pair => pair.article, pair => pair.number);
        var used = articles.SelectMany(KeywordsOf).ToHashSet();
        var keywords = context.Library.Keywords.Where(keyword => used.Contains(keyword.Slug)).ToList();
        var keywordNumbers = keywords.Select((keyword, number) => (keyword.Slug, number)).ToDictionary(pair => pair.Slug, pair => pair.number);
        Choices = new TimelineChoices(
            string.Join('\n', articles.Select(article => $"{article.Article.Slug}\t{string.Join(' ', KeywordsOf(article).Select(slug => keywordNumbers[slug]))}\t{OneLine(article.Article.Header.Title)}")),
            string.Join('\n', keywords.Select(keyword => OneLine(keyword.Name))));
    }

    public TimelineChoices Choices { get; }

    public string NumbersOf(TimelineEntry entry) => string.Join(' ', entry.Accounts.Select(account => _numbers[account.Article]).Distinct());

    private static IEnumerable<Slug> KeywordsOf(AnalyzedArticle article) => article.Article.Header.Keywords.Select(Slug.From).Distinct();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
