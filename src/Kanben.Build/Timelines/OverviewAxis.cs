using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>A stretch of empty bins that is drawn as a break; <see cref="IsEmpty"/> unless a range runs over it.</summary>
internal sealed record OverviewFold(int FirstBin, int LastBin, int FirstYear, int LastYear)
{
    public required int At { get; init; }
    public required int Size { get; init; }
    public bool IsEmpty { get; init; }
    public int Bins => LastBin - FirstBin + 1;
}

/// <summary>
/// Years on a line: bins of one size, the finest that fits, and the longest empty stretches folded, only as many as it takes. Positions are
/// pixels from the beginning of the axis and never decrease with the year.
/// </summary>
internal sealed class OverviewAxis
{
    // At 1,000 years all that a date can say, 9999 BCE to 9999, fits the smallest drawing.
    private static readonly ImmutableArray<int> Steps = [1, 5, 10, 25, 50, 100, 250, 500, 1000];
    private const int ShortestFold = 3;

    private OverviewAxis(OverviewBins bins, (int First, int Last) range, int slot, ImmutableArray<OverviewFold> folds) =>
        (Bins, FirstBin, LastBin, Slot, Folds) = (bins, range.First, range.Last, slot, folds);

    public OverviewBins Bins { get; }
    public int FirstBin { get; }
    public int LastBin { get; }

    /// <summary>The size of a bin.</summary>
    public int Slot { get; }
    public ImmutableArray<OverviewFold> Folds { get; }
    public int Length => At(LastBin) + Slot;

    /// <summary>The bins that are not folded, in order.</summary>
    public IEnumerable<int> Shown
    {
        get
        {
            var bin = FirstBin;
            foreach (var fold in Folds)
            {
                for (; bin < fold.FirstBin; bin++)
                {
                    yield return bin;
                }

                bin = fold.LastBin + 1;
            }

            for (; bin <= LastBin; bin++)
            {
                yield return bin;
            }
        }
    }

    public static OverviewAxis Fit(IReadOnlyCollection<OverviewItem> items, OverviewShape shape, OverviewLabels labels)
    {
        // Where most events are dated closely the others are on the axis only if they cost nothing; otherwise they run off it.
        var close = items.Where(item => item.IsClose).ToList();
        var isEnough = close.Count * 2 >= items.Count && close.Exists(item => item.Start != close[0].Start || item.End != close[0].Start);
        var (needed, all) = (YearsOf(isEnough ? close : items), YearsOf(items));
        foreach (var bins in Steps.Select(step => new OverviewBins(step)))
        {
            if (Fit(bins, needed, items, shape, labels) is { } axis)
            {
                return Fit(bins, all, items, shape, labels) is { } whole && whole.Folds.Length == axis.Folds.Length ? whole : axis;
            }
        }

        throw new ArgumentException($"a length of {shape.Length} is too short for any axis", nameof(shape));
    }

    public bool Shows(int bin) => bin >= FirstBin && bin <= LastBin && FoldOf(bin) is null;

    /// <summary>Where a bin that is not folded begins.</summary>
    public int At(int bin)
    {
        var at = (bin - FirstBin) * Slot;
        foreach (var fold in Folds)
        {
            at += fold.LastBin < bin ? fold.Size - (fold.Bins * Slot) : 0;
        }

        return at;
    }

    /// <summary>Where a year begins, in its bin; in the middle of the fold that it lies in, or at the end of the axis beyond which it lies.</summary>
    public double StartOf(int year) => Within(year, 0);

    public double EndOf(int year) => Within(year, 1);

    private OverviewFold? FoldOf(int bin)
    {
        foreach (var fold in Folds)
        {
            if (fold.FirstBin <= bin && bin <= fold.LastBin)
            {
                return fold;
            }
        }

        return null;
    }

    private double Within(int year, int share)
    {
        var bin = Bins.Of(year);
        if (bin < FirstBin || bin > LastBin)
        {
            return bin < FirstBin ? 0 : Length;
        }

        if (FoldOf(bin) is { } fold)
        {
            return fold.At + (fold.Size / 2.0);
        }

        var (first, last) = Bins.Years(bin);
        return Math.Round(At(bin) + ((double)Slot * (year - first + share) / (last - first + 1)), 1);
    }

    private static List<int> YearsOf(IReadOnlyCollection<OverviewItem> items) => [.. items.Select(item => item.Start).Concat(items.Select(item => item.End)).Distinct().Order()];

    private static OverviewAxis? Fit(OverviewBins bins, List<int> years, IReadOnlyCollection<OverviewItem> items, OverviewShape shape, OverviewLabels labels)
    {
        var used = years.Select(bins.Of).Distinct().ToList();
        var (first, last) = (used[0], used[^1]);
        var (left, room) = (last - first + 1, shape.Length);
        var folds = new List<OverviewFold>();
        foreach (var fold in Gaps(used, bins).Take(OverviewShape.MaxFolds))
        {
            if (left * OverviewShape.Target <= room)
            {
                break;
            }

            var size = shape.FoldSize(fold, labels);
            folds.Add(fold with { Size = size });
            left -= fold.Bins;
            room -= size;
        }

        if (left * OverviewShape.Target > room)
        {
            return null;
        }

        var slot = Math.Min(shape.MaxSlot, room / left);
        return new OverviewAxis(bins, (first, last), slot, Place([.. folds.OrderBy(fold => fold.FirstBin)], first, slot, items));
    }

    // The longest first; of equals the oldest.
    private static IEnumerable<OverviewFold> Gaps(List<int> used, OverviewBins bins) => used.Zip(used.Skip(1))
        .Where(pair => pair.Second - pair.First > ShortestFold)
        .OrderByDescending(pair => pair.Second - pair.First).ThenBy(pair => pair.First)
        .Select(pair => new OverviewFold(pair.First + 1, pair.Second - 1, bins.Years(pair.First + 1).First, bins.Years(pair.Second - 1).Last) { At = 0, Size = 0 });

    private static ImmutableArray<OverviewFold> Place(ImmutableArray<OverviewFold> folds, int first, int slot, IReadOnlyCollection<OverviewItem> items)
    {
        var shift = 0;
        var placed = ImmutableArray.CreateBuilder<OverviewFold>(folds.Length);
        foreach (var fold in folds)
        {
            var isCrossed = items.Any(item => (item.From ?? int.MinValue) <= fold.LastYear && (item.To ?? int.MaxValue) >= fold.FirstYear);
            placed.Add(fold with { At = ((fold.FirstBin - first) * slot) + shift, IsEmpty = !isCrossed });
            shift += fold.Size - (fold.Bins * slot);
        }

        return placed.MoveToImmutable();
    }
}
