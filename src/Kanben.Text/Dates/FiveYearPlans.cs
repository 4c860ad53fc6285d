using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>The periods of China's five-year plans: “十四五”时期 is 2021 to 2025. The plan as a document (“十四五”规划) is no date.</summary>
internal static class FiveYearPlans
{
    private static readonly string[] Names =
    [
        "十五五", "十四五", "十三五", "十二五", "十一五", "十五", "九五", "八五", "七五", "六五", "五五", "四五", "三五", "二五", "一五",
    ];

    private static readonly int[] Starts = [2026, 2021, 2016, 2011, 2006, 2001, 1996, 1991, 1986, 1981, 1976, 1971, 1966, 1958, 1953];

    public static bool TryTake(ref Cursor cursor, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        if (char.IsAsciiDigit(cursor.Current) || !TryTakeName(ref trial, out var plan, out var quoted))
        {
            return false;
        }

        var last = plan;
        var joined = trial;
        if (quoted && joined.TakeRangeMark() && TryTakeName(ref joined, out last, out _) && last < plan)
        {
            trial = joined;
        }
        else
        {
            last = plan;
        }

        if (!TryTakePeriod(ref trial, quoted) && !(quoted && SharesPeriod(trial)))
        {
            return false;
        }

        var position = trial.TakeAny(["初期", "初", "中期", "末期", "末"]);
        cursor = trial;
        moment = new Moment(PartialDate.Of(Starts[plan]), PartialDate.Of(Starts[last] + 4), Grain.Span, position switch
        {
            0 or 1 => DateModifier.Start,
            2 => DateModifier.Mid,
            3 or 4 => DateModifier.End,
            _ => null,
        });
        return true;
    }

    private static bool TryTakeName(ref Cursor cursor, out int plan, out bool quoted)
    {
        var trial = cursor;
        quoted = trial.TakeAny(["“", "\"", "「", "”"]) >= 0;
        plan = trial.TakeAny(Names);
        if (plan < 0 || (quoted && trial.TakeAny(["”", "\"", "」", "“"]) < 0))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakePeriod(ref Cursor cursor, bool quoted)
    {
        if (cursor.TakeAny(["时期", "期间", "规划时期", "规划期间", "计划时期", "计划期间"]) >= 0)
        {
            return true;
        }

        // 以来, 初 and 末 stand for the period too, but only the quotation marks tell 十五 from a number.
        if (!quoted)
        {
            return false;
        }

        if (cursor.Current == '期' && cursor.At + 1 < cursor.Text.Length && cursor.Text[cursor.At + 1] is '初' or '末')
        {
            cursor.At++;
            return true;
        }

        return cursor.Text[cursor.At..].StartsWith("以来", StringComparison.Ordinal) || cursor.Current is '初' or '末';
    }

    // “十二五”“十三五”时期 and “十二五”和“十三五”期间: the period is named once.
    private static bool SharesPeriod(Cursor cursor)
    {
        if (!cursor.Take('、') && !cursor.Take('和'))
        {
            cursor.Take('与');
        }

        return TryTakeName(ref cursor, out _, out var quoted) && quoted && TryTakePeriod(ref cursor, quoted: true);
    }
}
