using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Libraries;

/// <summary>
/// The bibliography of the site: each work once, however many articles cite it. Two entries are one work when they have the same DOI, or the
/// same title, year and first author, all compared without case, width, space and marks. The order is that of GB/T 7714-2015, 9.3.2: Chinese
/// by pinyin, then the others by letter.
/// </summary>
internal static class WorkGatherer
{
    public static ImmutableArray<Work> Gather(ImmutableArray<AnalyzedArticle> articles)
    {
        var cited = articles.SelectMany(article => article.References.Select(reference => (Article: article, reference.Number, reference.Fields)));
        return
        [
            .. cited
                .GroupBy(entry => KeyOf(entry.Fields))
                .Select(group => (Group: group, Fields: group.First().Fields))
                .Select(pair => (
                    Work: new Work(IdOf(pair.Group.Key), pair.Fields, pair.Fields.Raw.Any(Han.IsHan), [.. pair.Group.Select(entry => (entry.Article, entry.Number)).Distinct()]),
                    Key: PinyinOrder.Names.Key(Head(pair.Fields))))
                .OrderByDescending(entry => entry.Work.IsChinese)
                .ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .ThenBy(entry => entry.Work.Fields.Raw, StringComparer.Ordinal)
                .Select(entry => entry.Work),
        ];
    }

    private static string Head(ParsedReference fields) => fields.Authors.Length > 0 ? fields.Authors[0] : fields.Title ?? fields.Raw;

    private static string KeyOf(ParsedReference fields) =>
        fields.Doi is { Length: > 0 } doi ? "doi:" + doi.ToLowerInvariant()
        : fields.Title is { Length: > 0 } title ? $"{Bare(title)}|{Bare(fields.Year ?? "")}|{Bare(fields.Authors.FirstOrDefault() ?? "")}"
        : Bare(fields.Raw);

    private static string Bare(string text) => new([.. Han.Narrow(text).ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static string IdOf(string key) => "w-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 5));
}
