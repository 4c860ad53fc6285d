using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the entry of an article in a list.</summary>
internal static class ArticleItems
{
    private const int AbstractLength = 180;

    public static ArticleItem Create(AnalyzedArticle article, Page page, PageContext context)
    {
        var header = article.Article.Header;
        return new ArticleItem(
            header.Title,
            header.Subtitle,
            SitePath.Relative(page.Path, article.Path),
            string.Join(DateText.IsChinese(context.Language) ? "、" : ", ", header.Authors.Select(author => author.Name)),
            header.Date is { } date ? DateText.Of(date, context.Language) : null,
            header.Abstract is { } text ? Shorten(text) : null,
            [.. header.Keywords.Select(keyword => new Link(keyword, SitePath.Relative(page.Path, KeywordPage.PathOf(Slug.From(keyword)))))])
        {
            Language = header.Language,
            Datetime = header.Date is { } value ? DateText.Datetime(value.Text) : null,
        };
    }

    /// <summary>The beginning of a text, cut at the end of a clause where there is one.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= AbstractLength)
        {
            return text;
        }

        var cut = text.LastIndexOfAny(['。', '；', '，', '.', ';', ','], AbstractLength);
        return text[..(cut > AbstractLength / 2 ? cut : AbstractLength)].TrimEnd('。', '，', '；', '.', ',', ';', ' ') + "……";
    }
}
