using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// The other name of a year in brackets. GB/T 15835 puts the Gregorian year behind a reign year; where both stand, the bracket is read and the
/// table is not. The other order says the same twice.
/// </summary>
internal static class YearBracket
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Takes the bracket; the value is null where it only repeats what stands before it.</summary>
    public static bool TryTake(ref Cursor cursor, YearCalendar calendar, bool isReign, out Moment? value)
    {
        value = null;
        var trial = cursor;
        if (!trial.Take('('))
        {
            return false;
        }

        trial.TakeAny(["即", "公历", "西历", "阳历"]);
        var cyclic = TakeCyclicYear(ref trial);
        if (calendar != YearCalendar.Gregorian || isReign)
        {
            trial.Take(',');
            value = TryTakeGregorian(ref trial, out var moment) ? moment : null;
            if (value is null && (isReign || trial.Next != ')'))
            {
                return false;
            }
        }
        else if (TryTakeReign(ref trial))
        {
            trial.Take(',');
            TakeCyclicYear(ref trial);
        }
        else if (!cyclic)
        {
            return false;
        }

        if (!trial.Take(')'))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    // 光绪二十年，甲午: the year of the sixty-year cycle.
    private static bool TakeCyclicYear(ref Cursor cursor)
    {
        var at = cursor.At;
        if (at + 1 >= cursor.Text.Length || !Stems.Contains(cursor.Text[at]) || !Branches.Contains(cursor.Text[at + 1]))
        {
            return false;
        }

        cursor.At += 2;
        cursor.Take('年');
        return true;
    }

    private static bool TryTakeReign(ref Cursor cursor)
    {
        var trial = cursor;
        trial.TakeAny(["北宋", "南宋", "东汉", "西汉", "汉", "魏", "晋", "隋", "唐", "宋", "辽", "金", "元", "明", "清"]);
        if (!YearHead.TryTakeReign(ref trial, out var reign) && !YearHead.TryTakeReign(ref cursor, out reign))
        {
            return false;
        }

        cursor = trial.At > cursor.At ? trial : cursor;
        YearParts.TryTake(ref cursor, reign, out _);
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
            if (joined.TakeRangeMark() && DateGrammar.TryTakeTail(ref joined, default, new Reading(moment, DateBasis.Explicit), out var to) && Moment.Between(moment, to).Is(out var range))
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
}
