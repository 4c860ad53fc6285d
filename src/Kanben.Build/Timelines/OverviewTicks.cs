using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>A year written at the axis: <see cref="At"/> is the place of the year, <see cref="Middle"/> that of the text, which stays in the drawing.</summary>
internal sealed record OverviewTick(double At, double Middle, string Text);

/// <summary>
/// The years under a horizontal axis: the first of each stretch, and round numbers as close as their texts never touch. A bin of one year is named at
/// its middle, a longer one where it begins.
/// </summary>
internal static class OverviewTicks
{
    private const int Space = 8;
    private static readonly ImmutableArray<int> Intervals = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000];

    /// <summary>At most <paramref name="overhang"/> pixels of a text stand out beyond an end of the axis.</summary>
    public static ImmutableArray<OverviewTick> Of(OverviewAxis axis, OverviewLabels labels, int overhang)
    {
        var shown = axis.Shown.ToList();
        var widest = shown.Max(bin => OverviewLabels.Width(labels.Year(axis.Bins.LabelOf(bin)))) + Space;
        var interval = Intervals.First(interval => interval % axis.Bins.Step == 0 && (interval / axis.Bins.Step * axis.Slot >= widest || interval == Intervals[^1]));
        var starts = shown.Where((bin, i) => i == 0 || shown[i - 1] != bin - 1).ToHashSet();
        // The beginning of a stretch goes first: without it nobody knows where a break leads.
        var taken = new List<(OverviewTick Tick, double From, double To)>();
        foreach (var bin in shown.Where(starts.Contains).Concat(shown.Where(bin => !starts.Contains(bin) && axis.Bins.RoundnessOf(bin) % interval == 0)))
        {
            var text = labels.Year(axis.Bins.LabelOf(bin));
            var half = OverviewLabels.Width(text) / 2.0;
            var at = axis.At(bin) + (axis.Bins.Step == 1 ? axis.Slot / 2.0 : 0);
            var middle = Math.Round(Math.Max(half - overhang, Math.Min(at, axis.Length + overhang - half)), 1);
            if (!taken.Any(other => middle - half - Space < other.To && middle + half + Space > other.From))
            {
                taken.Add((new OverviewTick(at, middle, text), middle - half, middle + half));
            }
        }

        return [.. taken.Select(tick => tick.Tick).OrderBy(tick => tick.At)];
    }
}
