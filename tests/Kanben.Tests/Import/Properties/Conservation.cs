using System.Collections.Immutable;
using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Properties;

/// <summary>Counts the characters of a text that an article has kept.</summary>
internal static class Conservation
{
    /// <summary>The characters of the text that stand neither in the article nor among what is recorded as removed.</summary>
    public static string Lost(string text, Article article, Func<char, bool> counts)
    {
        var kept = Text(article).Select(Marks.Digit).Where(counts).CountBy(c => c).ToDictionary();
        return string.Concat(text.Select(Marks.Digit).Where(counts).CountBy(c => c).OrderBy(pair => pair.Key)
            .Select(pair => new string(pair.Key, Math.Max(0, pair.Value - kept.GetValueOrDefault(pair.Key)))));
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Text(Article article)
    {
        var header = article.Header;
        ImmutableArray<string?> parts =
        [
            header.Title, header.Subtitle, header.Abstract, .. header.Keywords, .. header.Notes, header.Doi,
            .. header.Authors.Select(author => author.Name + author.Note), .. Affiliations(header),
            header.English?.Title, .. header.English?.Authors ?? [], header.English?.Abstract, .. header.English?.Keywords ?? [],
            .. header.Source!.Removed.Select(removal => removal.Text), article.Body,
        ];
        return string.Join('\n', parts);
    }

    // An affiliation of several authors was printed once.
    private static IEnumerable<string> Affiliations(ArticleHeader header) => header.Authors
        .SelectMany(author => author.Affiliations.CountBy(text => text))
        .GroupBy(pair => pair.Key, pair => pair.Value)
        .SelectMany(group => Enumerable.Repeat(group.Key, group.Max()));
}
