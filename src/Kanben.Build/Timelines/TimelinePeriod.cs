using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>The lengths of time that a timeline groups by, the longest first.</summary>
public enum PeriodUnit
{
    /// <summary>All years before our era.</summary>
    Age,
    Century,
    Decade,
    Year,
}

/// <summary>
/// A stretch of time that a group or a page of the timeline stands for. <see cref="Start"/> is its first year, astronomical; in order the earlier is
/// first, and of two that begin together the longer, so that 1980s stands at the head of its years.
/// </summary>
public readonly record struct TimelinePeriod(PeriodUnit Unit, int Start) : IComparable<TimelinePeriod>
{
    // Before that year a site has few events in a decade, and a reader counts in centuries. A fixed year keeps addresses what they are.
    private const int FirstYearOfDecades = 1900;
    private static readonly char[] Qualifiers = ['~', '?', '%'];

    /// <summary>
    /// The period that a date names: one or several decades or centuries (六七十年代, `1960/1979`) when it is no more exact, or else the year it begins in,
    /// or ends in when it has no beginning.
    /// </summary>
    public static TimelinePeriod Of(Edtf value)
    {
        var first = (value.Earliest ?? value.Latest!.Value).Year;
        return value.Text.EndsWith("XX", StringComparison.Ordinal) || Spans(value, 100) ? new(PeriodUnit.Century, first - (first % 100))
            : value.Text.EndsWith('X') || Spans(value, 10) ? new(PeriodUnit.Decade, first - (first % 10))
            : new(PeriodUnit.Year, first);
    }

    /// <summary>The period under which a timeline of all times files this one: a decade, long ago a century, before our era one for all.</summary>
    public TimelinePeriod Home => In(IsBeforeOurEra ? PeriodUnit.Age : Start >= FirstYearOfDecades ? PeriodUnit.Decade : PeriodUnit.Century);

    /// <summary>Astronomical 0 is the year 1 BCE, but the first century and decade begin with it in EDTF (`00XX`).</summary>
    public bool IsBeforeOurEra => Start < 0 || (Start == 0 && Unit == PeriodUnit.Year);

    /// <summary>What it is divided into; null when only a number can divide it.</summary>
    public PeriodUnit? Division => (Unit, IsBeforeOurEra) switch
    {
        (PeriodUnit.Age, _) => PeriodUnit.Century,
        (PeriodUnit.Century, false) => PeriodUnit.Decade,
        (PeriodUnit.Decade, false) => PeriodUnit.Year,
        _ => null,
    };

    /// <summary>The name of its page: `1990s`, `1995`, `19th-century`, `bce`, `3rd-century-bce`.</summary>
    public string Name => (Unit, IsBeforeOurEra) switch
    {
        (PeriodUnit.Age, _) => "bce",
        (PeriodUnit.Century, false) => $"{Ordinal(Century)}-century",
        (PeriodUnit.Century, true) => $"{Ordinal(Century)}-century-bce",
        (PeriodUnit.Decade, _) => $"{Start}s",
        (_, false) => $"{Start}",
        _ => $"{1 - Start}-bce",
    };

    /// <summary>The number of its century, as people count: 19 for 1800 to 1899, 3 for 300 to 201 BCE.</summary>
    public int Century => (Math.Abs(Start) / 100) + 1;

    /// <summary>The longer period that it lies in, or itself when it is no shorter.</summary>
    public TimelinePeriod In(PeriodUnit unit) => unit >= Unit ? this : unit switch
    {
        PeriodUnit.Age => new(unit, -9999),
        PeriodUnit.Century when IsBeforeOurEra => new(unit, 1 - (100 * Century)),
        PeriodUnit.Century => new(unit, Start - (Start % 100)),
        _ when IsBeforeOurEra => this,
        _ => new(unit, Start - (Start % 10)),
    };

    public int CompareTo(TimelinePeriod other) => (Start, Unit).CompareTo((other.Start, other.Unit));

    private static bool Spans(Edtf value, int years) => value is { Earliest: { Year: > 0 } first, Latest: { } last } && first.Year % years == 0 && last.Year % years == years - 1
        && value.Text.Split('/') is [var from, var to] && from.TrimEnd(Qualifiers).Length == 4 && to.TrimEnd(Qualifiers).Length == 4;

    /// <summary>`1st`, `22nd`, `13th`.</summary>
    public static string Ordinal(int number) => number + ((number % 10, number / 10 % 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    });
}
