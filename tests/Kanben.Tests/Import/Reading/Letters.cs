using Kanben.Model;

namespace Kanben.Tests.Import.Reading;

/// <summary>Counts the letters and digits of a source against all parts of an article.</summary>
internal static class Letters
{
    /// <summary>What the source has and neither the article nor its list of removals; labels of the first page become fields.</summary>
    public static string Missing(string source, Article article)
    {
        var header = article.Header;
        string?[] parts =
        [
            header.Title, header.Subtitle, header.Abstract, .. header.Keywords, .. header.Notes, header.Doi,
            .. header.Authors.Select(author => author.Name + author.Note), .. header.Authors.SelectMany(author => author.Affiliations).Distinct(),
            header.English?.Title, header.English?.Abstract, .. header.English?.Keywords ?? [], .. header.English?.Authors ?? [], .. header.Source!.Removed.Select(removal => removal.Text), article.Body,
        ];
        var found = string.Concat(parts).Where(char.IsLetterOrDigit).CountBy(c => c).ToDictionary();
        return string.Concat(source.Where(char.IsLetterOrDigit).CountBy(c => c).Where(pair => found.GetValueOrDefault(pair.Key) < pair.Value && !"摘要关键词作者简介".Contains(pair.Key)).Select(pair => pair.Key));
    }
}
