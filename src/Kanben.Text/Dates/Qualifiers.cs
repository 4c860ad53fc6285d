using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// Words before and behind a date that open it (以来, 之前, 截至), make it approximate (约, 左右) or only belong to it (间, 期间). They are part of the
/// mention; plain 在 and 于 are not. 之后 and 之前 exclude a day, month or year before; 或之前 and 及之后 include it.
/// </summary>
internal static class Qualifiers
{
    private static readonly string[] Since = ["以来", "至今", "迄今", "—至今", "-至今", "到今天", "至今天", "到现在", "至现在", "到目前", "至目前", "开始至今", "起至今", "开始", "伊始", "起", "始"];
    private static readonly string[] UntilAndWith = ["或之前", "及之前", "或以前", "及以前", "以及之前", "以及以前", "底前", "底之前", "底以前"];
    private static readonly string[] FromAndWith = ["或之后", "及之后", "或以后", "及以后", "以及之后", "以及以后", "及其后"];
    private static readonly string[] During = ["之间", "期间", "年间", "之交", "间"];

    private enum Prefix
    {
        None,
        Since,
        From,
        Until,
        To,
        About,
    }

    public static FoundDate Apply(Cursor after, int start, Moment moment, DateBasis basis, bool isRange)
    {
        var (prefix, opened) = ReadPrefix(after.Text, start);
        var end = after.At;
        string? text = null;
        var approximate = prefix == Prefix.About;
        var begin = prefix is Prefix.None or Prefix.From ? start : opened;
        if (TakeApproximation(ref after))
        {
            (approximate, end) = (true, after.At);
        }
        else if (TryTakeOpening(ref after, moment, out var open))
        {
            (text, end) = (open, after.At);
            // 自…起 is one expression; 从 in 从…起 is a plain preposition.
            begin = prefix is Prefix.Since or Prefix.About || (prefix == Prefix.From && text.EndsWith("..", StringComparison.Ordinal) && after.Text[end - 1] == '来') ? opened : start;
        }
        else
        {
            var during = after;
            if (during.TakeAny(During) >= 0 && (after.Current != '间' || during.Current is not ('接' or '隔' or '断' or '或' or '作')))
            {
                end = during.At;
            }

            text = prefix switch { Prefix.Since when !isRange => $"{moment.First}/..", Prefix.Until when !isRange => $"../{moment.Last}", _ => null };
            begin = prefix switch
            {
                Prefix.From when isRange => opened,
                Prefix.To when isRange => start,
                _ => begin,
            };
        }

        var value = text is null ? moment.ToEdtf(approximate) : Edtf.TryParse(text, out var edtf) ? edtf : null;
        return new FoundDate(begin, end, value, moment, moment.Modifier ?? (approximate ? DateModifier.Approx : null), basis, prefix is Prefix.To or Prefix.Until);
    }

    private static bool TakeApproximation(ref Cursor cursor)
    {
        var trial = cursor;
        if (trial.TakeAny(["前后", "左右", "上下", "许"]) < 0 || (trial.Text[trial.At - 1] == '许' && trial.Current is ('多' or '可')))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakeOpening(ref Cursor cursor, Moment moment, out string text)
    {
        text = "";
        var trial = cursor;
        var since = trial.TakeAny(Since);
        if (since >= 0 && !IsOtherWord(Since[since], trial.Current))
        {
            cursor = trial;
            text = $"{moment.First}/..";
            return true;
        }

        trial = cursor;
        if (trial.TakeAny(UntilAndWith) >= 0 || (moment.Modifier == DateModifier.End && trial.TakeAny(["之前", "以前", "前"]) >= 0 && trial.Current is not ('后' or '期' or '夕')))
        {
            cursor = trial;
            text = $"../{moment.Last}";
            return true;
        }

        if (trial.TakeAny(FromAndWith) >= 0)
        {
            cursor = trial;
            text = $"{moment.First}/..";
            return true;
        }

        return TryTakeBeforeOrAfter(ref cursor, moment, out text);
    }

    private static bool TryTakeBeforeOrAfter(ref Cursor cursor, Moment moment, out string text)
    {
        text = "";
        var trial = cursor;
        var word = trial.TakeAny(["之前", "以前", "前", "之后", "以后", "后"]);
        if (word < 0 || (word == 2 && trial.Current is ('后' or '期' or '夕' or '半' or '三' or '两' or '沿' or '往' or '来' or '述' or '苏'))
            || (word == 5 && trial.Current is ('期' or '半' or '续' or '来' or '世' or '面' or '备' or '者' or '勤')))
        {
            return false;
        }

        // 20世纪后50年, 2015年前三个月: a part of it, counted from its end or its beginning.
        if (word is 2 or 5 && (char.IsAsciiDigit(trial.Next) || (Number.IsHanDigit(trial.Next) && trial.Next != '一')))
        {
            return false;
        }

        // 2009-08-29之后 begins on the next day; of a year prose means its own months too.
        var bound = word < 3 ? Previous(moment.First) : moment.Grain == Grain.Day ? Anaphors.NextDay(moment.Last)?.First : moment.Grain == Grain.Span ? moment.Last : moment.First;
        if (bound is not { } known)
        {
            return false;
        }

        cursor = trial;
        text = word < 3 ? $"../{known}" : $"{known}/..";
        return true;
    }

    /// <summary>The day, month or year before, as precise as the date itself.</summary>
    public static PartialDate? Previous(PartialDate date)
    {
        var (year, month, day) = (date.Year, date.Month, date.Day);
        if (day > 1)
        {
            return PartialDate.Of(year, month, day - 1);
        }

        (year, month) = month switch { 0 => (year - 1, 0), 1 => (year - 1, 12), _ => (year, month - 1) };
        return PartialDate.TryCreate(year, month, day == 0 ? 0 : PartialDate.DaysInMonth(year, month), out var before) ? before : null;
    }

    // 2012年起草 is drafting, 2015年开始实施 an action that began then, 2010年始建 a foundation.
    private static bool IsOtherWord(string word, char next) => word switch
    {
        "起" => next is '草' or '源' or '步' or '诉' or '义' or '点' or '初' or '码' or '伏' or '死' or '因' or '用' or '飞' or '航' or '家' or '了',
        "始" => next is '建' or '终' or '于' or '发' or '设' or '创' or '置' or '有',
        "开始" or "伊始" => char.IsLetter(next),
        _ => false,
    };

    private static (Prefix Kind, int Start) ReadPrefix(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at > 0 && start - at < 2 && text[at - 1] is (' ' or '\u00A0'))
        {
            at--;
        }

        foreach (var (word, kind) in Prefixes)
        {
            if (TryFindBefore(text, at, word, out var opened))
            {
                return Belongs(word, text[..opened]) ? (kind, opened) : (Prefix.None, start);
            }
        }

        return (Prefix.None, start);
    }

    // A space of the extractor may part the characters (截 至 2020年).
    private static bool TryFindBefore(ReadOnlySpan<char> text, int end, string word, out int start)
    {
        start = end;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (i < word.Length - 1 && start > 0 && text[start - 1] == ' ')
            {
                start--;
            }

            if (start == 0 || text[--start] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static readonly (string Word, Prefix Kind)[] Prefixes =
    [
        ("自从", Prefix.Since), ("截止到", Prefix.Until), ("截至到", Prefix.Until), ("截止至", Prefix.Until), ("截至", Prefix.Until), ("截止", Prefix.Until),
        ("直到", Prefix.Until), ("直至", Prefix.Until), ("不晚于", Prefix.Until), ("不早于", Prefix.Since), ("大约在", Prefix.About), ("大约", Prefix.About), ("大概", Prefix.About),
        ("大致在", Prefix.About), ("大致于", Prefix.About), ("约于", Prefix.About), ("约在", Prefix.About), ("约", Prefix.About), ("约为", Prefix.About), ("自", Prefix.Since), ("从", Prefix.From), ("由", Prefix.From), ("到", Prefix.To), ("至", Prefix.To),
    ];

    // 来自2018年, 条约1950年, 增至2012年, 降到2012年 belong to the word before.
    private static bool Belongs(string word, ReadOnlySpan<char> before)
    {
        var last = before.IsEmpty ? '\0' : before[^1];
        return word switch
        {
            "自" => last is not ('来' or '各' or '独' or '出' or '源'),
            "由" => last is not ('自' or '理' or '缘' or '经' or '事' or '因' or '来' or '案'),
            "从" => last is not ('服' or '遵' or '跟' or '听'),
            "约" => last is not ('条' or '公' or '契' or '合' or '节' or '制' or '大' or '签' or '预' or '违'),
            "到" or "至" => !char.IsLetterOrDigit(last) || last is '并' or '且' or '计' or '争' or '将' or '而' or '和' or '划' or '取' or '出' or '即' || before.EndsWith("预期", StringComparison.Ordinal),
            _ => true,
        };
    }
}
