using System.Globalization;
using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>What may follow a year: a month and a day, a quarter, a half, a season, a festival, a run of months or weeks, or 初, 中, 底.</summary>
internal static class YearParts
{
    /// <summary>Takes a part of the year; false when none stands here.</summary>
    public static bool TryTake(ref Cursor cursor, YearHead head, out Moment moment)
    {
        var trial = cursor;
        if (MonthParts.TryTake(ref trial, head, out moment)
            || TryTakeQuarter(ref trial, head.First, out moment)
            || TryTakeHalf(ref trial, head.First, out moment)
            || Seasons.TryTake(ref trial, head.First, out moment)
            || TryTakeCounted(ref trial, head.First, out moment)
            || TryTakeFestival(ref trial, head.First, out moment)
            || TryTakePosition(ref trial, head.First, out moment))
        {
            cursor = trial;
            return true;
        }

        return false;
    }

    private static bool TryTakeFestival(ref Cursor cursor, int year, out Moment moment)
    {
        cursor.Take('的');
        return Festivals.TryTake(ref cursor, year, out moment);
    }

    private static bool TryTakeQuarter(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        trial.Take('的');
        trial.Take('第');
        var abbreviated = trial.Take('Q');
        if (!trial.TakeNumber(out var number) || number.Value is < 1 or > 4 || (abbreviated ? !number.IsArabic : !trial.Take("季度")))
        {
            return false;
        }

        var isEnd = trial.TakeAny(["末", "底"]) >= 0;
        cursor = trial;
        return (Moment.Months(year, (number.Value * 3) - 2, number.Value * 3) is { } quarter ? quarter with { Modifier = isEnd ? DateModifier.End : null } : (Moment?)null).Is(out moment);
    }

    private static bool TryTakeHalf(ref Cursor cursor, int year, out Moment moment)
    {
        cursor.Take('的');
        var half = cursor.TakeAny(["上半年", "前半年", "下半年", "后半年"]);
        moment = default;
        return half >= 0 && Moment.Months(year, half < 2 ? 1 : 7, half < 2 ? 6 : 12).Is(out moment);
    }

    // 2021年的第三个月, 2016年前两个月, 2021年的前2周.
    private static bool TryTakeCounted(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        trial.Take('的');
        var place = trial.TakeAny(["第", "前", "头", "最后", "后"]);
        if (place < 0 || year is < 1 or > 9998 || !trial.TakeNumber(out var number))
        {
            return false;
        }

        if (trial.TakeAny(["个月"]) >= 0)
        {
            cursor = trial;
            var (first, last) = place switch { 0 => (number.Value, number.Value), 1 or 2 => (1, number.Value), _ => (13 - number.Value, 12) };
            return (first == last && first > 0 ? Moment.Of(year, first, 0) : Moment.Months(year, first, last)).Is(out moment);
        }

        if (place > 0 && number.Value is >= 1 and <= 4 && trial.TakeAny(["个季度", "季度"]) >= 0)
        {
            cursor = trial;
            return (place < 3 ? Moment.Months(year, 1, number.Value * 3) : Moment.Months(year, 13 - (number.Value * 3), 12)).Is(out moment);
        }

        if (place > 2 || number.Value is < 1 or > 52 || trial.TakeAny(["个星期", "星期", "周"]) < 0 || trial.Current is '年' or '岁')
        {
            return false;
        }

        // ISO 8601: the first week of a year holds its first Thursday; weeks begin on Monday.
        cursor = trial;
        moment = new Moment(WeekDay(year, place == 0 ? number.Value : 1, DayOfWeek.Monday), WeekDay(year, number.Value, DayOfWeek.Sunday), Grain.Span);
        return true;
    }

    private static PartialDate WeekDay(int year, int week, DayOfWeek day)
    {
        var date = ISOWeek.ToDateTime(year, week, day);
        return PartialDate.Of(date.Year, date.Month, date.Day);
    }

    private static bool TryTakePosition(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        var position = trial.TakeAny(["年初", "年中", "年末", "年底", "岁末", "初", "末", "底", "中期", "中", "早期", "伊始", "后期", "晚期"]);
        if (position < 0 || (position == 5 && trial.Current is '步' or '级' or '中' or '次' or '始' or '创' or '衷' or '现' or '夏' or '秋' or '冬' or '春')
            // 2015年中国 is no mid-year: a bare 中 must close the phrase.
            || (position is 1 or 9 && char.IsLetter(trial.Current)))
        {
            return false;
        }

        cursor = trial;
        var modifier = position switch { 0 or 5 or 10 or 11 => DateModifier.Start, 1 or 8 or 9 => DateModifier.Mid, _ => DateModifier.End };
        if (!Moment.OfYear(year).Is(out moment))
        {
            return false;
        }

        moment = moment with { Modifier = modifier };
        return true;
    }
}
