namespace Kanben.Text.Dates;

/// <summary>How a number is written: 1994, 一九九四, or 二十四.</summary>
internal enum NumberStyle
{
    Arabic,
    HanDigits,
    HanCount,
}

/// <summary>
/// A number of at most nine characters in narrowed text. A longer run is no number that a date could hold, and refusing it keeps each attempt
/// bounded.
/// </summary>
internal readonly record struct Number(int Value, int Length, NumberStyle Style)
{
    private const int Longest = 9;

    public bool IsArabic => Style == NumberStyle.Arabic;

    /// <summary>Written as a year is: four digits, or a count of at least a thousand.</summary>
    public bool IsFourDigits => Style == NumberStyle.HanCount ? Value >= 1000 : Length == 4;

    public static bool TryRead(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        if (text.IsEmpty)
        {
            return false;
        }

        return char.IsAsciiDigit(text[0]) ? TryReadArabic(text, out number) : IsHanDigit(text[0]) && TryReadHan(text, out number);
    }

    /// <summary>A digit, a multiplier or a zero sign that a number in Han characters can be made of.</summary>
    public static bool IsHanDigit(char c) => Digit(c) >= 0 || Multiplier(c) > 0;

    private static bool TryReadArabic(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        var value = 0;
        var length = 0;
        var misread = false;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (length > 0 && text[length] is 'O' or 'o')))
        {
            if (length == 4)
            {
                return false;
            }

            misread |= !char.IsAsciiDigit(text[length]);
            value = (value * 10) + (char.IsAsciiDigit(text[length]) ? text[length] - '0' : 0);
            length++;
        }

        // 2O13: an O for a zero is believed among the four digits of a year.
        if (misread && length != 4)
        {
            return false;
        }

        number = new Number(value, length, NumberStyle.Arabic);
        return true;
    }

    private static bool TryReadHan(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        var length = 0;
        var counts = false;
        while (length < text.Length && (IsHanDigit(text[length]) || (length > 0 && IsZeroLookalike(text[length]))))
        {
            counts |= Multiplier(text[length]) > 0;
            if (++length > Longest)
            {
                return false;
            }
        }

        var run = text[..length];
        var value = counts ? Count(run) : Positional(run);
        number = new Number(value, length, counts ? NumberStyle.HanCount : NumberStyle.HanDigits);
        return value >= 0;
    }

    private static int Positional(ReadOnlySpan<char> run)
    {
        var value = 0;
        foreach (var c in run)
        {
            var digit = IsZeroLookalike(c) ? 0 : Digit(c);
            value = c == '两' || value > 999 ? -1 : (value * 10) + digit;
            if (value < 0)
            {
                return run is "两" ? 2 : -1;
            }
        }

        return value;
    }

    private static int Count(ReadOnlySpan<char> run)
    {
        var total = 0;
        var digit = -1;
        var last = int.MaxValue;
        foreach (var c in run)
        {
            var times = Multiplier(c);
            if (times == 0)
            {
                // Two digits in a row (六七十) are a list, not a count; a zero only fills a gap.
                if (digit > 0)
                {
                    return -1;
                }

                digit = IsZeroLookalike(c) ? 0 : Digit(c);
                continue;
            }

            var place = c is '廿' or '卅' ? 10 : times;
            if (place >= last)
            {
                return -1;
            }

            total += c is '廿' or '卅' ? times : times * (digit > 0 ? digit : 1);
            (digit, last) = (-1, place);
        }

        return total + Math.Max(0, digit);
    }

    private static bool IsZeroLookalike(char c) => c is '0' or 'O' or 'o' or '○';

    private static int Digit(char c) => c switch
    {
        '〇' or '○' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int Multiplier(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '廿' => 20,
        '卅' => 30,
        _ => 0,
    };
}
