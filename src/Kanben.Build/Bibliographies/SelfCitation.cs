using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Pages;
using Kanben.Model;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// An article of the site as a document to cite. One that was printed in a journal is cited as printed there; another is a page of the site
/// (GB/T 7714-2025, 8.11), with the site's public address if there is one.
/// </summary>
internal static class SelfCitation
{
    public static CslItem ItemOf(AnalyzedArticle article, SiteSettings settings)
    {
        var header = article.Article.Header;
        var item = new CslItem
        {
            Id = KeyOf(article.Article.Slug),
            Type = "webpage",
            Mark = "EB/OL",
            Language = header.Language,
            Title = TitleOf(header),
            Authors = CitedNames.From([.. header.Authors.Select(author => author.Name)]),
            Issued = header.Date is { } date ? DateOf(date) : null,
            Doi = header.Doi,
            Abstract = header.Abstract,
            Keywords = header.Keywords,
        };
        return header.Journal is { Title.Length: > 0 } journal
            ? item with { Type = "article-journal", Mark = "J", ContainerTitle = journal.Title, Volume = journal.Volume, Issue = journal.Issue, Page = journal.Pages }
            : item with { ContainerTitle = settings.Title, Url = Frames.PublicAddress(settings.Url, article.Path) };
    }

    /// <summary>
    /// A citation key of ASCII letters, figures and hyphens that stays while the slug does. A slug in another script gives its pinyin, and since
    /// two may sound alike, the beginning of its SHA-256.
    /// </summary>
    public static string KeyOf(Slug slug)
    {
        if (slug.Text.All(char.IsAscii))
        {
            return slug.Text;
        }

        var sound = PinyinTable.SlugText(slug.Text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug.Text)).AsSpan(0, 4));
        return sound.Length > 0 ? $"{sound}-{hash}" : $"article-{hash}";
    }

    private static string TitleOf(ArticleHeader header) =>
        header.Subtitle is { Length: > 0 } subtitle ? header.Title + Gbt7714Words.TitlePart(header.Language) + subtitle : header.Title;

    // A season or decade is no date of publication; of an interval or an uncertain date what is certain is the year, if it is one.
    private static PartialDate? DateOf(Edtf date) =>
        PartialDate.TryParse(date.Text, out var exact) ? exact
        : date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year ? PartialDate.Of(first.Year)
        : null;
}
