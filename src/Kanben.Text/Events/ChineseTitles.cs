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

        var cut = TitleCut.Cut(title);
        return NamesByModifier(cut) is > 0 and var of ? cut[..of] + cut[(of + 1)..] : cut;
    }

    /// <summary>Where 的 stands in 国务院批复的《规划》, which without it has its verb again; -1 when the words are of another shape.</summary>
    public static int NamesByModifier(string words)
    {
        var of = words.IndexOf("的《", StringComparison.Ordinal);
        return of > 2 && EventWords.Holding.AtEnd(words.AsSpan(0, of)) > 0 && words.IndexOf('》') == words.Length - 1 ? of : -1;
    }

    private static bool IsUpTo(DatedClause dated, int end, int next) => !dated.Text.AsSpan(end, next - end).ContainsAnyExcept(BetweenClauses);
}
