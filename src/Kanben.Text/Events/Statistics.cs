using Kanben.Text.Characters;

namespace Kanben.Text.Events;

/// <summary>
/// Tells a figure from a happening: a number that is the predicate, behind a verb that states it or a noun that measures (产值1953.6亿元, 同比增长5.3%).
/// A number that counts the subject or the object (18户农民, 选派13人) is none, nor is one that marks a turn (首次突破).
/// </summary>
internal static class Statistics
{
    private const string Numerals = "一二三四五六七八九十百千万亿两〇零半";

    // Not quantities: ordinals, names and times.
    private const string AfterName = "届号期卷条版日月年周岁时世代级大会";

    private static readonly Vocabulary Fillers = new(["约", "近", "仅", "了", "到", "至", "大约", "已", "均", "就", "的", "又", "为", "近乎", "将", "其中", "其中的"]);

    private static readonly Vocabulary Rounding = new(["逾", "约", "近", "超", "共", "达", "超过", "不足", "仅", "多达", "共计"]);

    public static bool Tell(string core, string statement)
    {
        if (EventWords.Milestones.IsIn(statement))
        {
            return false;
        }

        var narrow = Han.Narrow(core);
        for (var at = 0; at < narrow.Length; at++)
        {
            var end = EndOfNumber(narrow, at);
            if (end == at)
            {
                continue;
            }

            // 完成99%: a share is a figure whatever its verb.
            if ((end < narrow.Length && narrow[end] is '%' && end + 1 == narrow.Length) || IsStated(narrow.AsSpan(0, at), narrow.AsSpan(end)))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    // Digits with marks and spaces inside; Han numerals only where a word of rounding stands before them.
    private static int EndOfNumber(string text, int start)
    {
        var at = start;
        if (char.IsAsciiDigit(text[at]) && (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '第' or '“' or '.' or '-')))
        {
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' or ' ' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '.'))))
            {
                at++;
            }

            return at;
        }

        while (at < text.Length && Numerals.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at - start >= 2 && Rounding.AtEnd(text.AsSpan(0, start)) > 0 ? at : start;
    }

    private static bool IsStated(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        if (after.Length > 0 && AfterName.Contains(after[0], StringComparison.Ordinal))
        {
            return false;
        }

        before = before.TrimEnd();
        for (var cut = Fillers.AtEnd(before); cut > 0 && EventWords.FigureVerbs.AtEnd(before) <= cut; cut = Fillers.AtEnd(before))
        {
            before = before[..^cut].TrimEnd();
        }

        // 近200个缔约方同意…: the number counts who acts.
        var countsSubject = before.Length == 0 || (before.Length <= 2 && Rounding.AtEnd(before) == before.Length);
        if (countsSubject && EventWords.TellsOccurrence(after))
        {
            return false;
        }

        var isVerb = EventWords.FigureVerbs.AtEnd(before) > 0;
        var isWeak = isVerb && before[^1] is '有' or '共' or '约' or '仅' or '近' or '由' or '从' or '为';
        return (isVerb && !(isWeak && EventWords.TellsOccurrence(after))) || EventWords.Measures.AtEnd(before) > 0;
    }
}
