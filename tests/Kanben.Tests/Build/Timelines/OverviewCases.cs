using CsCheck;
using Kanben.Build.Timelines;

namespace Kanben.Tests.Build.Timelines;

/// <summary>Lists of what an overview may have to draw, with the forms and languages it is drawn in.</summary>
internal static class OverviewCases
{
    public static readonly OverviewLabels Chinese = new(true, "无纪事");
    public static readonly OverviewLabels English = new(false, "no events");

    // Single years and ranges, open and closed, of an age or of all ages; some lists are one crowd, some a few far apart.
    private static readonly Gen<OverviewItem[]> Items =
        from spread in Of(3, 40, 300, 3000, 9998)
        from centre in Gen.Int[-9998 + spread, 9998 - spread]
        from items in Gen.Select(Gen.Int[centre - spread, centre + spread], Of(0, 0, 0, 0, 1, 9, 99, 1500), Gen.Int[0, 9], Gen.Bool).Array[1, 60]
        select items.Select((item, i) => Item(i, item.Item1, Math.Min(9999, item.Item1 + item.Item2), item.Item3, item.Item4)).ToArray();

    public static readonly Gen<(OverviewItem[] Items, OverviewShape Shape, OverviewLabels Labels)> All =
        Gen.Select(Items, Of(OverviewShape.Wide, OverviewShape.Narrow), Of(Chinese, English));

    /// <summary>An item that is open at its start for 0, at its end for 1, and closed for any other number.</summary>
    public static OverviewItem Item(int index, int from, int to, int open, bool isPlan) =>
        new(index, open == 0 ? null : from, open == 1 ? null : to, isPlan ? OverviewSeries.Plan : OverviewSeries.Event);

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
