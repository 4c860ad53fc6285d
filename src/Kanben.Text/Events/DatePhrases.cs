using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>Takes off what ties a statement to its date and to the sentence before: connectives, prepositions, 期间, the hour, labels.</summary>
internal static class DatePhrases
{
    private const int MostConnectives = 3;

    /// <summary>The words before a date that belong to the statement.</summary>
    public static Range Lead(string text, int start, int end)
    {
        // What follows a colon is a statement of its own (摘要：在2024年…).
        start = text.AsSpan(start, end - start).LastIndexOfAny('：', ':') is >= 0 and var colon ? start + colon + 1 : start;
        start = SkipConnectives(text, start, end);
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        while (to > from && EventWords.Prepositions.AtEnd(text.AsSpan(from, to - from)) is > 0 and var cut)
        {
            to -= cut;
            to = Phrases.Trim(text, from, to).End.Value;
        }

        return from..Math.Max(from, to);
    }

    /// <summary>The words behind a date that belong to the statement.</summary>
    public static Range Tail(string text, int start, int end)
    {
        var run = Phrases.Trim(text, start, end);
        var (from, to) = (run.Start.Value, run.End.Value);
        // A single character may begin a word (上海, 时任, 起草), so it must end its phrase.
        if (EventWords.AfterDate.At(text.AsSpan(from, to - from)) is > 0 and var cut && (cut > 1 || from + cut == to || text[from + cut] is ',' or '，'))
        {
            from = Phrases.Trim(text, from + cut, to).Start.Value;
        }

        from = SkipHour(text, SkipBracket(text, from, to), to);
        // 90年代方逐渐形成: an adverb of the date.
        var isAdverb = from + 2 < to && text[from] is '方' or '才' or '便' or '即' && EventWords.Aspects.At(text.AsSpan(from + 1, to - from - 1)) > 0;
        return (isAdverb ? from + 1 : from)..to;
    }

    public static int SkipConnectives(string text, int start, int end)
    {
        for (var rounds = 0; rounds < MostConnectives; rounds++)
        {
            start = Phrases.Trim(text, SkipLabel(text, start, end), end).Start.Value;
            var word = EventWords.Connectives.At(text.AsSpan(start, end - start));
            // A single character is a connective only where it ends the phrase: 而后, 在…, but not 以色列, 如皋.
            if (start + 1 < end && text[start] is '并' or '则' or '也' or '又' && text[start + 1] is not ('轨' or '购' or '发' or '列' or '入' or '存' or '网' or '行' or '非' or '门'))
            {
                start++;
                continue;
            }

            if (word == 0 || (word == 1 && start + word < end && text[start + word] is not (',' or '，')))
            {
                return start;
            }

            start += word;
        }

        return Phrases.Trim(text, start, end).Start.Value;
    }

    // 光绪二十四年（戊戌）: a gloss on the date belongs to the date.
    private static int SkipBracket(string text, int from, int to)
    {
        if (from < to && text[from] is '（' or '(' && text.IndexOfAny(['）', ')'], from, to - from) is > 0 and var close)
        {
            return Phrases.Trim(text, close + 1, to).Start.Value;
        }

        return from;
    }

    // 下午3时整, 15时30分: the hour belongs to the date.
    private static int SkipHour(string text, int from, int to)
    {
        var at = from + Phrases.Opening(text.AsSpan(from, to - from), ["凌晨", "清晨", "上午", "中午", "下午", "晚上", "晚", "夜", "深夜", "早晨"]);
        for (var unit = 0; unit < 2; unit++)
        {
            var digits = at;
            while (digits < to && char.IsDigit(Han.Narrow(text[digits])))
            {
                digits++;
            }

            if (digits == at || digits == to || text[digits] is not ('时' or '点' or '分'))
            {
                break;
            }

            at = digits + 1 < to && text[digits + 1] == '整' ? digits + 2 : digits + 1;
        }

        return at > from && text[at - 1] is '时' or '点' or '分' or '整' ? Phrases.Trim(text, at, to).Start.Value : from;
    }

    // 【摘要】, ［目的］ and (1) stand before a statement and are no part of it.
    private static int SkipLabel(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('【' or '［' or '[' or '（' or '(' or '*' or '\\'))
        {
            return start;
        }

        var close = text.AsSpan(start, Math.Min(end - start, 12)).IndexOfAny("】］])）");
        return close > 0 ? start + close + 1 : start;
    }
}
