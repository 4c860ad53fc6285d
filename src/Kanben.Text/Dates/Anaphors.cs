using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Months and days told by the last date: 同月15日, 当月, 次日. They need a date precise enough to count from.</summary>
internal static class Anaphors
{
    public static bool TryTake(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        if (TryTakeDocumentMonth(ref cursor, anchor, out reading))
        {
            return true;
        }

        if (anchor.Date is not { Month: > 0 } date)
        {
            return false;
        }

        if (TryTakeLater(ref cursor, date, out reading))
        {
            return true;
        }

        var trial = cursor;
        var month = trial.TakeAny(["同月", "当月", "是月", "该月", "次月", "翌月"]);
        if (month >= 0)
        {
            var (year, number) = month < 4 ? (date.Year, date.Month) : date.Month == 12 ? (date.Year + 1, 1) : (date.Year, date.Month + 1);
            var found = MonthParts.TryTakeDays(ref trial, out var first, out var last) ? MonthParts.Days(year, number, first, last)
                : MonthParts.TryTakeThird(ref trial, year, number, out var third) ? third
                : Moment.Of(year, number, 0);
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

    // 三天后, 两个月之后: only at the opening of a clause, elsewhere it is a duration.
    private static bool TryTakeLater(ref Cursor cursor, PartialDate date, out Reading reading)
    {
        reading = default;
        var trial = cursor;
        if (char.IsLetterOrDigit(cursor.Before(cursor.At)) || !trial.TakeNumber(out var number) || number.Value is < 1 or > 60)
        {
            return false;
        }

        var unit = trial.TakeAny(["个月", "天", "日"]);
        if (unit < 0 || (unit > 0 && date.Day == 0) || trial.TakeAny(["之后", "以后", "后"]) < 0 || trial.Current != ',')
        {
            return false;
        }

        cursor = trial;
        var months = date.Month - 1 + number.Value;
        var found = unit == 0 ? Moment.Of(date.Year + (months / 12), (months % 12) + 1, 0) : Moment.Of(date.Year, date.Month, date.Day);
        for (var i = 0; unit > 0 && i < number.Value && found is { } day; i++)
        {
            found = NextDay(day.First);
        }

        return Read(found, out reading);
    }

    // 本月, 上个月 and 下月 count from a document date that tells its month.
    private static bool TryTakeDocumentMonth(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        if (cursor.Current is not ('本' or '上' or '下') || anchor.Document is not { Month: > 0 } document)
        {
            return false;
        }

        var trial = cursor;
        var word = trial.TakeAny(["本月", "上个月", "上月", "下个月", "下月"]);
        if (word < 0 || char.IsLetterOrDigit(cursor.Before(cursor.At)) || trial.Current is '球' or '光')
        {
            return false;
        }

        cursor = trial;
        var month = (document.Year * 12) + document.Month - 1 + (word switch { 0 => 0, < 3 => -1, _ => 1 });
        var found = Moment.Of(month / 12, (month % 12) + 1, 0);
        if (found is { } whole && MonthParts.TryTakeDays(ref cursor, out var first, out var last))
        {
            found = MonthParts.Days(whole.First.Year, whole.First.Month, first, last);
        }

        reading = new Reading(found.GetValueOrDefault(), DateBasis.DocumentDate);
        return found.HasValue;
    }

    /// <summary>The day after.</summary>
    public static Moment? NextDay(PartialDate date) => Moment.Of(date.Year, date.Month, date.Day + 1)
        ?? (date.Month == 12 ? Moment.Of(date.Year + 1, 1, 1) : Moment.Of(date.Year, date.Month + 1, 1));

    private static bool Read(Moment? moment, out Reading reading)
    {
        reading = new Reading(moment.GetValueOrDefault(), DateBasis.Anaphor);
        return moment.HasValue;
    }
}
