using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Centuries and decades: 19世纪, 16—18世纪, 公元前5世纪, 20世纪六七十年代, 上世纪90年代初, 1980年代, 八十年代.</summary>
internal static class Ages
{
    // Longer words first. 上半叶 and 下半叶 halve the century; the others only tell where in it.
    private static readonly string[] Positions =
    [
        "中后期", "上半叶", "前半叶", "上半期", "前半期", "上半纪", "前半", "下半叶", "后半叶", "下半期", "后半期", "下半纪", "后半", "初期", "早期", "前期", "初叶", "初年", "中期", "中叶", "末期", "后期", "晚期", "末叶", "末年", "晚叶", "初", "中", "末",
    ];

    public static bool TryTake(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        var century = cursor;
        if (TryTakeCentury(ref century, anchor, out reading))
        {
            cursor = century;
            return true;
        }

        return TryTakeDecade(ref cursor, anchor, out reading);
    }

    private static bool TryTakeCentury(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        var start = cursor.At;
        var relative = cursor.TakeAny(["上个世纪", "上世纪", "本世纪", "这个世纪"]);
        if (relative >= 0)
        {
            var first = anchor.CurrentCentury - (relative < 2 ? 100 : 0);
            return TryTakeWithin(ref cursor, (first / 100) + 1, DateBasis.DocumentDate, out reading);
        }

        var beforeEra = cursor.TakeAny(["公元前", "西元前"]) >= 0;
        if (!beforeEra)
        {
            cursor.TakeAny(["公元"]);
        }

        if (!cursor.TakeNumber(out var number) || number.Value is < 1 or > 30 || cursor.Before(start) is '第' or '.' || char.IsAsciiLetterOrDigit(cursor.Before(start)))
        {
            return false;
        }

        var last = TakeLastCentury(ref cursor, number.Value, beforeEra);

        // 21世纪海上丝绸之路 is a name.
        if (!cursor.Take("世纪") || cursor.Text[cursor.At..].StartsWith("海上", StringComparison.Ordinal))
        {
            return false;
        }

        if (last == number.Value && !beforeEra)
        {
            return TryTakeWithin(ref cursor, last, DateBasis.Explicit, out reading);
        }

        var to = last == number.Value ? Moment.Century(last, beforeEra) : Centuries(number.Value, last, beforeEra);
        return TryPlace(ref cursor, to, DateBasis.Explicit, out reading);
    }

    // 16—18世纪, 十八、十九世纪
    private static int TakeLastCentury(ref Cursor cursor, int first, bool beforeEra)
    {
        var joined = cursor;
        var isRange = joined.TakeRangeMark();
        var isJoined = isRange || joined.Take('、') || joined.Take('和');
        if (isJoined && beforeEra)
        {
            joined.TakeAny(["公元前", "前"]);
        }

        // 5、20世纪 are no two centuries: the first number belongs to something else (a citation).
        if (isJoined && joined.TakeNumber(out var last) && joined.Next == '世' && (isRange || Math.Abs(last.Value - first) == 1))
        {
            cursor = joined;
            return last.Value;
        }

        return first;
    }

    private static Moment? Centuries(int first, int last, bool beforeEra) =>
        Moment.Century(first, beforeEra) is { } from && Moment.Century(last, beforeEra) is { } to ? Moment.Between(from, to) : null;

    private static bool TryTakeWithin(ref Cursor cursor, int ordinal, DateBasis basis, out Reading reading)
    {
        var trial = cursor;
        trial.Take('的');
        if (TryTakeTens(ref trial, out var first, out var last) && trial.Take("年代"))
        {
            cursor = trial;
            var century = (ordinal - 1) * 100;
            return TryPlace(ref cursor, Decades(century + first, century + last), basis, out reading);
        }

        if (TryTakeOrdinalTen(ref cursor, out var ten))
        {
            reading = new Reading(Decades(((ordinal - 1) * 100) + ten, ((ordinal - 1) * 100) + ten)!.Value, basis);
            return true;
        }

        return TryPlace(ref cursor, Moment.Century(ordinal, beforeEra: false), basis, out reading);
    }

    // 21世纪头十年, 本世纪的第二个十年
    private static bool TryTakeOrdinalTen(ref Cursor cursor, out int ten)
    {
        var trial = cursor;
        trial.Take('的');
        ten = 0;
        if (trial.TakeAny(["头十年", "前十年", "头10年", "前10年"]) < 0)
        {
            if (!trial.Take('第') || !trial.TakeNumber(out var ordinal) || ordinal.Value is < 1 or > 10 || trial.TakeAny(["个十年", "个10年"]) < 0)
            {
                return false;
            }

            ten = (ordinal.Value - 1) * 10;
        }

        cursor = trial;
        return true;
    }

    /// <summary>Takes 前3世纪 behind an end that lies before our era.</summary>
    public static bool TryTakeBefore(ref Cursor cursor, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        if (!trial.Take('前') || !trial.TakeNumber(out var number) || !trial.Take("世纪") || !TryPlace(ref trial, Moment.Century(number.Value, beforeEra: true), DateBasis.Explicit, out var reading))
        {
            return false;
        }

        cursor = trial;
        moment = reading.Moment;
        return true;
    }

    private static bool TryTakeDecade(ref Cursor cursor, Anchor anchor, out Reading reading)
    {
        reading = default;
        var start = cursor.At;
        if (char.IsAsciiLetterOrDigit(cursor.Before(start)) || cursor.Before(start) is '.' or '第')
        {
            return false;
        }

        var trial = cursor;
        if (trial.TakeNumber(out var number) && number is { Length: 4, Style: not NumberStyle.HanCount, Value: >= 1000 and <= 2190 } && number.Value % 10 == 0)
        {
            var last = number.Value;
            var joined = trial;
            if (joined.TakeRangeMark() && joined.TakeNumber(out var end) && end.Value % 10 == 0 && joined.Next == '年')
            {
                trial = joined;
                last = end.Length == 4 ? end.Value : (number.Value / 100 * 100) + end.Value;
            }

            if (!trial.Take("年代"))
            {
                return false;
            }

            cursor = trial;
            return TryPlace(ref cursor, Decades(number.Value, last), DateBasis.Explicit, out reading);
        }

        // GB/T 15835 wants the century; without it the last one spoken of is meant, else the 20th.
        trial = cursor;
        if (!TryTakeTens(ref trial, out var from, out var to) || !trial.Take("年代"))
        {
            return false;
        }

        cursor = trial;
        var century = anchor.Century ?? 1900;
        return TryPlace(ref cursor, Decades(century + from, century + to), DateBasis.Inherited, out reading);
    }

    // 80, 八十, 六七十, 70—80, 70、80, 七八十: one or several tens below a hundred.
    private static bool TryTakeTens(ref Cursor cursor, out int first, out int last)
    {
        first = last = 0;
        if (!TryTakeTen(ref cursor, out first, out last))
        {
            return false;
        }

        var joined = cursor;
        if ((joined.TakeRangeMark() || joined.Take('、') || joined.Take('和')) && TryTakeTen(ref joined, out var second, out _) && second > first)
        {
            cursor = joined;
            last = second;
        }

        return true;
    }

    private static bool TryTakeTen(ref Cursor cursor, out int first, out int last)
    {
        first = last = 0;
        var trial = cursor;
        if (trial.TakeNumber(out var number))
        {
            var tens = number is { Style: NumberStyle.HanDigits, Length: 1 } && trial.Next is '、' ? number.Value * 10 : number.Value;
            if (tens % 10 != 0 || tens > 90 || number is { IsArabic: true, Length: not 2 } || (tens == 0 && number.Length != 2))
            {
                return false;
            }

            first = last = tens;
            cursor = trial;
            return true;
        }

        // 六七十 is no count: two neighbours before the ten.
        var at = trial.At;
        if (at + 2 < trial.Text.Length && trial.Text[at + 2] == '十' && Number.TryRead(trial.Text.Slice(at, 1), out var a) && Number.TryRead(trial.Text.Slice(at + 1, 1), out var b)
            && a.Value is >= 1 and <= 8 && b.Value == a.Value + 1)
        {
            (first, last) = (a.Value * 10, b.Value * 10);
            cursor.At = at + 3;
            return true;
        }

        return false;
    }

    private static Moment? Decades(int first, int last) => Moment.Decade(first) is not { } from ? null
        : first == last ? from
        : Moment.Decade(last) is { } to ? Moment.Between(from, to) : null;

    private static bool TryPlace(ref Cursor cursor, Moment? age, DateBasis basis, out Reading reading)
    {
        reading = default;
        if (!age.Is(out var moment))
        {
            return false;
        }

        var trial = cursor;
        var position = trial.TakeAny(Positions);
        // 20世纪中国, 19世纪初步: the character begins another word.
        var isWord = position >= 0 && Positions[position].Length == 1
            && (Positions[position] == "中" ? char.IsLetter(trial.Current) : trial.Current is '步' or '级' or '中' or '次' or '始' or '创');
        if (position < 0 || isWord)
        {
            reading = new Reading(moment, basis);
            return true;
        }

        cursor = trial;
        reading = new Reading(Position(moment, Positions[position]), basis);
        return true;
    }

    private static Moment Position(Moment moment, string word)
    {
        if (word.Contains('半') && moment.Grain == Grain.Century)
        {
            var middle = moment.First.Year + 50;
            return word[0] is '上' or '前'
                ? new Moment(moment.First, PartialDate.Of(middle - 1), Grain.Span)
                : new Moment(PartialDate.Of(middle), moment.Last, Grain.Span);
        }

        return moment with
        {
            Modifier = word[0] switch { '初' or '早' or '前' or '上' => DateModifier.Start, '中' when word != "中后期" => DateModifier.Mid, _ => DateModifier.End },
        };
    }
}
