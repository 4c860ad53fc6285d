using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the entry of an article in a list.</summary>
internal static class ArticleItems
{
    // About four lines either way: a Han character takes the room of two Latin letters.
    private const int ChineseLength = 180;
    private const int LatinLength = 360;

    public static ArticleItem Create(AnalyzedArticle article, Page page, PageContext context)
    {
        var header = article.Article.Header;
        return new ArticleItem(
            header.Title,
            header.Subtitle,
            SitePath.Relative(page.Path, article.Path),
            string.Join(DateText.IsChinese(header.Language) ? "、" : ", ", header.Authors.Select(author => author.Name)),
            header.Date is { } date ? DateText.Of(date, context.Language) : null,
            header.Abstract is { } text ? Shorten(text, header.Language) : null,
            [.. header.Keywords.Select(keyword => new Link(keyword, SitePath.Relative(page.Path, KeywordPage.PathOf(Slug.From(keyword)))))])
        {
            Language = header.Language,
            Datetime = header.Date is { } value ? DateText.Datetime(value.Text) : null,
        };
    }

    /// <summary>The beginning of a text in a language, cut at the end of a clause where there is one, or else between words.</summary>
    public static string Shorten(string text, string language)
    {
        var chinese = DateText.IsChinese(language);
        var length = chinese ? ChineseLength : LatinLength;
        if (text.Length <= length)
        {
            return text;
        }

        var cut = text.LastIndexOfAny(['。', '；', '，', '.', ';', ','], length);
        cut = cut > length / 2 ? cut : text.LastIndexOf(' ', length);
        cut = cut > length / 2 ? cut : char.IsLowSurrogate(text[length]) ? length - 1 : length;
        return text[..cut].TrimEnd('。', '，', '；', '.', ',', ';', ' ') + (chinese ? "……" : "…");
    }
}
