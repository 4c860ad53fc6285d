using System.Collections.Immutable;
using Kanben.Build.Bibliographies;

namespace Kanben.Build.Timelines;

internal enum OverviewSeries
{
    Event,
    Plan,
    Work,
}

/// <summary>
/// What the overview draws of an event or a cited work: its first and last astronomical year, null where it is open. At least one is known.
/// <see cref="Index"/> is its place in the list it comes from.
/// </summary>
internal readonly record struct OverviewItem(int Index, int? From, int? To, OverviewSeries Series)
{
    public bool IsOpen => From is null || To is null;

    /// <summary>Whether it is said to a decade or closer; centuries and eras may not spread an axis so wide that nothing else can be read.</summary>
    public bool IsClose => !IsOpen && End - Start < 10;

    /// <summary>The years that are known of it: what an axis would show.</summary>
    public int Start => From ?? To!.Value;
    public int End => To ?? From!.Value;

    public static ImmutableArray<OverviewItem> Of(ImmutableArray<TimelineEntry> entries) =>
        [.. entries.Select((entry, i) => new OverviewItem(i, entry.Value.Earliest?.Year, entry.Value.Latest?.Year, entry.Kind == Model.EventKind.Plan ? OverviewSeries.Plan : OverviewSeries.Event))];

    /// <summary>The works whose year of publication is known.</summary>
    public static ImmutableArray<OverviewItem> Of(ImmutableArray<Work> works) =>
        [.. works.Select((work, i) => (work.Year, Index: i)).Where(work => work.Year > 0).Select(work => new OverviewItem(work.Index, work.Year, work.Year, OverviewSeries.Work))];
}
