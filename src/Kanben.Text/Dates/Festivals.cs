using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Festivals that name one day of a year: 2020年春节 is 2020-01-25. Those of the solar terms vary with the century and are left out.</summary>
internal static class Festivals
{
    private static readonly (string Name, int Month, int Day, bool Lunar)[] Table =
    [
        ("元旦", 1, 1, false), ("国庆节", 10, 1, false), ("国庆", 10, 1, false), ("劳动节", 5, 1, false), ("儿童节", 6, 1, false), ("教师节", 9, 10, false),
        ("妇女节", 3, 8, false), ("圣诞节", 12, 25, false), ("春节", 1, 1, true), ("元宵节", 1, 15, true), ("元宵", 1, 15, true), ("端午节", 5, 5, true),
        ("端午", 5, 5, true), ("七夕", 7, 7, true), ("中秋节", 8, 15, true), ("中秋", 8, 15, true), ("重阳节", 9, 9, true), ("重阳", 9, 9, true),
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

        return false;
    }
}
