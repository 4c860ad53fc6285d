using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>Dates as entries print them (GB/T 7714-2015, 8.4.3): 2021-05-06, 2021.5, 2021年5月6日, 2021 Jun 1, c1988, [1936], 1865（清同治四年）.</summary>
internal static class PrintedDate
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The date as far as it exists; where the first text holds no year, that of the second.</summary>
    public static PartialDate? Read(string? date, string? year) => Read(date) ?? Read(year);

    private static PartialDate? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var i = 0;
        while (i < text.Length && Digits(text, i) != 4)
        {
            i += Math.Max(Digits(text, i), 1);
        }

        if (i == text.Length)
        {
            return null;
        }

        var year = Number(text, i, 4);
        var (month, end) = Part(text, i + 4);
        var day = month == 0 ? 0 : Part(text, end).Value;
        return PartialDate.TryCreate(year, month, day, out var whole) || PartialDate.TryCreate(year, month, 0, out whole) || PartialDate.TryCreate(year, 0, 0, out whole)
            ? whole
            : null;
    }

    // The number after a separator of one character, blanks aside; 0 when another thing follows (a second year, a reign).
    private static (int Value, int End) Part(string text, int i)
    {
        var start = SkipBlanks(text, i);
        if (start + 3 <= text.Length && start > i && MonthNamed(text.AsSpan(start, 3)) is > 0 and var named)
        {
            return (named, start + 3);
        }

        if (start < text.Length && text[start] is '-' or '.' or '/' or '年' or '月' or '–' or '—' or '．' or '－' or '／' or ',')
        {
            start = SkipBlanks(text, start + 1);
        }

        var digits = Digits(text, start);
        return start > i && digits is 1 or 2 ? (Number(text, start, digits), start + digits) : (0, i);
    }

    private static int MonthNamed(ReadOnlySpan<char> word)
    {
        var at = Months.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    // Full-width figures count as well.
    private static int Digits(string text, int start)
    {
        var i = start;
        while (i < text.Length && Value(text[i]) >= 0)
        {
            i++;
        }

        return i - start;
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = number * 10 + Value(text[i]);
        }

        return number;
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
