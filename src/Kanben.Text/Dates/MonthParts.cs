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
        if (lunar || leap)
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
        var listed = trial.Next == '、';
        if ((listed ? trial.Take('、') : trial.TakeRangeMark()) && (!trial.TakeNumber(out number) || number.Value > 31 || number.Value <= first || (listed && number.Value != first + 1)))
        {
            return false;
        }

        last = number.Value;
        if (trial.TakeAny(["日", "号"]) < 0)
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakeMonths(ref Cursor cursor, out int first, out int last, ref bool lunar)
    {
        first = last = cursor.TakeAny(["正月", "冬月", "腊月"]) switch { 0 => 1, 1 => 11, 2 => 12, _ => 0 };
        if (first > 0)
        {
            lunar = true;
            return true;
        }

        if (!cursor.TakeNumber(out var number) || number.Value is < 1 or > 12)
        {
            return false;
        }

        first = last = number.Value;
        var listed = cursor.Next == '、';
        var joined = cursor;
        if (listed ? joined.Take('、') : joined.TakeRangeMark())
        {
            if (!joined.TakeNumber(out number) || number.Value > 12 || number.Value <= first || (listed && number.Value != first + 1))
            {
                return false;
            }

            cursor = joined;
            last = number.Value;
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

    private static bool TryTakeThird(ref Cursor cursor, int year, int month, out Moment moment)
    {
        moment = default;
        var third = cursor.TakeAny(["上中旬", "中上旬", "中下旬", "上旬", "中旬", "下旬", "上半月", "下半月"]);
        if (third < 0)
        {
            return false;
        }

        var end = PartialDate.DaysInMonth(year, month);
        var (first, last) = third switch
        {
            0 or 1 => (1, 20),
            2 => (11, end),
            3 => (1, 10),
            4 => (11, 20),
            5 => (21, end),
            6 => (1, 15),
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
