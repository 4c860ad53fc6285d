using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// What a date may borrow: <see cref="Date"/> is the last explicit date of the paragraph or section, <see cref="Century"/> the first year of
/// the last century spoken of, <see cref="Document"/> the document's own date, as precise as it is known. <see cref="IsNear"/> tells that the date stands in the same paragraph.
/// </summary>
internal readonly record struct Anchor(PartialDate? Date, int? Century, PartialDate? Document, bool IsNear = false)
{
    // Modern papers call the 20th century 上世纪; only a document date before 2000 says otherwise.
    public int CurrentCentury => Document is { Year: > 0 } document ? document.Year / 100 * 100 : 2000;

    public Anchor With(Moment moment) => moment.Grain switch
    {
        Grain.Century or Grain.Decade => this with { Century = moment.First.Year / 100 * 100 },
        _ => this with { Date = moment.First, Century = moment.First.Year / 100 * 100, IsNear = true },
    };
}

/// <summary>A moment that was read, and how its year was known.</summary>
internal readonly record struct Reading(Moment Moment, DateBasis Basis);
