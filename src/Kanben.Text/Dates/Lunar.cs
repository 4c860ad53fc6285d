using System.Globalization;
using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Days of the Chinese lunar calendar, as <see cref="ChineseLunisolarCalendar"/> knows them: from 1901-02-19 to 2101-01-28.</summary>
internal static class Lunar
{
    public static bool TryTakeName(ref Cursor cursor) => cursor.Current is '农' or '阴' or '旧' or '夏' && cursor.TakeAny(["农历", "阴历", "旧历", "夏历"]) >= 0;

    /// <summary>The Gregorian day of a lunar one, or null beyond the calendar's bounds or where it does not exist.</summary>
    public static PartialDate? Day(int year, int month, int day, bool leap)
    {
        if (year is < 1901 or > 2100 || month is < 1 or > 12)
        {
            return null;
        }

        var calendar = new ChineseLunisolarCalendar();
        var leapMonth = calendar.GetLeapMonth(year);
        // The calendar numbers months through: the leap month stands after the month it repeats.
        if (leap && leapMonth != month + 1)
        {
            return null;
        }

        var ordinal = leap || (leapMonth > 0 && month >= leapMonth) ? month + 1 : month;
        if (day < 1 || day > calendar.GetDaysInMonth(year, ordinal))
        {
            return null;
        }

        var date = calendar.ToDateTime(year, ordinal, day, 0, 0, 0, 0);
        return PartialDate.Of(date.Year, date.Month, date.Day);
    }
}
