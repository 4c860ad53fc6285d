using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// Years counted from our era: 2023年, 二〇二三年, 公元前221年, 1985—89年, 前770—前256年. GB/T 15835 asks for four digits, so two digits are
/// read only after 零 or as the tail of a range.
/// </summary>
internal static class GregorianYears
{
    private const int Earliest = 1000;
    private const int Latest = 2199;

    private enum Era
    {
        None,
        Ours,
        Before,
    }

    public static bool TryTake(ref Cursor cursor, out YearHead head)
    {
        head = default;
        var trial = cursor;
        var start = trial.At;
        var calendar = Lunar.TryTakeName(ref trial) ? YearCalendar.Lunar : YearCalendar.Gregorian;
        var era = TakeEra(ref trial, start);
        if (!trial.TakeNumber(out var number))
        {
            return false;
        }

        if (!TryTakeLast(ref trial, number, era, start, out var last) || !EndsWell(ref trial))
        {
            return false;
        }

        head = new YearHead(Value(number, era), last, calendar, DateBasis.Explicit);
        cursor = trial;
        return true;
    }

    // The unit, or the other end of a range, or nothing where the unit is shared.
    private static bool TryTakeLast(ref Cursor cursor, Number number, Era era, int start, out int last)
    {
        last = Value(number, era);
        if (cursor.Take('年'))
        {
            return IsYear(number, era, cursor, start);
        }

        if (TryTakeRangeEnd(ref cursor, number, era, out var end))
        {
            last = end;
            return IsRangeYear(number, era, cursor, start);
        }

        return SharesUnit(cursor, number, era, start);
    }

    // 2015、2018年: the first year has no unit of its own.
    private static bool SharesUnit(Cursor cursor, Number number, Era era, int start) =>
        era == Era.None && IsWrittenAsYear(number) && !IsPartOfNumber(cursor, start) && UnitList.Follows(cursor, number, '年', Latest);

    private static Era TakeEra(ref Cursor cursor, int start)
    {
        if (cursor.TakeAny(["公元前", "西元前", "纪元前"]) >= 0)
        {
            return Era.Before;
        }

        if (cursor.TakeAny(["公元", "西元"]) >= 0)
        {
            return Era.Ours;
        }

        // 前221年 is a date, 前5年 and 以前200年 are not: at least three digits, and no word before that ends in it.
        var trial = cursor;
        if (cursor.Current == '前' && OpensAfter(cursor.Before(start)) && trial.Take('前') && trial.TakeNumber(out var number) && number.IsArabic && number.Length >= 3)
        {
            cursor.Take('前');
            return Era.Before;
        }

        return Era.None;
    }

    private static bool TryTakeRangeEnd(ref Cursor cursor, Number first, Era era, out int last)
    {
        last = 0;
        if (!cursor.TakeRangeMark())
        {
            return false;
        }

        var ownEra = cursor.TakeAny(["公元前", "公元", "前"]);
        var lastEra = ownEra switch { 0 or 2 => Era.Before, 1 => Era.Ours, _ => era };
        if (!cursor.TakeNumber(out var number) || !cursor.Take('年'))
        {
            return false;
        }

        // 前206—220年 crosses into our era: counted backwards it would end before it began.
        lastEra = ownEra < 0 && era == Era.Before && number.Value >= first.Value ? Era.Ours : lastEra;
        last = number.Length == 2 && first.Length == 4 && number.Style == first.Style && lastEra == Era.None
            ? (first.Value / 100 * 100) + number.Value
            : Value(number, lastEra);
        return last > Value(first, era) && (lastEra != Era.None || last is >= 100 and <= Latest);
    }

    // Astronomical: 1 BCE is the year 0.
    private static int Value(Number number, Era era) => era switch
    {
        Era.Before => 1 - number.Value,
        Era.None when IsAbbreviated(number) => number.Value + (number.Value < 30 ? 2000 : 1900),
        _ => number.Value,
    };

    private static bool IsYear(Number number, Era era, Cursor after, int start)
    {
        if (era != Era.None)
        {
            return number.Value is >= 1 and <= 9999;
        }

        if (IsPartOfNumber(after, start))
        {
            return false;
        }

        if (IsAbbreviated(number))
        {
            // 08年 is no count, for none begins with a zero, nor 八四年 (七八年 may be seven or eight); 98年 may be one unless a day follows.
            return number.Value < 10 || (OpensAfter(after.Before(start)) && ((number.Style == NumberStyle.HanDigits && number.Value / 10 >= number.Value % 10) || StartsDay(after)));
        }

        // Round and counted thousands and three digits are durations as often (经过500年的发展): believed only where a date can stand.
        var plain = IsWrittenAsYear(number);
        if (plain && (number.Value == 2000 || number.Value % 1000 != 0))
        {
            return !(number.Value % 100 == 0 && (after.Next is '来' or '间' || after.Before(start) is '近' or '达' or '过' or '逾' or '历' || after.Take("的历史") || after.Take("历史")));
        }

        return (plain || number is { Length: 3, Style: not NumberStyle.HanCount, Value: >= 100 } || (number is { Style: NumberStyle.HanCount, Value: >= Earliest and <= Latest }))
            && OpensAfter(after.Before(start))
            && after.Next is not ('来' or '前' or '后' or '的' or '间' or '内' or '里' or '中' or '以' or '之' or '多' or '左' or '上' or '历' or '一');
    }

    private static bool IsWrittenAsYear(Number number) => number is { Length: 4, Style: not NumberStyle.HanCount, Value: >= Earliest and <= Latest };

    private static bool IsAbbreviated(Number number) => number is { Length: 2, Style: not NumberStyle.HanCount };

    private static bool StartsDay(Cursor cursor) => cursor.TakeNumber(out var month) && month.Value is >= 1 and <= 12 && cursor.Take('月') && cursor.TakeNumber(out var day) && day.Value <= 31;

    private static bool IsRangeYear(Number number, Era era, Cursor after, int start) =>
        era != Era.None || (!IsPartOfNumber(after, start) && number.Value is >= 100 and <= Latest && number.Length >= 3 && number.Style != NumberStyle.HanCount);

    // 7714—2015年版, 1.2015年, 第2015年, 3,2015年: the digits belong to something longer.
    private static bool IsPartOfNumber(Cursor cursor, int start)
    {
        var before = cursor.Before(start);
        return before is '第' || ((before is '.' or ',' or '-' or '—' or '/' or '–') && char.IsAsciiLetterOrDigit(cursor.Before(start - 1)));
    }

    // 2010年版药典 names an edition, 2020年第5期 an issue, 2016年级 a class: none tells when something happened.
    private static bool EndsWell(ref Cursor cursor)
    {
        var next = cursor.At + 1 < cursor.Text.Length ? cursor.Text[cursor.At + 1] : '\0';
        var isNoun = cursor.Current switch
        {
            '级' or '龄' => true,
            '代' => next is not ('表' or '理' or '替' or '办' or '之'),
            '版' => next != '权',
            '报' => next is not ('道' or '告' or '导' or '送' or '名' or '考' or '请' or '经' or '国' or '批'),
            _ => false,
        };
        if (isNoun)
        {
            return false;
        }

        var issue = cursor;
        if (issue.Take('第') && issue.TakeNumber(out _) && (issue.Next is '期' or '卷' or '辑' or '号'))
        {
            return false;
        }

        if (cursor.Current == '度')
        {
            cursor.Take('度');
        }

        return true;
    }

    private static bool OpensAfter(char before) => !char.IsLetterOrDigit(before) || before is '在' or '于' or '自' or '从' or '至' or '到' or '与' or '和' or '即';
}
