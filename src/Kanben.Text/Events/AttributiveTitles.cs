namespace Kanben.Text.Events;

/// <summary>Titles of clauses whose date is an attribute: 2021年发布的《规划》, 在2023年举行的大会上.</summary>
internal static class AttributiveTitles
{
    private static readonly string[] Holding = ["召开", "举行", "举办", "开幕", "发布", "发表", "公布", "颁布", "出版", "签署", "签订", "通过", "成立", "印发", "出台", "提出", "发起", "建成", "爆发", "发生", "启动", "实施", "印发", "下发", "制定"];

    private static readonly string[] Meetings = ["大会", "会议", "峰会", "论坛", "座谈会", "研讨会", "年会"];

    private static readonly string[] Frames = ["上", "中", "期间", "时", "后", "里", "之后", "前", "之际"];

    /// <summary>在2023年11月6日至7日举行的首届大会上，中国发出《倡议》: what the date is an attribute of, and what was done there.</summary>
    public static Title? Find(DatedClause dated, ReadOnlySpan<string> reporting)
    {
        var after = dated.After;
        if (IsMeetingFrame(after) && dated.Next(1) is { } done)
        {
            return ChineseTitles.WholeClause(dated, done, 1);
        }

        if (!TryFindHolding(after, out var verbAt, out var verb))
        {
            return null;
        }

        var nounAt = dated.DateEnd + verbAt + verb + 1;
        var framed = Phrases.Closing(dated.Text.AsSpan(nounAt, dated.End - nounAt), Frames);
        if (framed > 0 && dated.Next(1) is { } next && Phrases.Closing(Speech(dated, next, reporting), reporting) == 0)
        {
            return ChineseTitles.WholeClause(dated, next, 1);
        }

        // The noun, then the verb: 全国科技大会 + 召开. Both are the sentence's words.
        var nounEnd = dated.Text[nounAt] == '《' && dated.Text.IndexOf('》', nounAt, dated.End - nounAt) is > 0 and var close ? close + 1 : NounEnd(dated.Text, nounAt, dated.End - framed);
        var noun = nounAt..nounEnd;
        var verbRange = (dated.DateEnd + verbAt)..(dated.DateEnd + verbAt + verb);
        return framed == 0 && nounEnd == dated.End && Phrases.Closing(dated.Text.AsSpan()[noun], Meetings) == 0 ? null : ChineseTitles.Compose(dated.Text, noun, verbRange, 0);
    }

    /// <summary>在1995年的会议上: the date is that of the meeting, and the next clause tells what it did.</summary>
    public static bool IsMeetingFrame(ReadOnlySpan<char> after) => after.StartsWith('的') && Phrases.Closing(after, ["会上", "会议上", "论坛上"]) > 0;

    // 爆发的五四运动是…: the noun ends where a predicate begins.
    private static int NounEnd(string text, int start, int end)
    {
        var noun = text.AsSpan(start, Math.Min(24, Math.Max(0, end - start)));
        var first = noun.Length;
        foreach (var predicate in (ReadOnlySpan<string>)["是", "使", "标志", "推动", "对", "将", "把", "强调", "提出", "指出", "明确", "规定", "要求", "首次", "进一步"])
        {
            var at = noun.IndexOf(predicate, StringComparison.Ordinal);
            first = at > 1 && at < first ? at : first;
        }

        return first == noun.Length ? end : start + first;
    }

    // 召开的…, 在北京召开的…, 由国务院发布的…
    private static bool TryFindHolding(ReadOnlySpan<char> after, out int at, out int length)
    {
        (at, length) = (after.Length - after.TrimStart().Length, 0);
        var last = at < after.Length && after[at] is '在' or '由' or '于' ? Math.Min(after.Length, at + 14) : at + 1;
        for (; at < last && at < after.Length; at++)
        {
            length = Phrases.Opening(after[at..], Holding);
            if (length > 0 && at + length < after.Length - 1 && after[at + length] == '的')
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Speech(DatedClause dated, Clause next, ReadOnlySpan<string> reporting)
    {
        // 总书记强调需深化…: a short subject and a verb of saying.
        var clause = dated.Text.AsSpan(next.Start, Math.Min(16, next.End - next.Start));
        foreach (var verb in reporting)
        {
            var at = clause.IndexOf(verb, StringComparison.Ordinal);
            if (at > 0)
            {
                return clause[..(at + verb.Length)];
            }
        }

        return default;
    }
}
