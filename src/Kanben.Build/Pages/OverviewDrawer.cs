using System.Collections.Immutable;
using Kanben.Build.Timelines;

namespace Kanben.Build.Pages;

/// <summary>
/// Turns a layout into a drawing. It says where on the axis and how far from it; a frame turns that into x and y, so both forms are drawn by the
/// same lines.
/// </summary>
internal sealed class OverviewDrawer(OverviewWords words, Func<int, string> eventAddress, Func<int, string> workAddress)
{
    // A mark of the legend is drawn in a square of twelve pixels.
    private const string KeyBar = "M1 1h10v10h-10z";
    private const string KeyHollow = "M1.5 1.5h9v9h-9z";
    private const string KeyRange = "M0 6H12M.5 3v6M11.5 3v6";

    public OverviewDrawing Events(OverviewLayout layout)
    {
        var frame = OverviewFrame.Of(layout, words);
        return Drawing(frame, layout, words["overview"], layout.Undrawn == 0 ? "" : words.Put("overview-more", layout.Undrawn)) with
        {
            Description = "overview-summary",
            Keys = [.. Keys(layout)],
            Lines = [.. Axis(frame, layout, 0), .. Breaks(frame, layout, 0)],
            Links = [.. layout.Events.Select(bar => Bar(frame, layout, bar, 0, eventAddress)), .. layout.Spans.Select(span => Span(frame, layout, span))],
            Texts = [.. Scale(frame, layout, 0), .. Counts(frame, layout, layout.Events, 0), .. layout.Shape.IsVertical ? [] : layout.Spans.Select(span => frame.SpanLabel(span))],
        };
    }

    public OverviewDrawing Works(OverviewLayout layout, int undated)
    {
        var frame = OverviewFrame.Of(layout, words);
        return Drawing(frame, layout, words["overview-works"], undated == 0 ? "" : words.Put("overview-undated", undated)) with
        {
            // The events are linked in the drawing above; here they are for comparison.
            Lines = [.. layout.Events.SelectMany(bar => Marks(frame, layout, bar, 0, "bar")), .. Axis(frame, layout, 0), .. Axis(frame, layout, 1), .. Breaks(frame, layout, 0), .. Breaks(frame, layout, 1)],
            Links = [.. layout.Works.Select(bar => Bar(frame, layout, bar, 1, workAddress))],
            Texts =
            [
                frame.Title(0, words["overview-events"]), frame.Title(1, words["overview-cited"]),
                .. Scale(frame, layout, 1), .. Counts(frame, layout, layout.Events, 0), .. Counts(frame, layout, layout.Works, 1),
            ],
        };
    }

    private OverviewDrawing Drawing(OverviewFrame frame, OverviewLayout layout, string name, string remark)
    {
        var step = layout.Axis.Bins.Step;
        var bins = step == 1 ? words["overview-bin-one"] : words.Put("overview-bin", step);
        return new OverviewDrawing(layout.Shape.IsVertical ? "narrow" : "wide", frame.Width, frame.Height) { Name = name, Note = remark.Length == 0 ? bins : $"{bins} {remark}" };
    }

    private IEnumerable<OverviewKey> Keys(OverviewLayout layout)
    {
        var hasPlans = layout.Events.Any(bar => bar.Plans > 0);
        if (hasPlans)
        {
            yield return new OverviewKey("bar", KeyBar, words["overview-events"]);
            yield return new OverviewKey("plan", KeyHollow, words["event-plan"]);
        }

        if (!layout.Spans.IsEmpty)
        {
            yield return new OverviewKey("span", KeyRange, words["overview-ranges"]);
        }
    }

    private OverviewLink Bar(OverviewFrame frame, OverviewLayout layout, OverviewBar bar, int lane, Func<int, string> address)
    {
        var name = words.Name(lane == 0 ? "bar" : "work", words.Years(bar.FirstYear, bar.LastYear), bar.Entries.Length, bar.Plans);
        return new OverviewLink(address(bar.Entries[0]), name, frame.Column(bar.At, layout.Axis.Slot, lane), [.. Marks(frame, layout, bar, lane, lane == 0 ? "bar" : "work")]);
    }

    private static IEnumerable<OverviewPath> Marks(OverviewFrame frame, OverviewLayout layout, OverviewBar bar, int lane, string mark)
    {
        var slot = layout.Axis.Slot;
        // Single years stand apart; longer bins touch, as in a histogram.
        var thickness = layout.Axis.Bins.Step == 1 ? Math.Min(28, slot * 2 / 3) : slot - 3;
        var at = bar.At + ((slot - thickness) / 2.0);
        if (bar.Height > bar.PlanHeight)
        {
            yield return new OverviewPath(mark, frame.Box(lane, at, thickness, 0, bar.Height - bar.PlanHeight));
        }

        if (bar.PlanHeight > 0)
        {
            // The line of a hollow bar lies inside its outline.
            yield return new OverviewPath("plan", frame.Box(lane, at + 0.75, thickness - 1.5, bar.Height - bar.PlanHeight + 0.75, Math.Max(bar.Height - 0.75, bar.Height - bar.PlanHeight + 1)));
        }
    }

    private OverviewLink Span(OverviewFrame frame, OverviewLayout layout, OverviewSpan span)
    {
        var count = span.Entries.Length;
        return new OverviewLink(eventAddress(span.Entries[0]), words.Name("range", words.Years(span.FirstYear, span.LastYear), count), frame.SpanArea(span), [new OverviewPath("span", frame.SpanLine(span, layout.Axis.Folds))]);
    }

    private static IEnumerable<OverviewPath> Axis(OverviewFrame frame, OverviewLayout layout, int lane)
    {
        var from = 0;
        foreach (var fold in layout.Axis.Folds)
        {
            yield return new OverviewPath("axis", frame.Along(lane, from, fold.At));
            from = fold.At + fold.Size;
        }

        yield return new OverviewPath("axis", frame.Along(lane, from, layout.Axis.Length));
        foreach (var tick in layout.Ticks)
        {
            yield return new OverviewPath("axis", frame.Tick(lane, tick.At));
        }
    }

    private static IEnumerable<OverviewPath> Breaks(OverviewFrame frame, OverviewLayout layout, int lane) =>
        layout.Axis.Folds.Select(fold => new OverviewPath("break", frame.Break(lane, fold.At, fold.Size)));

    private IEnumerable<OverviewText> Scale(OverviewFrame frame, OverviewLayout layout, int lane)
    {
        foreach (var fold in layout.Axis.Folds)
        {
            foreach (var text in frame.FoldLabel(lane, fold, words.Labels, fold.IsEmpty && layout.Works.IsEmpty ? words.Labels.NoEvents : ""))
            {
                yield return text;
            }
        }

        foreach (var text in layout.Shape.IsVertical ? layout.Axis.Shown.Select(bin => frame.BinLabel(layout, bin, words.Labels)) : layout.Ticks.Select(tick => frame.TickLabel(lane, tick)))
        {
            yield return text;
        }
    }

    // Every bar says its number where the numbers fit side by side; otherwise the tallest does, which gives the scale.
    private static IEnumerable<OverviewText> Counts(OverviewFrame frame, OverviewLayout layout, ImmutableArray<OverviewBar> bars, int lane)
    {
        var highest = bars.IsEmpty ? 0 : bars.Max(bar => bar.Entries.Length);
        var isRoomForAll = layout.Shape.IsVertical || OverviewLabels.Width($"{highest}") <= layout.Axis.Slot;
        return bars.Where(bar => isRoomForAll || bar.Entries.Length == highest).Take(isRoomForAll ? bars.Length : 1).Select(bar => frame.Count(lane, bar, layout.Axis.Slot));
    }
}
