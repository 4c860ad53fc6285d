namespace Kanben.Text.Events;

/// <summary>Words of clauses whose date is an attribute: 2021年发布的《规划》, 在2023年举行的大会上.</summary>
internal static class AttributiveTitles
{
    private const int LongestNoun = 24;

    private static readonly Vocabulary Meetings = new(["大会", "会议", "峰会", "论坛", "座谈会", "研讨会", "年会"]);

    private static readonly Vocabulary Frames = new(["上", "中", "期间", "时", "后", "里", "之后", "前", "之际"]);

    public static Wording? Find(DatedClause dated)
    {
        var after = dated.After;
        if (DateFrames.IsMeeting(after) && dated.Next(1) is { } done)
        {
            return ClauseWordings.Whole(dated, done, 1);
        }

        if (!TryFindHolding(after, out var verbAt, out var verb))
        {
            return Happening(dated);
        }

        var nounAt = dated.DateEnd + verbAt + verb + 1;
        var framed = Frames.AtEnd(dated.Text.AsSpan(nounAt, dated.End - nounAt));
        // 在2021年发布的规划中，进一步明确了…: the noun is what did it.
        if (framed > 0 && dated.Next(1) is { } following && Subjects.IsMissing(dated.Text[following.Start..following.End]))
        {
            return Wording.Compose(dated.Text, nounAt..(dated.End - framed), following.Start..following.End, 1);
        }

        // 在2023年举行的大会上，中国发出《倡议》: what was done there; where only something was said, the meeting itself.
        if (framed > 0 && dated.Next(1) is { } next && !IsSpeech(dated, next))
        {
            return ClauseWordings.Whole(dated, next, 1);
        }

        // The noun, then the verb: 全国科技大会 + 召开. Both are the sentence's words.
        var nounEnd = dated.Text[nounAt] == '《' && dated.Text.IndexOf('》', nounAt, dated.End - nounAt) is > 0 and var close ? close + 1 : NounEnd(dated.Text, nounAt, dated.End - framed);
        var noun = nounAt..nounEnd;
        var verbRange = (dated.DateEnd + verbAt)..(dated.DateEnd + verbAt + verb);
        return framed == 0 && nounEnd == dated.End && Meetings.AtEnd(dated.Text.AsSpan()[noun]) == 0 ? null : Wording.Compose(dated.Text, noun, verbRange, 0);
    }

    /// <summary>的 and a verb that holds the occurrence soon behind it.</summary>
    public static bool HoldsOccurrence(ReadOnlySpan<char> after) => EventWords.Occurrences.IsIn(after[..Math.Min(6, after.Length)]);

    // 2016年夏季的洪涝灾害波及29个省: the date of a noun that is itself a happening is that of what it did.
    private static Wording? Happening(DatedClause dated)
    {
        var start = dated.DateEnd + 1;
        if (!dated.After.StartsWith('的') || Frames.AtEnd(dated.After) > 0)
        {
            return null;
        }

        for (var i = 1; i < Math.Min(LongestNoun, dated.End - start); i++)
        {
            var length = EventWords.Happenings.At(dated.Text.AsSpan(start + i, dated.End - start - i));
            if (length > 0)
            {
                var rest = dated.Text.AsSpan(start + i + length, dated.End - start - i - length);
                return rest.Length < 2 || rest[0] is '的' or '中' or '和' or '、' or '期' or '与' ? null : Wording.Compose(dated.Text, start..start, start..dated.End, 0);
            }
        }

        return null;
    }

    // 爆发的五四运动是…: the noun ends where a predicate begins.
    private static int NounEnd(string text, int start, int end)
    {
        var noun = text.AsSpan(start, Math.Min(LongestNoun, Math.Max(0, end - start)));
        for (var i = 2; i < noun.Length; i++)
        {
            if (EventWords.Predicates.At(noun[i..]) > 0)
            {
                return start + i;
            }
        }

        return end;
    }

    // 召开的…, 在北京召开的…, 由国务院发布的…
    private static bool TryFindHolding(ReadOnlySpan<char> after, out int at, out int length)
    {
        (at, length) = (after.Length - after.TrimStart().Length, 0);
        var last = at < after.Length && after[at] is '在' or '由' or '于' ? Math.Min(after.Length, at + 14) : at + 1;
        for (; at < last && at < after.Length; at++)
        {
            length = EventWords.Holding.At(after[at..]);
            if (length > 0 && at + length < after.Length - 1 && after[at + length] == '的')
            {
                return true;
            }
        }

        return false;
    }

    // 总书记强调需深化…: a short subject and a verb of saying.
    private static bool IsSpeech(DatedClause dated, Clause next) =>
        EventWords.Reporting.IsIn(dated.Text.AsSpan(next.Start, Math.Min(16, next.End - next.Start)));
}
