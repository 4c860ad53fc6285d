using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>Whole dates in digits: 2024-06-24, 2024/6/24, 2010.01.29. The year comes first and the marks are the same (GB/T 7408).</summary>
internal static class NumericDates
{
    public static bool TryTake(ref Cursor cursor, out Moment moment)
    {
        moment = default;
        var before = cursor.Before(cursor.At);
        // A part of a path, of an identifier or of a bracketed access date is none.
        if (char.IsAsciiLetterOrDigit(before) || before is '.' or '/' or '-' or '[' or '_' or '=' || (before == ':' && char.IsAscii(cursor.Before(cursor.At - 1))))
        {
            return false;
        }

        return TryTakeEnd(ref cursor, out moment) || TryTakeDayFirst(ref cursor, out moment);
    }

    /// <summary>As <see cref="TryTake"/>, behind a mark that joins it to another date.</summary>
    public static bool TryTakeEnd(ref Cursor cursor, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        trial.At += trial.Current == ' ' ? 1 : 0;
        if (!TryTakeDigits(ref trial, 4, out var year) || trial.Current is not ('-' or '/' or '.'))
        {
            return false;
        }

        var mark = trial.Current;
        trial.At++;
        if (!TryTakeDigits(ref trial, 2, out var month) || trial.Current != mark)
        {
            return false;
        }

        trial.At++;
        if (!TryTakeDigits(ref trial, 2, out var day) || month == 0 || day == 0 || year is < 1000 or > 2199 || ContinuesAsCode(trial, mark) || !Moment.Of(year, month, day).Is(out moment))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    // 24/06/2024 and 24.6.2024; 06/24/2024 as Americans write it. Where neither number exceeds twelve the order cannot be told, and nothing is read.
    private static bool TryTakeDayFirst(ref Cursor cursor, out Moment moment)
    {
        moment = default;
        var trial = cursor;
        if (!TryTakeDigits(ref trial, 2, out var first) || trial.Current is not ('/' or '.'))
        {
            return false;
        }

        var mark = trial.Current;
        trial.At++;
        if (!TryTakeDigits(ref trial, 2, out var second) || trial.Current != mark)
        {
            return false;
        }

        trial.At++;
        if (!TryTakeDigits(ref trial, 4, out var year) || year is < 1000 or > 2199 || char.IsAsciiLetterOrDigit(trial.Current) || trial.Current == mark)
        {
            return false;
        }

        var (month, day) = first > 12 ? (second, first) : (first, mark == '/' && second > 12 ? second : 0);
        if (day == 0 || month == 0 || !Moment.Of(year, month, day).Is(out moment))
        {
            return false;
        }

        cursor = trial;
        return true;
    }

    private static bool TryTakeDigits(ref Cursor cursor, int most, out int value)
    {
        value = 0;
        var start = cursor.At;
        while (char.IsAsciiDigit(cursor.Current) && cursor.At - start < most)
        {
            value = (value * 10) + (cursor.Current - '0');
            cursor.At++;
        }

        return cursor.At > start && (most == 2 || cursor.At - start == most) && !char.IsAsciiDigit(cursor.Current);
    }

    private static bool ContinuesAsCode(Cursor cursor, char mark) =>
        char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '_' or ']'
        || (cursor.Current == mark && cursor.At + 1 < cursor.Text.Length && char.IsAsciiLetterOrDigit(cursor.Text[cursor.At + 1]) && !OpensDate(cursor.Text[(cursor.At + 1)..]));

    // 2018-01-10-2018-07-10 is a range.
    private static bool OpensDate(ReadOnlySpan<char> text) => text.Length > 4 && (text[4] is '-' or '/' or '.') && char.IsAsciiDigit(text[3]);
}
