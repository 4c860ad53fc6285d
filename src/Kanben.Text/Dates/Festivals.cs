using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Festivals that name one day of a year: 2020年春节 is 2020-01-25, 2010年母亲节 the second Sunday of May.</summary>
internal static class Festivals
{
    private static readonly (string Name, int Month, int Day, bool Lunar)[] Table =
    [
        ("元旦", 1, 1, false), ("国庆节", 10, 1, false), ("国庆", 10, 1, false), ("劳动节", 5, 1, false), ("儿童节", 6, 1, false), ("教师节", 9, 10, false),
        ("妇女节", 3, 8, false), ("植树节", 3, 12, false), ("五四青年节", 5, 4, false), ("青年节", 5, 4, false), ("建党节", 7, 1, false), ("建军节", 8, 1, false),
        ("情人节", 2, 14, false), ("平安夜", 12, 24, false), ("圣诞节", 12, 25, false), ("春节", 1, 1, true), ("元宵节", 1, 15, true), ("元宵", 1, 15, true), ("端午节", 5, 5, true),
        ("端午", 5, 5, true), ("七夕节", 7, 7, true), ("七夕", 7, 7, true), ("中元节", 7, 15, true), ("腊八节", 12, 8, true), ("中秋节", 8, 15, true), ("中秋", 8, 15, true), ("重阳节", 9, 9, true), ("重阳", 9, 9, true),
    ];

    public static bool TryTake(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        foreach (var (name, month, day, lunar) in Table)
        {
            var trial = cursor;
            if (!trial.Take(name))
            {
                continue;
            }

            var date = lunar ? Lunar.Day(year, month, day, leap: false) : PartialDate.TryCreate(year, month, day, out var fixedDay) ? fixedDay : null;
            if (date is not { } known)
            {
                return false;
            }

            moment = new Moment(known, known, Grain.Day);
            cursor = trial;
            return true;
        }

        return TryTakeMovable(ref cursor, year, out moment);
    }

    private static bool TryTakeMovable(ref Cursor cursor, int year, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        var name = trial.TakeAny(["母亲节", "父亲节", "感恩节", "清明节", "清明", "除夕"]);
        var date = name switch
        {
            0 => WeekDay(year, 5, DayOfWeek.Sunday, 2),
            1 => WeekDay(year, 6, DayOfWeek.Sunday, 3),
            2 => WeekDay(year, 11, DayOfWeek.Thursday, 4),
            3 or 4 => PureBrightness(year),
            5 => LunarEve(year),
            _ => null,
        };
        if (date is not { } known)
        {
            return false;
        }

        cursor = trial;
        moment = new Moment(known, known, Grain.Day);
        return true;
    }

    private static PartialDate? WeekDay(int year, int month, DayOfWeek day, int ordinal)
    {
        if (year is < 1900 or > 2199)
        {
            return null;
        }

        var first = (int)new DateOnly(year, month, 1).DayOfWeek;
        return PartialDate.Of(year, month, 1 + (((int)day - first + 7) % 7) + ((ordinal - 1) * 7));
    }

    // The sun's mean motion gives the day of 清明 in the 20th and 21st centuries (寿星公式: 0.2422 of a day a year, less the leap days).
    private static PartialDate? PureBrightness(int year)
    {
        var inCentury = year % 100;
        return year switch
        {
            >= 1901 and <= 1999 => PartialDate.Of(year, 4, (int)((inCentury * 0.2422) + 5.59) - (inCentury / 4)),
            >= 2000 and <= 2099 => PartialDate.Of(year, 4, (int)((inCentury * 0.2422) + 4.81) - (inCentury / 4)),
            _ => null,
        };
    }

    // The new year of the lunar calendar falls between 21 January and 20 February, so its eve lies in the same Gregorian year.
    private static PartialDate? LunarEve(int year)
    {
        if (Lunar.Day(year, 1, 1, leap: false) is not { } day)
        {
            return null;
        }

        return day.Day > 1 ? PartialDate.Of(day.Year, day.Month, day.Day - 1) : PartialDate.Of(day.Year, 1, 31);
    }
}
