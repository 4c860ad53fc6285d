namespace Kanben.Text.Events;

/// <summary>
/// Makes the title of a statement out of runs of its sentence: the subject of an earlier clause where it has none, its words, the next clause
/// where they are very short; cut to length.
/// </summary>
internal static class ChineseTitles
{
    private const int Shortest = 8;

    public static string Of(DatedClause dated, Wording words, Range subject)
    {
        var title = Wording.Length(subject) > 0 && Subjects.IsMissing(words.Core) ? Wording.Join(dated.Text[subject], words.Core) : words.Core;
        if (TitleCut.Width(title) < Shortest && words.HasTail && dated.Next(words.Step + 1) is { } next && next.Start >= words.Tail.End.Value && !ClauseWordings.HasOwnDate(dated, next))
        {
            title += dated.Text[words.Tail.End.Value..next.End];
        }

        return TitleCut.Cut(title);
    }
}
