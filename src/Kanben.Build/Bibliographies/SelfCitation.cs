using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Pages;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// An article of the site as a document to cite. One that was printed in a journal is cited as printed there; another is a page of the site
/// (GB/T 7714-2025, 8.11), with the site's public address if there is one.
/// </summary>
internal static class SelfCitation
{
    private static readonly string[] Bodies =
    [
        "institut", "universit", "academ", "department", "associat", "center", "centre", "committee", "ministry", "council", "organi", "society", "bureau", "administration",
        "agency", "commission", "group", "college", "school", "team", "project", "laborator", "library", "press",
    ];

    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    // "Marquis de Sade", "Ludwig van Beethoven": what belongs to the family name behind it.
    private static readonly string[] Particles = ["de", "da", "di", "du", "del", "della", "des", "van", "von", "der", "den", "ter", "ten", "la", "le", "el", "al", "bin", "ibn", "dos"];

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
            Authors = [.. header.Authors.Select(author => NameOf(author.Name))],
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

    /// <summary>A name as the front matter has it: "周乐", "John Smith", "Smith, John", "Kanben Group".</summary>
    public static CslName NameOf(string name)
    {
        name = name.Trim();
        if (name.Any(IsWhole) || Array.Exists(Bodies, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return CslName.Whole(name);
        }

        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && name[(comma + 1)..].Trim() is { Length: > 0 } given && !Suffixes.Contains(given))
        {
            return CslName.Parted(name[..comma].Trim(), given);
        }

        var words = name.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last > 1 && Suffixes.Contains(words[last]))
        {
            last--;
        }

        if (last < 1)
        {
            return CslName.Whole(name);
        }

        var family = last;
        while (family > 1 && Particles.Contains(words[family - 1]))
        {
            family--;
        }

        return CslName.Parted(string.Join(' ', words[family..(last + 1)]), string.Join(' ', words[..family].Concat(words[(last + 1)..])));
    }

    // Chinese, Japanese and Korean names are not cut: nothing parts family and given name.
    private static bool IsWhole(char c) => Han.IsHan(c) || c is (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7A3');
}
