using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>
/// Makes the title of a statement out of runs of its sentence: the subject of an earlier clause where it has none, its words, the next clause
/// where they are very short; cut to length.
/// </summary>
internal static class ChineseTitles
{
    private const int Shortest = 8;

    private static readonly SearchValues<char> BetweenClauses = SearchValues.Create("，, 、—");

    public static string Of(DatedClause dated, Wording words, Range subject)
    {
        var title = Wording.Length(subject) > 0 && Subjects.IsMissing(words.Core) ? Wording.Join(dated.Text[subject], words.Core) : words.Core;
        if (TitleCut.Width(title) < Shortest && words.HasTail && dated.Next(words.Step + 1) is { } next && next.Start >= words.Tail.End.Value && IsUpTo(dated, words.Tail.End.Value, next.Start) && !ClauseWordings.HasOwnDate(dated, next))
        {
            title += dated.Text[words.Tail.End.Value..next.End];
        }

        return TitleCut.Cut(title) is var cut && cut.EndsWith('》') ? WithVerb(cut) : cut;
    }

    private static bool IsUpTo(DatedClause dated, int end, int next) => !dated.Text.AsSpan(end, next - end).ContainsAnyExcept(BetweenClauses);

    // 国务院批复的《规划》 is 国务院批复《规划》: without 的 the verb is one again.
    private static string WithVerb(string title)
    {
        var of = title.IndexOf("的《", StringComparison.Ordinal);
        return of > 2 && EventWords.Holding.AtEnd(title.AsSpan(0, of)) > 0 && title.IndexOf('》') == title.Length - 1 ? title[..of] + title[(of + 1)..] : title;
    }
}
