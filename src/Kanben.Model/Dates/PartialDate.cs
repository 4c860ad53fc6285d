using System.Diagnostics.CodeAnalysis;

namespace Kanben.Model;

/// <summary>
/// A proleptic Gregorian year, month or day. Years are astronomical (0 is 1 BCE, -220 is 221 BCE); only existing days can be made.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when only the month is known.</summary>
    public int Day { get; }

    /// <summary>Makes a date, or says no when the month or day does not exist.</summary>
    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year is < -9999 or > 9999 || month is < 0 or > 12 || day < 0 || (month == 0 && day != 0)
            || (day != 0 && day > DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Makes a date that is known to exist; throws for one that does not.</summary>
    public static PartialDate Of(int year, int month = 0, int day = 0) =>
        TryCreate(year, month, day, out var date) ? date : throw new ArgumentOutOfRangeException(nameof(day), $"{year}-{month}-{day} does not exist");

    /// <summary>Reads EDTF level 0 `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with a leading minus for years before 1 BCE.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var sign = text[0] == '-' ? -1 : 1;
        var parts = text.AsSpan(sign < 0 ? 1 : 0);
        if (!HasForm(parts))
        {
            return false;
        }

        var (hasMonth, hasDay) = (parts.Length > "YYYY".Length, parts.Length > "YYYY-MM".Length);
        var year = sign * int.Parse(parts[..4]);
        var month = hasMonth ? int.Parse(parts[5..7]) : 0;
        var day = hasDay ? int.Parse(parts[8..10]) : 0;
        return (sign > 0 || year != 0) && (!hasMonth || month != 0) && (!hasDay || day != 0)
            && TryCreate(year, month, day, out date);
    }

    private static bool HasForm(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        _ => 31,
    };

    /// <summary>The first day this date can mean.</summary>
    public PartialDate FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day this date can mean.</summary>
    public PartialDate LastDay
    {
        get
        {
            var month = Month == 0 ? 12 : Month;
            return new PartialDate(Year, month, Day == 0 ? DaysInMonth(Year, month) : Day);
        }
    }

    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>EDTF level 0.</summary>
    public override string ToString()
    {
        var year = Year < 0 ? $"-{-Year:0000}" : $"{Year:0000}";
        return Month == 0 ? year : Day == 0 ? $"{year}-{Month:00}" : $"{year}-{Month:00}-{Day:00}";
    }
}
