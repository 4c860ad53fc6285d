using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>
/// Ranges drawn as one line over their extent. <see cref="At"/> to <see cref="End"/> is the line; <see cref="From"/> to <see cref="To"/> is the room it
/// takes with its label, which no other range of its <see cref="Row"/> enters. A side that is open has a short line.
/// </summary>
internal sealed record OverviewSpan(ImmutableArray<int> Entries, int? FirstYear, int? LastYear)
{
    public required double At { get; init; }
    public required double End { get; init; }
    public required double From { get; init; }
    public required double To { get; init; }
    public required string Label { get; init; }
    public int Row { get; init; }

    /// <summary>Whether the year of this side is on the axis, neither folded nor beyond its end.</summary>
    public bool IsFirstShown { get; init; }
    public bool IsLastShown { get; init; }
}

/// <summary>
/// Sets ranges in rows, those that most events share first. Ranges of the same years are one line; where that leaves many without room, those that
/// begin and end in the same bins are. What finds no room is left to the words.
/// </summary>
internal static class OverviewSpans
{
    private const int OpenLength = 40;
    private const int Space = 8;
    private const int LeastLength = 2;

    public static ImmutableArray<OverviewSpan> Of(IReadOnlyCollection<OverviewItem> ranges, OverviewAxis axis, OverviewShape shape, OverviewLabels labels)
    {
        var measure = new Measure(axis, shape, labels);
        var exact = Set(ranges.GroupBy(item => (item.From, item.To)), measure);
        if (exact.Sum(span => span.Entries.Length) == ranges.Count)
        {
            return exact;
        }

        var rough = Set(ranges.GroupBy(item => (BinOf(item.From, axis), BinOf(item.To, axis))), measure);
        return rough.Sum(span => span.Entries.Length) > exact.Sum(span => span.Entries.Length) ? rough : exact;
    }

    private static int? BinOf(int? year, OverviewAxis axis) => year is { } known ? axis.Bins.Of(known) : null;

    private static ImmutableArray<OverviewSpan> Set(IEnumerable<IGrouping<(int?, int?), OverviewItem>> groups, Measure measure)
    {
        var rows = Enumerable.Range(0, measure.Shape.SpanRows).Select(_ => new List<OverviewSpan>()).ToList();
        var chosen = groups.Select(group => measure.Of([.. group])).Where(span => span.End - span.At >= LeastLength)
            .OrderByDescending(span => span.Entries.Length).ThenByDescending(span => span.End - span.At).ThenBy(span => span.At).ThenBy(span => span.Label, StringComparer.Ordinal)
            .Take(measure.Shape.MaxSpans);
        // The candidates are few, so a look at every span of a row costs nothing; in the order of time the rows fill evenly.
        foreach (var span in chosen.OrderBy(span => span.From).ThenByDescending(span => span.To).ThenBy(span => span.Label, StringComparer.Ordinal))
        {
            var row = rows.FindIndex(row => row.TrueForAll(other => span.From >= other.To + Space || span.To + Space <= other.From));
            if (row >= 0)
            {
                rows[row].Add(span with { Row = row });
            }
        }

        return [.. rows.SelectMany(row => row).OrderBy(span => span.At).ThenBy(span => span.Row)];
    }

    private sealed record Measure(OverviewAxis Axis, OverviewShape Shape, OverviewLabels Labels)
    {
        public OverviewSpan Of(ImmutableArray<OverviewItem> items)
        {
            var (first, last) = (items[0].From is null ? (int?)null : items.Min(item => item.Start), items[0].To is null ? (int?)null : items.Max(item => item.End));
            var (at, end) = (first is { } from ? Axis.StartOf(from) : Math.Max(0, Axis.EndOf(last!.Value) - OpenLength), last is { } to ? Axis.EndOf(to) : Math.Min(Axis.Length, Axis.StartOf(first!.Value) + OpenLength));
            var label = Labels.Years(first, last) + (items.Length > 1 ? $" · {items.Length}" : "");
            // Down the page the lines stand too close for words beside them.
            var size = Shape.IsVertical ? OverviewShape.Target : Math.Max(OverviewShape.Target, OverviewLabels.Width(label));
            var start = Math.Max(0, Math.Min(at, (Shape.IsVertical ? Axis.Length : Shape.Length) - size));
            return new OverviewSpan([.. items.Select(item => item.Index)], first, last)
            {
                At = Math.Round(at, 1),
                End = Math.Round(end, 1),
                From = Math.Round(start, 1),
                To = Math.Round(Math.Max(end, start + size), 1),
                Label = label,
                IsFirstShown = first is { } begin && Axis.Shows(Axis.Bins.Of(begin)),
                IsLastShown = last is { } finish && Axis.Shows(Axis.Bins.Of(finish)),
            };
        }
    }
}
