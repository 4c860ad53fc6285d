using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Finds the authors that extraction ran on behind a title: marks of affiliations, or an institution in brackets, give them away.</summary>
internal static class GluedAuthors
{
    private const int ShortestTitle = 4;
    private const int LongTitle = 8;
    private const int Longest = 400;

    /// <summary>Where the names begin, or 0. <paramref name="others"/> is the rest of the article: a name of an author is met again there.</summary>
    public static int Start(string title, IReadOnlyCollection<string> others)
    {
        if (title.Length > Longest)
        {
            return 0;
        }

        var mark = FirstMark(title);
        if (mark < ShortestTitle + 2)
        {
            return BehindBlank(title, others);
        }

        var starts = Enumerable.Range(2, 3).OrderBy(length => Math.Abs(length - 3)).Select(length => mark - length).Where(start => start >= ShortestTitle && CanBegin(title, start, mark)).ToList();
        return starts.Count == 0 ? 0 : starts.Find(start => others.Any(other => other.Contains(title[start..mark], StringComparison.Ordinal))) is var known and > 0 ? known : starts[0];
    }

    // "题目 张三 李四": two names or more behind a blank, or one that the article knows.
    private static int BehindBlank(string title, IReadOnlyCollection<string> others)
    {
        for (var at = title.IndexOf(' '); at > 0; at = title.IndexOf(' ', at + 1))
        {
            if (Marks.HanCount(title.AsSpan(0, at)) >= LongTitle && AuthorLine.Read(title[(at + 1)..]) is { Affiliations: "" } line && line.Authors.All(author => PersonNames.IsName(author.Name))
                && (line.Authors.Length > 1 || others.Any(other => other.Contains(line.Authors[0].Name, StringComparison.Ordinal))))
            {
                return at + 1;
            }
        }

        return 0;
    }

    // From a superscript, or a bracket with an institution in it, on the line holds names and their marks alone.
    private static int FirstMark(string title)
    {
        for (var i = ShortestTitle; i < title.Length; i++)
        {
            var isMark = Marks.IsSuperscript(title[i]) || title[i] is '’' or '\'' or '`' or '*' or '†' || title.AsSpan(i).StartsWith("<sup>", StringComparison.Ordinal) || title.AsSpan(i).StartsWith("$^", StringComparison.Ordinal) || title.AsSpan(i).StartsWith("$ ^", StringComparison.Ordinal)
                || (title[i] is '（' or '(' && Institutions.Contains(title[i..]));
            if (isMark)
            {
                return Han.IsHan(title[i - 1]) && i + 1 < title.Length ? i : -1;
            }
        }

        return -1;
    }

    private static bool CanBegin(string title, int start, int mark) =>
        PersonNames.IsName(title[start..mark]) && AuthorLine.Read(title[start..]) is { } line && (line.Authors.Length > 1 || Institutions.Contains(line.Affiliations))
        && (line.Affiliations.Length == 0 || !line.Affiliations.Any(char.IsLetter) || Institutions.Contains(line.Affiliations));
}
