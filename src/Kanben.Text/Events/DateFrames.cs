using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>How a date hangs in its clause, where that alone tells that nothing happened then.</summary>
internal static class DateFrames
{
    /// <summary>A comparison (较2019年), a source (据2012年版), a state as of a day (截至2020年), a part of a citation (1918年第4卷).</summary>
    public static bool RuleOut(DatedClause dated)
    {
        // 取自2015—2019年: 自 may be counted to the date.
        var before = dated.Text.AsSpan(dated.Start, Math.Max(0, dated.DateStart + (dated.Mention.Text[0] is '自' or '于' ? 1 : 0) - dated.Start)).TrimEnd();
        var after = dated.After.TrimStart();
        return IsAsOf(dated) || Phrases.Opening(before, ["根据", "按照", "依据", "基于"]) > 0 || IsComparing(before) || IsComparing(before.TrimEnd(" 在于自从到至")) || IsCompared(after) || IsInList(dated);
    }

    /// <summary>在1995年的会议上: the date is that of the meeting, and the next clause tells what it did.</summary>
    public static bool IsMeeting(ReadOnlySpan<char> after) => after.StartsWith('的') && (after.EndsWith("会上") || after.EndsWith("会议上") || after.EndsWith("论坛上"));

    // 截至…已达 tells the state at a day; what lies before a day (2018年之前) tells no day at all, unless it is a target.
    private static bool IsAsOf(DatedClause dated) => dated.Value.Earliest is null
        && (dated.Mention.Text[0] is '截' or '直' || !Plans.IsForeseen(dated) || !dated.Mention.Text.EndsWith('前'));

    private static bool IsComparing(ReadOnlySpan<char> before) =>
        EventWords.Comparing.AtEnd(before) is > 0 and var length && EventWords.NotComparing.AtEnd(before) <= length;

    private static bool IsCompared(ReadOnlySpan<char> after) =>
        EventWords.Compared.At(after) is > 0 and var length && EventWords.NotCompared.At(after) <= length && (after[0] != '第' || IsIssue(after))
        && !after.StartsWith("的一", StringComparison.Ordinal) && !IsMeeting(after) && !(after[0] == '的' && AttributiveTitles.HoldsOccurrence(after));

    // 1918年第4卷第5号 is a citation, 1956年第一汽车制造厂 is not.
    private static bool IsIssue(ReadOnlySpan<char> after)
    {
        var at = 1;
        while (at < after.Length && (char.IsAsciiDigit(after[at]) || after[at] is ' ' or '—' or '-' or '、'))
        {
            at++;
        }

        return at > 1 && at < after.Length && after[at] is '期' or '卷' or '号' or '辑' or '页' or '版';
    }

    /// <summary>30年前（1987年）: the date in brackets is that of the time phrase before them.</summary>
    public static bool IsGloss(DateMention mention, string text)
    {
        var (open, close) = (mention.Offset - 1, mention.Offset + mention.Text.Length);
        return open > 0 && close < text.Length && text[open] is '（' or '(' && text[close] is '）' or ')'
            && Phrases.Closing(text.AsSpan(0, open), ["年前", "年后", "月后", "那年", "当年"]) > 0;
    }

    // 19世纪50年代美国西南地区开发、20世纪20年代中亚的垦荒等: members of a list are no clauses.
    private static bool IsInList(DatedClause dated) => (dated.Before.TrimEnd().EndsWith('、') && !EventWords.IsPerfective(dated.After) && !EventWords.Holding.IsIn(dated.After[..Math.Min(12, dated.After.Length)])) || HeadsList(dated.After);

    private static bool HeadsList(ReadOnlySpan<char> after)
    {
        var at = after.IndexOf('、');
        if (at < 1 || at + 1 >= after.Length || !char.IsAsciiDigit(Han.Narrow(after[at + 1])) || EventWords.IsPerfective(after[..at]))
        {
            return false;
        }

        var member = after[(at + 1)..Math.Min(after.Length, at + 9)];
        return member.Contains("年", StringComparison.Ordinal) || member.Contains("世纪", StringComparison.Ordinal);
    }
}
