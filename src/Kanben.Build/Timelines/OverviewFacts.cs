using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>What the drawing shows, for saying it in words: first and last year, the fullest year, the longest stretches without any event.</summary>
internal sealed record OverviewFacts(int Count, int First, int Last)
{
    // A gap is worth words when it is a tenth of the whole, and of these the two longest.
    private const int GapShare = 10;
    private const int ShortestGap = 5;
    private const int MostGaps = 2;

    /// <summary>The year that more events are dated to than to any other, with their number; null when none is above the others.</summary>
    public (int Year, int Count)? Fullest { get; init; }

    /// <summary>Years that no event lies in, from the first to the last, in the order of time. An open range counts as the year that is known.</summary>
    public ImmutableArray<(int First, int Last)> Gaps { get; init; } = [];

    public static OverviewFacts Of(ImmutableArray<OverviewItem> items)
    {
        var (first, last) = (items.Min(item => item.Start), items.Max(item => item.End));
        var years = items.Where(item => !item.IsOpen && item.Start == item.End).GroupBy(item => item.Start).Select(year => (Year: year.Key, Count: year.Count()))
            .OrderByDescending(year => year.Count).Take(2).ToList();
        return new OverviewFacts(items.Length, first, last)
        {
            Fullest = years is [var most, .. var next] && most.Count > (next is [var second] ? second.Count : 1) ? most : null,
            Gaps = [.. AllGaps(items).Where(gap => gap.Last - gap.First + 1 is var years && years >= ShortestGap && years * GapShare >= last - first)
                .OrderByDescending(gap => gap.Last - gap.First).ThenBy(gap => gap.First).Take(MostGaps).Order()],
        };
    }

    private static IEnumerable<(int First, int Last)> AllGaps(ImmutableArray<OverviewItem> items)
    {
        int? reached = null;
        foreach (var item in items.OrderBy(item => item.Start))
        {
            if (reached is { } before && item.Start > before + 1)
            {
                yield return (before + 1, item.Start - 1);
            }

            reached = Math.Max(reached ?? item.End, item.End);
        }
    }
}
