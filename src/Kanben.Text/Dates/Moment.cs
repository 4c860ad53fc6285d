using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>How coarse a moment is.</summary>
internal enum Grain
{
    Span,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
}

/// <summary>
/// What one written date says, before prefixes and suffixes open or qualify it. <see cref="First"/> and <see cref="Last"/> are its ends,
/// both inclusive and as precise as written; a grain of Span is a run of years, months or days that no single EDTF date names.
/// </summary>
internal readonly record struct Moment(PartialDate First, PartialDate Last, Grain Grain, DateModifier? Modifier = null)
{
    public static Moment? OfYear(int year) => Of(year, 0, 0);

    /// <summary>A year, month or day; null when it does not exist.</summary>
    public static Moment? Of(int year, int month, int day) => PartialDate.TryCreate(year, month, day, out var date)
        ? new Moment(date, date, day != 0 ? Grain.Day : month != 0 ? Grain.Month : Grain.Year)
        : null;

    public static Moment? Decade(int start) => start is >= 0 and <= 9990
        ? new Moment(PartialDate.Of(start), PartialDate.Of(start + 9), Grain.Decade)
        : null;

    /// <summary>The popular century: the 19th is 1800 to 1899, and the 5th before our era is 500 to 401 BCE.</summary>
    public static Moment? Century(int ordinal, bool beforeEra)
    {
        if (ordinal is < 1 or > 30)
        {
            return null;
        }

        return beforeEra
            ? new Moment(PartialDate.Of(1 - (ordinal * 100)), PartialDate.Of(-(ordinal - 1) * 100), Grain.Span)
            : new Moment(PartialDate.Of((ordinal - 1) * 100), PartialDate.Of((ordinal * 100) - 1), Grain.Century);
    }

    /// <summary>Spring to winter are 0 to 3. Winter is written with the year it begins in (EDTF level 1, 24).</summary>
    public static Moment? Season(int year, int season) => year is < 0 or > 9998
        ? null
        : new Moment(
            PartialDate.Of(year, 3 + (season * 3)),
            season == 3 ? PartialDate.Of(year + 1, 2) : PartialDate.Of(year, 5 + (season * 3)),
            Grain.Season);

    public static Moment? Months(int year, int first, int last) =>
        PartialDate.TryCreate(year, first, 0, out var from) && PartialDate.TryCreate(year, last, 0, out var to) && first >= 1 && first <= last
            ? new Moment(from, to, Grain.Span)
            : null;

    /// <summary>From the beginning of one moment to the end of another; null when the second does not follow the first.</summary>
    public static Moment? Between(Moment from, Moment to) => from.First.FirstDay.CompareTo(to.Last.LastDay) < 0
            && from.First.FirstDay.CompareTo(to.First.FirstDay) < 0
        ? new Moment(from.First, to.Last, Grain.Span)
        : null;

    /// <summary>The EDTF level 0 or 1 form, with `~` when approximate. Decades, centuries and seasons take no qualifier, so they become intervals or lose it.</summary>
    public Edtf? ToEdtf(bool approximate)
    {
        var text = Grain switch
        {
            Grain.Season => $"{First.Year:0000}-{20 + (First.Month / 3)}",
            Grain.Century when !approximate => $"{First.Year / 100:00}XX",
            Grain.Decade when !approximate => $"{First.Year / 10:000}X",
            _ when First != Last => approximate ? $"{First}~/{Last}~" : $"{First}/{Last}",
            _ => approximate ? $"{First}~" : First.ToString(),
        };
        return Edtf.TryParse(text, out var edtf) ? edtf : null;
    }
}

/// <summary>Taking a moment that may not exist.</summary>
internal static class MomentExtensions
{
    public static bool Is(this Moment? maybe, out Moment moment)
    {
        moment = maybe.GetValueOrDefault();
        return maybe.HasValue;
    }
}
