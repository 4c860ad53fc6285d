using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>A date with its qualifiers: where it stands and what it means.</summary>
internal readonly record struct FoundDate(int Start, int End, Edtf? Value, Moment Moment, DateModifier? Modifier, DateBasis Basis, bool IsTarget);

/// <summary>
/// Reads one Chinese date at a place of narrowed text: a point (plan, age, year with its parts, digits), then perhaps a second one that closes a
/// range, then the Gregorian year in brackets, then words that open or qualify it, before and behind.
/// </summary>
internal static class DateGrammar
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, Anchor anchor, out FoundDate found)
    {
        found = default;
        var cursor = new Cursor(text, at);
        if (!TryTakePoint(ref cursor, anchor, out var reading, out var calendar))
        {
            return false;
        }

        var (moment, basis) = reading;
        var isRange = TryTakeRangeEnd(ref cursor, anchor, reading, out var range);
        moment = isRange ? range : moment;
        if (TryTakeBracket(ref cursor, calendar, out var bracketed))
        {
            moment = bracketed ?? moment;
            if (calendar == YearCalendar.Reign)
            {
                // 道光二十年（1840年）五月: a lunar month of the reign year, not one of the bracket's.
                YearParts.TryTake(ref cursor, new YearHead(1, 1, YearCalendar.Reign, basis), out _);
            }
        }

        if (TryTakeStrayDay(ref cursor, moment))
        {
            // 2019年2月29日 does not exist: a date that cannot be told.
            found = new FoundDate(at, cursor.At, null, moment, moment.Modifier, basis, IsTarget: false);
            return true;
        }

        found = Qualifiers.Apply(cursor, at, moment, basis, isRange || moment.Grain == Grain.Span);
        return true;
    }

    private static bool TryTakePoint(ref Cursor cursor, Anchor anchor, out Reading reading, out YearCalendar calendar)
    {
        calendar = YearCalendar.Gregorian;
        reading = default;
        if (FiveYearPlans.TryTake(ref cursor, out var moment) || NumericDates.TryTake(ref cursor, out moment))
        {
            reading = new Reading(moment, DateBasis.Explicit);
            return true;
        }

        if (Ages.TryTake(ref cursor, anchor, out reading) || Anaphors.TryTake(ref cursor, anchor, out reading))
        {
            return true;
        }

        var trial = cursor;
        if (YearHead.TryTake(ref trial, anchor, out var head))
        {
            calendar = head.Calendar;
            if (!(head.IsRange || head.Modifier is not null ? head.ToMoment() : YearParts.TryTake(ref trial, head, out moment) ? moment : head.ToMoment()).Is(out moment))
            {
                return false;
            }

            // The parts of a reign year are lunar: they belong to the wording, not to the value.
            cursor = trial;
            reading = new Reading(calendar == YearCalendar.Reign && !head.IsRange ? head.ToMoment()!.Value with { Modifier = moment.Modifier } : moment, head.Basis);
            return true;
        }

        return BareMonths.TryTake(ref cursor, anchor, out reading);
    }

    private static bool TryTakeRangeEnd(ref Cursor cursor, Anchor anchor, Reading from, out Moment range)
    {
        range = default;
        var trial = cursor;
        if (trial.TakeRangeMark() && TryTakeTail(ref trial, anchor, from, out var to) && Moment.Between(from.Moment, to).Is(out range))
        {
            cursor = trial;
            return true;
        }

        // 和 and 与 list two dates unless 之间 follows (2015年与2018年之间).
        trial = cursor;
        if ((trial.Take('和') || trial.Take('与') || trial.Take('同')) && TryTakeTail(ref trial, anchor, from, out to) && (trial.Next is '间' || Follows(trial, "之间"))
            && Moment.Between(from.Moment, to).Is(out range))
        {
            cursor = trial;
            return true;
        }

        return false;
    }

    private static bool Follows(Cursor cursor, string word) => cursor.Take(word);

    // The end of a range may leave out what it shares with the beginning: the year, the month, the century.
    private static bool TryTakeTail(ref Cursor cursor, Anchor anchor, Reading from, out Moment to)
    {
        var near = anchor.With(from.Moment);
        var trial = cursor;
        trial.TakeAny(["约"]);
        if (NumericDates.TryTakeEnd(ref trial, out to))
        {
            cursor = trial;
            return true;
        }

        if (Ages.TryTake(ref trial, near, out var age))
        {
            to = age.Moment;
            cursor = trial;
            return true;
        }

        if (YearHead.TryTake(ref trial, near, out var head))
        {
            cursor = trial;
            return (!head.IsRange && YearParts.TryTake(ref cursor, head, out to) ? to : head.ToMoment()).Is(out to);
        }

        var (first, grain) = (from.Moment.First, from.Moment.Grain);
        if (grain == Grain.Day && MonthParts.TryTakeDays(ref trial, out var day, out var last) && day == last)
        {
            cursor = trial;
            return MonthParts.Days(first.Year, first.Month, day, last).Is(out to);
        }

        var sameYear = new YearHead(first.Year, first.Year, YearCalendar.Gregorian, from.Basis);
        if (first.Month != 0 && YearParts.TryTake(ref trial, sameYear, out to) && to.First.Month != 0)
        {
            cursor = trial;
            return true;
        }

        return false;
    }

    // GB/T 15835 puts the Gregorian year behind a reign year; where both stand, the bracket is read and the table is not. The other order says the same twice.
    private static bool TryTakeBracket(ref Cursor cursor, YearCalendar calendar, out Moment? value)
    {
        value = null;
        var trial = cursor;
        if (!trial.Take('('))
        {
            return false;
        }

        trial.TakeAny(["即", "公历", "西历", "阳历"]);
        if (calendar == YearCalendar.Gregorian)
        {
            if (trial.Current < 128 || !YearHead.TryTake(ref trial, default, out var reign) || reign.Calendar != YearCalendar.Reign)
            {
                return false;
            }

            YearParts.TryTake(ref trial, reign, out _);
        }
        else if (TryTakeGregorian(ref trial, out var moment))
        {
            value = moment;
        }

        if (!trial.Take(')'))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakeGregorian(ref Cursor cursor, out Moment moment)
    {
        var trial = cursor;
        if (GregorianYears.TryTake(ref trial, out var head))
        {
            cursor = trial;
            if (head.IsRange || !YearParts.TryTake(ref cursor, head, out moment))
            {
                moment = head.ToMoment() ?? default;
            }

            var joined = cursor;
            if (joined.TakeRangeMark() && TryTakeTail(ref joined, default, new Reading(moment, DateBasis.Explicit), out var to) && Moment.Between(moment, to).Is(out var range))
            {
                cursor = joined;
                moment = range;
            }

            return moment.First != default || moment.Last != default;
        }

        // 光绪二十四年（1898）: inside this bracket four digits can only be the year.
        trial = cursor;
        trial.Take("公元");
        moment = default;
        if (!trial.TakeNumber(out var first) || !first.IsFourDigits || !Moment.OfYear(first.Value).Is(out moment))
        {
            return false;
        }

        if (trial.TakeRangeMark() && (!trial.TakeNumber(out var last) || !Moment.OfYear(last.Value).Is(out var end) || !Moment.Between(moment, end).Is(out moment)))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakeStrayDay(ref Cursor cursor, Moment moment)
    {
        var trial = cursor;
        if (moment.Grain != Grain.Month || moment.Modifier is not null || !trial.TakeNumber(out _) || !trial.Take('日'))
        {
            return false;
        }

        cursor = trial;
        return true;
    }
}
