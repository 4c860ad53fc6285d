using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// A day without a month (4月25日和27日, 8日，通电全国) or a part without its year (年底，…): both continue a date of the same paragraph, in a list or
/// at the opening of a clause.
/// </summary>
internal static class BareDays
{
    public static bool TryTake(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        if (!anchor.IsNear || anchor.Date is not { } date)
        {
            return false;
        }

        var before = cursor.Before(cursor.At);
        var isListed = UnitList.IsMark(before) && (cursor.Before(cursor.At - 1) is '日' || char.IsDigit(cursor.Before(cursor.At - 1)));
        if (!isListed && char.IsLetterOrDigit(before))
        {
            return false;
        }

        return (date.Day != 0 && TryTakeDays(ref cursor, date, isListed, out reading)) || TryTakePart(ref cursor, date, out reading);
    }

    private static bool TryTakeDays(ref Cursor cursor, PartialDate date, bool isListed, out Reading reading)
    {
        reading = default;
        var trial = cursor;
        if (!MonthParts.TryTakeDays(ref trial, out var first, out var last) || (trial.Text[trial.At - 1] != '日' && !isListed) || (!isListed && first <= date.Day))
        {
            return false;
        }

        // 7日为一疗程 and 10日后 are durations: a day that opens a clause must be followed by its end or by a time of day.
        var follows = trial.Current is ',' or '至' or '到' or '上' or '下' or '晚' or '早' or '凌' or '清' or '晨' or '傍' or '拂' or '深' or '夜' or '午' or '、' or '和' or '—';
        if ((!isListed && !follows) || trial.Current is '后' or '本' || !MonthParts.Days(date.Year, date.Month, first, last).Is(out var days))
        {
            return false;
        }

        cursor = trial;
        reading = new Reading(days, DateBasis.Inherited);
        return true;
    }

    private static bool TryTakePart(ref Cursor cursor, PartialDate date, out Reading reading)
    {
        reading = default;
        var trial = cursor;
        var part = trial.TakeAny(["年初", "年中", "年底", "年末", "岁末"]);
        if (part < 0 || trial.Current != ',' || !Moment.OfYear(date.Year).Is(out var year))
        {
            return false;
        }

        cursor = trial;
        reading = new Reading(year with { Modifier = part switch { 0 => DateModifier.Start, 1 => DateModifier.Mid, _ => DateModifier.End } }, DateBasis.Inherited);
        return true;
    }
}
