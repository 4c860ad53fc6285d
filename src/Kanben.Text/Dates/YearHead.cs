using Kanben.Model;

namespace Kanben.Text.Dates;

internal enum YearCalendar
{
    Gregorian,

    /// <summary>The year is Gregorian, months and days after it are lunar.</summary>
    Lunar,

    /// <summary>A reign year: what follows is lunar and cannot be mapped.</summary>
    Reign,
}

/// <summary>The year, or run of years, that a date begins with.</summary>
internal readonly record struct YearHead(int First, int Last, YearCalendar Calendar, DateBasis Basis, DateModifier? Modifier = null)
{
    public bool IsRange => First != Last;

    public Moment? ToMoment()
    {
        if (!IsRange)
        {
            return Moment.OfYear(First) is { } year ? year with { Modifier = Modifier } : null;
        }

        return Moment.OfYear(First) is { } from && Moment.OfYear(Last) is { } to && Moment.Between(from, to) is { } span
            ? span with { Modifier = Modifier }
            : null;
    }

    public static bool TryTake(ref Cursor cursor, Anchor anchor, out YearHead head)
    {
        var trial = cursor;
        if (TryTakeReign(ref trial, out head) || RelativeYears.TryTake(ref trial, anchor, out head) || GregorianYears.TryTake(ref trial, out head))
        {
            cursor = trial;
            return true;
        }

        return false;
    }

    /// <summary>Takes the year of a reign, the republic's among them.</summary>
    public static bool TryTakeReign(ref Cursor cursor, out YearHead head)
    {
        head = default;
        var trial = cursor;
        if (!Reigns.TryTake(ref trial, out var reign))
        {
            return false;
        }

        var calendar = reign.IsGregorian ? YearCalendar.Gregorian : YearCalendar.Reign;
        var vague = reign.IsGregorian ? -1 : trial.TakeAny(["年间", "初年", "末年"]);
        if (vague >= 0)
        {
            head = new YearHead(reign.First, reign.Last, calendar, DateBasis.Explicit, vague switch { 1 => DateModifier.Start, 2 => DateModifier.End, _ => null });
        }
        else if (TryTakeReignYear(ref trial, reign, out var first))
        {
            // The years of 天宝 and 至德 were called 载.
            var hasUnit = trial.Take('年') || trial.Take('载');
            var last = TakeReignEnd(ref trial, reign, first);
            if ((!hasUnit && last == first) || trial.Next is '间' or '来' or '内' or '代' or '制')
            {
                return false;
            }

            head = new YearHead(first, last, calendar, DateBasis.Explicit);
        }
        else
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static int TakeReignEnd(ref Cursor cursor, Reign reign, int first)
    {
        var trial = cursor;
        if (!trial.TakeRangeMark())
        {
            return first;
        }

        trial.TakeAny([reign.Name]);
        if (TryTakeReignYear(ref trial, reign, out var last) && trial.Take('年') && last > first)
        {
            cursor = trial;
            return last;
        }

        return first;
    }

    private static bool TryTakeReignYear(ref Cursor cursor, Reign reign, out int year)
    {
        year = reign.First;
        if (cursor.Take('元'))
        {
            return true;
        }

        if (!cursor.TakeNumber(out var number) || number.Value < 1)
        {
            return false;
        }

        year = reign.First + number.Value - 1;
        return year <= reign.Last;
    }
}
