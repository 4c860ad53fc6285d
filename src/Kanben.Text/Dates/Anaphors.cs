using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Months and days told by the last date: 同月15日, 当月, 次日. They need a date precise enough to count from.</summary>
internal static class Anaphors
{
    public static bool TryTake(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        if (anchor.Date is not { Month: > 0 } date)
        {
            return false;
        }

        var trial = cursor;
        var month = trial.TakeAny(["同月", "当月", "是月", "该月", "次月", "翌月"]);
        if (month >= 0)
        {
            var (year, number) = month < 4 ? (date.Year, date.Month) : date.Month == 12 ? (date.Year + 1, 1) : (date.Year, date.Month + 1);
            var found = MonthParts.TryTakeDays(ref trial, out var first, out var last) ? MonthParts.Days(year, number, first, last) : Moment.Of(year, number, 0);
            cursor = trial;
            return Read(found, out reading);
        }

        var start = cursor.At;
        var day = trial.TakeAny(["同日", "当日", "当天", "是日", "次日", "翌日", "第二天"]);
        if (day < 0 || date.Day == 0 || (day == 6 && char.IsLetterOrDigit(cursor.Before(start))))
        {
            return false;
        }

        cursor = trial;
        return Read(day < 4 ? Moment.Of(date.Year, date.Month, date.Day) : NextDay(date), out reading);
    }

    public static Moment? NextDay(PartialDate date) => Moment.Of(date.Year, date.Month, date.Day + 1)
        ?? (date.Month == 12 ? Moment.Of(date.Year + 1, 1, 1) : Moment.Of(date.Year, date.Month + 1, 1));

    private static bool Read(Moment? moment, out Reading reading)
    {
        reading = new Reading(moment.GetValueOrDefault(), DateBasis.Anaphor);
        return moment.HasValue;
    }
}
