namespace Kanben.Build.Timelines;

/// <summary>
/// The room that a drawing has, in CSS pixels at its smallest. Time runs to the right, or down the page where the screen is narrow. Each bin is a
/// target of at least 24 pixels (WCAG 2.2, 2.5.8).
/// </summary>
internal sealed record OverviewShape
{
    public const int Target = 24;

    public required bool IsVertical { get; init; }

    /// <summary>How long the axis can be, and how wide a bin at most.</summary>
    public required int Length { get; init; }
    public required int MaxSlot { get; init; }

    /// <summary>How high the tallest bar is.</summary>
    public required int Height { get; init; }

    /// <summary>How many ranges can stand one beside the other, and how many at all: a reader has to tab through them.</summary>
    public required int SpanRows { get; init; }
    public required int MaxSpans { get; init; }

    // More breaks than these and the axis shows no scale any more.
    public const int MaxFolds = 4;

    public static OverviewShape Wide { get; } = new() { IsVertical = false, Length = 704, MaxSlot = 56, Height = 112, SpanRows = 6, MaxSpans = 24 };

    public static OverviewShape Narrow { get; } = new() { IsVertical = true, Length = 26 * Target, MaxSlot = Target, Height = 96, SpanRows = 2, MaxSpans = 12 };

    public int FoldSize(OverviewFold fold, OverviewLabels labels) =>
        IsVertical ? Target : labels.FoldLines(fold).Append(labels.NoEvents).Max(OverviewLabels.Width) + 10;
}
