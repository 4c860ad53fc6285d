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
        if (YearBracket.TryTake(ref cursor, calendar, IsReign(text, at), out var bracketed))
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

    private static bool IsReign(ReadOnlySpan<char> text, int at)
    {
        var cursor = new Cursor(text, at);
        return Reigns.TryTake(ref cursor, out _);
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

        return BareMonths.TryTake(ref cursor, anchor, out reading) || BareDays.TryTake(ref cursor, anchor, out reading);
    }

    private static bool TryTakeRangeEnd(ref Cursor cursor, Anchor anchor, Reading from, out Moment range)
    {
        range = default;
        var trial = cursor;
        if ((trial.TakeRangeMark() || trial.Take("to")) && TryTakeTail(ref trial, anchor, from, out var to) && Moment.Between(from.Moment, to).Is(out range))
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

    /// <summary>Takes the end of a range, which may leave out what it shares with the beginning: the year, the month, the century.</summary>
    public static bool TryTakeTail(ref Cursor cursor, Anchor anchor, Reading from, out Moment to)
    {
        var near = anchor.With(from.Moment);
        var trial = cursor;
        trial.TakeAny(["约"]);
        if (NumericDates.TryTakeEnd(ref trial, out to))
        {
            cursor = trial;
            return true;
        }

        if (from.Moment.First.Year <= 0 && Ages.TryTakeBefore(ref cursor, out to))
        {
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

        return TryTakeSameMonthOrYear(ref cursor, from, out to);
    }

    // 6日至7日, 5月上旬至下旬, 3月至5月
    private static bool TryTakeSameMonthOrYear(ref Cursor cursor, Reading from, out Moment to)
    {
        to = default;
        var trial = cursor;
        var (first, grain) = (from.Moment.First, from.Moment.Grain);
        if (grain == Grain.Day && MonthParts.TryTakeDays(ref trial, out var day, out var last) && day == last)
        {
            cursor = trial;
            return MonthParts.Days(first.Year, first.Month, day, last).Is(out to);
        }

        if (first.Day != 0 && from.Moment.Grain == Grain.Span && MonthParts.TryTakeThird(ref trial, first.Year, first.Month, out to))
        {
            cursor = trial;
            return true;
        }

        var sameYear = new YearHead(first.Year, first.Year, YearCalendar.Gregorian, from.Basis);
        if (first.Month != 0 && YearParts.TryTake(ref trial, sameYear, out to) && to.First.Month != 0)
        {
            cursor = trial;
            return true;
        }

        return false;
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
