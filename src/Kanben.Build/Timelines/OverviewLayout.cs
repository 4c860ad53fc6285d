using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>
/// What stands in one bin: the places of its items, in the order they came, and the height of the column; its upper part,
/// <see cref="PlanHeight"/>, is what is only planned. Heights are in proportion to the counts from a baseline of zero, in tenths of a pixel; only the smallest are raised to what can be seen.
/// </summary>
internal sealed record OverviewBar(int Bin, int FirstYear, int LastYear, int At, ImmutableArray<int> Entries)
{
    public int Plans { get; init; }
    public double Height { get; init; }
    public double PlanHeight { get; init; }
}

/// <summary>
/// A drawing before it is turned into SVG. Each event is in exactly one bar, when one bin holds it whole, or in one span; or it is one of
/// the <see cref="Undrawn"/> that found no room. Pure and the same on every machine.
/// </summary>
internal sealed record OverviewLayout(OverviewShape Shape, OverviewAxis Axis, ImmutableArray<OverviewBar> Events)
{
    public ImmutableArray<OverviewSpan> Spans { get; init; } = [];
    public int Undrawn { get; init; }

    /// <summary>The works cited, in a lane of their own with a scale of their own.</summary>
    public ImmutableArray<OverviewBar> Works { get; init; } = [];
    public ImmutableArray<OverviewTick> Ticks { get; init; } = [];

    // No number is so small that its bar cannot be seen, and a hollow one seen to be hollow; the number stands beside it.
    private const double LeastHeight = 1;
    private const double LeastPlanHeight = 4;

    // Few events make a low drawing.
    private const double MaxUnit = 16;

    // How far the text of a tick may stand out beyond the axis: the margin of the drawing.
    public const int Overhang = 16;

    /// <summary>The drawing of the events alone; null when they are all of one year, which a drawing says nothing about.</summary>
    public static OverviewLayout? OfEvents(ImmutableArray<OverviewItem> events, OverviewShape shape, OverviewLabels labels)
    {
        if (!SaysAnything(events))
        {
            return null;
        }

        var axis = OverviewAxis.Fit(events, shape, labels);
        var ranges = events.Where(item => !IsCounted(item, axis)).ToList();
        var spans = OverviewSpans.Of(ranges, axis, shape, labels);
        return new OverviewLayout(shape, axis, Bars(events, axis, shape.Height))
        {
            Spans = spans,
            Undrawn = ranges.Count - spans.Sum(span => span.Entries.Length),
            Ticks = shape.IsVertical ? [] : OverviewTicks.Of(axis, labels, Overhang),
        };
    }

    /// <summary>The works under the events, on one axis; null when the works are all of one year. Ranges are left to the other drawing.</summary>
    public static OverviewLayout? OfWorks(ImmutableArray<OverviewItem> events, ImmutableArray<OverviewItem> works, OverviewShape shape, OverviewLabels labels)
    {
        if (!SaysAnything(works))
        {
            return null;
        }

        ImmutableArray<OverviewItem> dated = [.. events.Where(item => !item.IsOpen && item.Start == item.End)];
        var axis = OverviewAxis.Fit([.. dated, .. works], shape, labels);
        return new OverviewLayout(shape, axis, Bars(dated, axis, shape.Height / 2))
        {
            Works = Bars(works, axis, shape.Height / 2),
            Ticks = shape.IsVertical ? [] : OverviewTicks.Of(axis, labels, Overhang),
        };
    }

    private static bool SaysAnything(ImmutableArray<OverviewItem> items) => items.Any(item => item.Start != items[0].Start || item.End != items[0].Start);

    private static bool IsCounted(OverviewItem item, OverviewAxis axis) => !item.IsOpen && axis.Bins.Of(item.Start) is var bin && axis.Bins.Of(item.End) == bin && axis.Shows(bin);

    private static ImmutableArray<OverviewBar> Bars(ImmutableArray<OverviewItem> items, OverviewAxis axis, int height)
    {
        var bins = items.Where(item => IsCounted(item, axis)).GroupBy(item => axis.Bins.Of(item.Start)).OrderBy(bin => bin.Key).ToList();
        var highest = bins.Count == 0 ? 0 : bins.Max(bin => bin.Count());
        return [.. bins.Select(bin => Bar(bin.Key, [.. bin], axis, Math.Min(MaxUnit, (double)height / highest)))];
    }

    private static OverviewBar Bar(int bin, ImmutableArray<OverviewItem> items, OverviewAxis axis, double unit)
    {
        var (first, last) = axis.Bins.Years(bin);
        var plans = items.Count(item => item.Series == OverviewSeries.Plan);
        var done = plans == items.Length ? 0 : Math.Max(LeastHeight, Math.Round((items.Length - plans) * unit, 1));
        var planned = plans == 0 ? 0 : Math.Max(LeastPlanHeight, Math.Round(plans * unit, 1));
        return new OverviewBar(bin, first, last, axis.At(bin), [.. items.Select(item => item.Index)])
        {
            Plans = plans,
            Height = Math.Round(done + planned, 1),
            PlanHeight = planned,
        };
    }
}
