using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>How close a date is: the unit it names, or a range when it is an interval.</summary>
internal enum DatePrecision
{
    Day,
    Month,
    Year,
    Season,
    Decade,
    Century,
    Range,
}

/// <summary>
/// The two ends of a value as far as each is known: `1966-05/1976` is May 1966 and the year 1976. A single date is both ends, a season its first and
/// last month, a decade or century its first and last year; an open end is null. Years are astronomical.
/// </summary>
internal readonly record struct EventSpan(PartialDate? From, PartialDate? To, DatePrecision Precision, bool IsQualified)
{
    /// <summary>Whether each end is named by year, month or day and stands in our era, without qualification: what ISO 8601 can say without extensions.</summary>
    public bool IsPlain => !IsQualified && Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.Range
        && (From ?? To) is { Year: > 0 } && (To ?? From) is { Year: > 0 };

    public static EventSpan Of(Edtf value)
    {
        var isQualified = value.Text.AsSpan().ContainsAny('~', '?', '%');
        if (value.Text.IndexOf('/') is >= 0 and var slash)
        {
            return new EventSpan(End(value.Text[..slash]), End(value.Text[(slash + 1)..]), DatePrecision.Range, isQualified);
        }

        if (End(value.Text) is { } date)
        {
            return new EventSpan(date, date, date.Day > 0 ? DatePrecision.Day : date.Month > 0 ? DatePrecision.Month : DatePrecision.Year, isQualified);
        }

        var (first, last) = (value.Earliest!.Value, value.Latest!.Value);
        return value.Text.Contains('X')
            ? new EventSpan(PartialDate.Of(first.Year), PartialDate.Of(last.Year), last.Year - first.Year > 9 ? DatePrecision.Century : DatePrecision.Decade, isQualified)
            : new EventSpan(PartialDate.Of(first.Year, first.Month), PartialDate.Of(last.Year, last.Month), DatePrecision.Season, isQualified);
    }

    /// <summary>
    /// The level of EDTF that a reader needs. Negative years, qualifiers, unspecified digits, seasons and open ends are level 1 (Library of Congress,
    /// 2019-02-04).
    /// </summary>
    public int LevelOf(Edtf value) =>
        IsQualified || Precision is DatePrecision.Season or DatePrecision.Decade or DatePrecision.Century || From is null or { Year: < 0 } || To is null or { Year: < 0 }
        || value.Text.Contains("..", StringComparison.Ordinal) ? 1 : 0;

    private static PartialDate? End(string text) => PartialDate.TryParse(text.TrimEnd('~', '?', '%'), out var date) ? date : null;
}
