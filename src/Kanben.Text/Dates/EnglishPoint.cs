using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>What kind of unit an English date names.</summary>
internal enum EnglishUnit
{
    /// <summary>A number without a unit of its own: 6 of 6–7 November, 19th of the 19th and 20th centuries, 89 of 1985–89.</summary>
    Number,
    Calendar,
    Season,
    Months,
    Decade,
    Century,
}

/// <summary>
/// One end of an English date as far as it is written: a range leaves out what its ends share (March to May 2022), so an end alone may lack its year,
/// its month or its unit, until <see cref="Share"/> fills them in.
/// </summary>
internal readonly record struct EnglishPoint(EnglishUnit Unit)
{
    /// <summary>The number of a unitless end, of a century, of a season (0 to 3), or the first year of a decade.</summary>
    public int Number { get; init; }

    public int Digits { get; init; }

    public int? Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>The last month of a run that begins with <see cref="Month"/>.</summary>
    public int LastMonth { get; init; }

    public bool BeforeEra { get; init; }

    public bool HasEra { get; init; }

    /// <summary>The part that is meant, counted from one, of so many equal parts; 0 for the whole.</summary>
    public int Part { get; init; }

    public int Parts { get; init; }

    public DateModifier? Modifier { get; init; }

    /// <summary>A year and nothing else: by itself a mere number.</summary>
    public bool IsBareYear => Unit == EnglishUnit.Calendar && Month == 0 && !HasEra && Modifier is null && Part == 0;

    public bool LacksYear => Unit is EnglishUnit.Calendar or EnglishUnit.Season or EnglishUnit.Months && Year is null;

    /// <summary>Fills each end with what the other alone says.</summary>
    public static (EnglishPoint First, EnglishPoint Last) Share(EnglishPoint first, EnglishPoint last)
    {
        if (first.Unit == EnglishUnit.Number)
        {
            first = last.Unit switch
            {
                EnglishUnit.Century => last with { Number = first.Number, Modifier = first.Modifier, Part = 0 },
                EnglishUnit.Calendar when last.Day != 0 => last with { Day = first.Number },
                EnglishUnit.Calendar when last.HasEra => last with { Year = first.Number, Month = 0, Day = 0, Modifier = null },
                _ => first,
            };
        }

        if (last.Unit == EnglishUnit.Number)
        {
            last = first.Unit switch
            {
                EnglishUnit.Calendar when first.Day != 0 => first with { Day = last.Number, Year = last.Year ?? first.Year },
                EnglishUnit.Calendar when first is { HasEra: true, BeforeEra: false, Month: 0 } => first with { Year = last.Number },
                EnglishUnit.Calendar when first.Month == 0 && first.Year is { } year && last.Digits == 2 && last.Number > year % 100 => first with { Year = (year / 100 * 100) + last.Number },
                _ => last,
            };
        }

        if (first.Unit == EnglishUnit.Decade && last is { Unit: EnglishUnit.Decade, Digits: 2 })
        {
            last = last with { Number = (first.Number / 100 * 100) + last.Number };
        }

        first = first.LacksYear ? first with { Year = last.Year, BeforeEra = last.BeforeEra } : first;
        last = last.LacksYear ? last with { Year = first.Year, BeforeEra = first.BeforeEra } : last;
        // 475–221 BC: the era of the end counts for the beginning, too.
        return (last.BeforeEra && !first.HasEra && first.Unit is EnglishUnit.Calendar or EnglishUnit.Century ? first with { BeforeEra = true } : first, last);
    }

    /// <summary>The time it names; null where it lacks something or does not exist.</summary>
    public Moment? ToMoment()
    {
        var year = BeforeEra ? 1 - Year : Year;
        var whole = Unit switch
        {
            EnglishUnit.Calendar when year is { } known => Moment.Of(known, Month, Day),
            EnglishUnit.Season when year is { } known => Moment.Season(known, Number),
            EnglishUnit.Months when year is { } known => Moment.Months(known, Month, LastMonth),
            // The 1900s are the century to some and the decade to others; the wider reading is the safer one.
            EnglishUnit.Decade when Digits == 4 || Number >= 1000 => Number % 100 == 0 ? Moment.Century((Number / 100) + 1, beforeEra: false) : Moment.Decade(Number),
            EnglishUnit.Century => Moment.Century(Number, BeforeEra),
            _ => null,
        };
        return whole is not { } moment ? null : Part > 0 ? InPart(moment) : moment with { Modifier = Modifier };
    }

    private Moment? InPart(Moment whole) => whole.Grain switch
    {
        Grain.Year => Moment.Months(whole.First.Year, ((Part - 1) * 12 / Parts) + 1, Part * 12 / Parts),
        Grain.Century => new Moment(PartialDate.Of(whole.First.Year + ((Part - 1) * 100 / Parts)), PartialDate.Of(whole.First.Year + (Part * 100 / Parts) - 1), Grain.Span),
        _ => null,
    };
}
