using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>A month without a year (9月17日, 5月和9月): it takes the year of the last date.</summary>
internal static class BareMonths
{
    public static bool TryTake(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        var start = cursor.At;
        var before = cursor.Before(start);
        if (anchor.Date is not { } date || before is '第' or '历' or '闰' or '每' or '近' or '前' or '数' or '几' or '逾' or '满' or '.' or '/' or '-' or '年' || char.IsAsciiLetterOrDigit(before))
        {
            return false;
        }

        var trial = cursor;
        if (!char.IsDigit(trial.Current) && !Number.IsHanDigit(trial.Current))
        {
            return false;
        }

        var head = new YearHead(date.Year, date.Year, YearCalendar.Gregorian, DateBasis.Inherited);
        if (!MonthParts.TryTake(ref trial, head, out var moment))
        {
            return false;
        }

        // 术后6月, 随访3月, 治疗6月后: in medical prose a month alone is a duration, so one without a day must open a phrase and not be counted from.
        var isDuration = moment.Grain != Grain.Day && ((char.IsLetterOrDigit(before) && before is not ('于' or '在' or '自' or '从' or '至' or '到' or '和' or '与' or '及'))
            || trial.Current is '后' or '前' or '来' or '内' or '之' || (trial.Current == '以' && trial.At + 1 < trial.Text.Length && trial.Text[trial.At + 1] is not ('及' or '色' or '军')));
        if (isDuration)
        {
            return false;
        }

        cursor = trial;
        reading = new Reading(moment, DateBasis.Inherited);
        return true;
    }
}
