using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>A month with what follows it: a day, a run of days, 上旬, 初, 底; or a run of months (3—5月). Lunar months become Gregorian days where that is possible.</summary>
internal static class MonthParts
{
    public static bool TryTake(ref Cursor cursor, YearHead head, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        trial.Take('的');
        var lunar = head.Calendar != YearCalendar.Gregorian | Lunar.TryTakeName(ref trial);
        var leap = trial.Take('闰');
        if (!TryTakeMonths(ref trial, out var first, out var last, ref lunar))
        {
            return false;
        }

        cursor = trial;
        if (lunar || leap || (first == last && IsLunarDay(cursor)))
        {
            return TryTakeLunarDay(ref cursor, head, first, leap, out moment);
        }

        if (first != last)
        {
            cursor.Take('间');
            return Moment.Months(head.First, first, last).Is(out moment);
        }

        // A day that does not exist is left standing, for the grammar to see.
        var afterDays = cursor;
        if (TryTakeDays(ref afterDays, out var from, out var to) && Days(head.First, first, from, to).Is(out moment))
        {
            cursor = afterDays;
            TakeWeekday(ref cursor);
            return true;
        }

        return TryTakeThird(ref cursor, head.First, first, out moment) || TryTakePosition(ref cursor, head.First, first, out moment);
    }

    /// <summary>A day or a run of days, from first to last.</summary>
    public static Moment? Days(int year, int month, int first, int last) => first == last
        ? Moment.Of(year, month, first)
        : Moment.Of(year, month, first) is { } from && Moment.Of(year, month, last) is { } to ? Moment.Between(from, to) : null;

    /// <summary>Takes 6日, 6—7日, 6、7日 or 六号.</summary>
    public static bool TryTakeDays(ref Cursor cursor, out int first, out int last)
    {
        first = last = 0;
        var trial = cursor;
        if (!trial.TakeNumber(out var number) || number.Value is < 1 or > 31)
        {
            return false;
        }

        first = last = number.Value;
        var joined = trial;
        var listed = joined.Take('、');
        if ((listed || joined.TakeRangeMark()) && joined.TakeNumber(out var end) && end.Value <= 31 && end.Value > first && (!listed || (end.Value == first + 1 && joined.Next == '日')))
        {
            trial = joined;
            last = end.Value;
        }

        // 3、7、9日: the first day shares the unit of the last.
        if (trial.TakeAny(["日", "号"]) < 0 && !(first == last && UnitList.Follows(trial, number, '日', 31)))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    // 10月12日，星期一 and 10月12日（周一）: the day of the week says the same again.
    private static void TakeWeekday(ref Cursor cursor)
    {
        var trial = cursor;
        var bracketed = trial.Take('(');
        if (!bracketed)
        {
            trial.Take(',');
        }

        var name = trial.TakeAny(["星期", "礼拜", "周"]);
        if (name < 0 || trial.Current is not ('一' or '二' or '三' or '四' or '五' or '六' or '日' or '天'))
        {
            return;
        }

        // 周一良 is a person: the short name must close the phrase.
        trial.At++;
        if (bracketed ? trial.Take(')') : name < 2 || !char.IsLetter(trial.Current) || trial.Current is '上' or '下' or '晚' or '早')
        {
            cursor = trial;
        }
    }

    private static bool TryTakeMonths(ref Cursor cursor, out int first, out int last, ref bool lunar)
    {
        var name = cursor.TakeAny(["正月", "冬月", "腊月", "元月"]);
        first = last = name switch { 0 or 3 => 1, 1 => 11, 2 => 12, _ => 0 };
        if (first > 0)
        {
            // 元月 is January, the others are months of the lunar calendar.
            lunar |= name < 3;
            return true;
        }

        var shares = false;
        if (!TryTakeNeighbours(ref cursor, out first, out last) && !TryTakeNumbers(ref cursor, out first, out last, out shares))
        {
            return false;
        }

        if (shares)
        {
            return true;
        }

        // 12月龄 is an age.
        if (!cursor.Take('月') || cursor.Current is '龄')
        {
            return false;
        }

        if (cursor.Current == '份' && !cursor.Text[cursor.At..].StartsWith("份额", StringComparison.Ordinal))
        {
            cursor.At++;
        }

        return true;
    }

    // 三四月: two neighbours below ten before one unit.
    private static bool TryTakeNeighbours(ref Cursor cursor, out int first, out int last)
    {
        first = last = 0;
        var text = cursor.Text;
        var at = cursor.At;
        if (at + 2 >= text.Length || text[at + 2] != '月' || !Number.TryRead(text.Slice(at, 1), out var a) || !Number.TryRead(text.Slice(at + 1, 1), out var b)
            || a.Style != NumberStyle.HanDigits || b.Value != a.Value + 1 || a.Value == 0 || b.Value > 9)
        {
            return false;
        }

        (first, last, cursor.At) = (a.Value, b.Value, at + 2);
        return true;
    }

    // 5, 3—5, 3、4: two neighbours are a run; the first of 3、5、9月 stands alone and shares the unit.
    private static bool TryTakeNumbers(ref Cursor cursor, out int first, out int last, out bool shares)
    {
        (first, last, shares) = (0, 0, false);
        if (!cursor.TakeNumber(out var number) || number.Value is < 1 or > 12)
        {
            return false;
        }

        first = last = number.Value;
        var joined = cursor;
        var listed = joined.Take('、');
        if ((listed || joined.TakeRangeMark()) && joined.TakeNumber(out var end) && end.Value <= 12 && end.Value > first && (!listed || (end.Value == first + 1 && joined.Next == '月')))
        {
            cursor = joined;
            last = end.Value;
            return true;
        }

        shares = cursor.Next != '月' && UnitList.Follows(cursor, number, '月', 12);
        return shares || cursor.Next == '月';
    }

    // Only the lunar calendar counts 初一 to 初十 (十月初一); 10月初三次 is the beginning of October.
    private static bool IsLunarDay(Cursor cursor) =>
        cursor.Take('初') && cursor.TakeNumber(out var day) && !day.IsArabic && day.Value is >= 1 and <= 10 && (!char.IsLetter(cursor.Current) || cursor.Current is '日' or '夜' or '晚' or '是' or '为' or '至' or '到');

    private static bool TryTakeLunarDay(ref Cursor cursor, YearHead head, int month, bool leap, out Moment moment)
    {
        var trial = cursor;
        trial.Take('初');
        var hasDay = trial.TakeNumber(out var number) && number.Value is >= 1 and <= 30;
        if (hasDay)
        {
            trial.Take('日');
            cursor = trial;
        }

        // Without a day, or before the calendar's tables, the lunar date says no more than its year.
        var day = hasDay && head.Calendar != YearCalendar.Reign ? Lunar.Day(head.First, month, number.Value, leap) : null;
        return (day is { } known ? new Moment(known, known, Grain.Day) : Moment.OfYear(head.First)).Is(out moment);
    }

    /// <summary>Takes 上旬, 中旬, 下旬 or half a month.</summary>
    public static bool TryTakeThird(ref Cursor cursor, int year, int month, out Moment moment)
    {
        moment = default;
        var third = cursor.TakeAny(["上、中旬", "上中旬", "中上旬", "中、下旬", "中下旬", "上旬", "中旬", "下旬", "上半月", "下半月"]);
        if (third < 0)
        {
            return false;
        }

        var end = PartialDate.DaysInMonth(year, month);
        var (first, last) = third switch
        {
            <= 2 => (1, 20),
            3 or 4 => (11, end),
            5 => (1, 10),
            6 => (11, 20),
            7 => (21, end),
            8 => (1, 15),
            _ => (16, end),
        };
        return Days(year, month, first, last).Is(out moment);
    }

    private static bool TryTakePosition(ref Cursor cursor, int year, int month, out Moment moment)
    {
        if (!Moment.Of(year, month, 0).Is(out moment))
        {
            return false;
        }

        var bare = cursor;
        if (bare.TakeNumber(out var day) && IsBareDay(bare, day) && Moment.Of(year, month, day.Value).Is(out var whole))
        {
            cursor = bare;
            moment = whole;
            return true;
        }

        var trial = cursor;
        var position = trial.TakeAny(["月初", "月中", "月底", "月末", "初", "底", "末"]);
        if (position < 0 || (position == 4 && trial.Current is '步' or '级' or '中' or '次' or '始' or '创'))
        {
            return true;
        }

        cursor = trial;
        moment = moment with { Modifier = position switch { 0 or 4 => DateModifier.Start, 1 => DateModifier.Mid, _ => DateModifier.End } };
        return true;
    }

    // 两千年八月十五: a day without its unit is a count of two characters or more that closes the phrase (not 十月十八届四中全会).
    private static bool IsBareDay(Cursor after, Number day) => day is { Style: NumberStyle.HanCount, Length: >= 2, Value: <= 31 } && !char.IsLetterOrDigit(after.Current);
}
