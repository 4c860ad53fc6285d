using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kanben.Build.Timelines;

namespace Kanben.Build.Pages;

/// <summary>
/// Where things stand in a drawing, as SVG path data. <c>Along</c> is the way of the axis, right or down; bars rise from the baseline of a lane,
/// up or to the right. Numbers are whole pixels or tenths, written the same in every culture.
/// </summary>
internal sealed class OverviewFrame
{
    private const int Margin = OverviewLayout.Overhang;
    private const int CountRoom = 18;
    private const int TitleRoom = 18;
    private const int FoldRoom = 34;
    private const int TickRoom = 24;
    private const int RowSize = OverviewShape.Target;
    private const int NarrowWidth = 280;

    private readonly bool _isVertical;
    private readonly int _start;
    private readonly int _laneHeight;
    private readonly ImmutableArray<int> _bases;
    private readonly int _spansAt;

    private OverviewFrame(OverviewLayout layout, int labelWidth)
    {
        var hasWorks = !layout.Works.IsEmpty;
        var rows = layout.Spans.IsEmpty ? 0 : layout.Spans.Max(span => span.Row) + 1;
        _isVertical = layout.Shape.IsVertical;
        var tallest = layout.Events.Concat(layout.Works).Select(bar => bar.Height).DefaultIfEmpty(0).Max();
        _laneHeight = Math.Max((int)Math.Ceiling(tallest), layout.Axis.Folds.IsEmpty ? 0 : FoldRoom);
        if (_isVertical)
        {
            _start = hasWorks ? TitleRoom + 6 : 2;
            _bases = hasWorks ? [labelWidth + 8, labelWidth + 8 + ((NarrowWidth - labelWidth) / 2)] : [labelWidth + 8];
            _spansAt = NarrowWidth - (rows * RowSize);
            (Width, Height) = (NarrowWidth, _start + layout.Axis.Length + 2);
            return;
        }

        var top = (hasWorks ? TitleRoom : 0) + CountRoom;
        _start = Margin;
        _bases = hasWorks ? [top + _laneHeight, (2 * (top + _laneHeight)) + 10] : [top + _laneHeight];
        _spansAt = _bases[^1] + TickRoom + 10;
        (Width, Height) = (layout.Shape.Length + (2 * Margin), rows == 0 ? _bases[^1] + TickRoom : _spansAt + (rows * RowSize));
    }

    public int Width { get; }
    public int Height { get; }

    public static OverviewFrame Of(OverviewLayout layout, OverviewWords words)
    {
        if (!layout.Shape.IsVertical)
        {
            return new OverviewFrame(layout, 0);
        }

        var labels = layout.Axis.Shown.Select(layout.Axis.Bins.Years).Select(years => words.Labels.Years(years.First, years.Last))
            .Concat(layout.Axis.Folds.Select(fold => words.Labels.Years(fold.FirstYear, fold.LastYear)));
        return new OverviewFrame(layout, labels.Max(OverviewLabels.Width));
    }

    /// <summary>The whole column of a bin: what can be hit.</summary>
    public string Column(int at, int slot, int lane) => _isVertical
        ? Rectangle(lane == 0 ? 0 : _bases[lane], _start + at, lane == 0 ? (_bases.Length > 1 ? _bases[1] : _spansAt) - 2 : NarrowWidth - _bases[lane], slot)
        : Rectangle(_start + at, _bases[lane] - _laneHeight - CountRoom, slot, _laneHeight + CountRoom + TickRoom);

    /// <summary>A part of a bar between two heights.</summary>
    public string Box(int lane, double at, double thickness, double from, double to) => _isVertical
        ? Rectangle(_bases[lane] + from, _start + at, to - from, thickness)
        : Rectangle(_start + at, _bases[lane] - to, thickness, to - from);

    public string Along(int lane, double from, double to) => _isVertical
        ? $"M{N(_bases[lane])} {N(_start + from)}V{N(_start + to)}"
        : $"M{N(_start + from)} {N(_bases[lane])}H{N(_start + to)}";

    public string Tick(int lane, double at) => $"M{N(_start + at)} {N(_bases[lane])}v5";

    /// <summary>Two strokes across a baseline that is left out between.</summary>
    public string Break(int lane, int at, int size) => _isVertical
        ? $"M{N(_bases[lane] - 6)} {N(_start + at + (size / 2.0) + 1)}l12 -6m0 5l-12 6M{N(_bases[lane])} {N(_start + at)}V{N(_start + at + (size / 2.0) - 4)}M{N(_bases[lane])} {N(_start + at + (size / 2.0) + 4)}V{N(_start + at + size)}"
        : $"M{N(_start + at + (size / 2.0) - 5)} {N(_bases[lane] + 6)}l6 -12m5 0l-6 12M{N(_start + at)} {N(_bases[lane])}H{N(_start + at + (size / 2.0) - 4)}M{N(_start + at + (size / 2.0) + 4)} {N(_bases[lane])}H{N(_start + at + size)}";

    public string SpanArea(OverviewSpan span) => _isVertical
        ? Rectangle(_spansAt + (span.Row * RowSize), _start + span.From, RowSize, span.To - span.From)
        : Rectangle(_start + span.From, _spansAt + (span.Row * RowSize), span.To - span.From, RowSize);

    /// <summary>A line with a stroke across an end that is on the axis and an arrow at one that is open; it is interrupted at a fold.</summary>
    public string SpanLine(OverviewSpan span, ImmutableArray<OverviewFold> folds)
    {
        var across = _spansAt + (span.Row * RowSize) + (_isVertical ? 12 : 18);
        var (at, end) = (span.At + 0.5, Math.Max(span.At + 1.5, span.End - 0.5));
        var path = new StringBuilder();
        foreach (var fold in folds.Where(fold => fold.At > at && fold.At + fold.Size < end))
        {
            path.Append(Stroke(across, at, fold.At + (fold.Size / 2.0) - 4));
            at = fold.At + (fold.Size / 2.0) + 4;
        }

        path.Append(Stroke(across, at, end));
        if (span.FirstYear is null || span.IsFirstShown)
        {
            path.Append(End(across, span.At + 0.5, span.FirstYear is null ? 5 : 0));
        }

        if (span.LastYear is null || span.IsLastShown)
        {
            path.Append(End(across, end, span.LastYear is null ? -5 : 0));
        }

        return path.ToString();
    }

    public OverviewText SpanLabel(OverviewSpan span) => new("span-label", N(_start + span.From), N(_spansAt + (span.Row * RowSize) + 12), span.Label);

    public OverviewText Title(int lane, string text) => _isVertical
        ? new OverviewText("lane", N(_bases[lane]), "14", text)
        : new OverviewText("lane", "0", N(_bases[lane] - _laneHeight - CountRoom - 4), text);

    public OverviewText Count(int lane, OverviewBar bar, int slot) => _isVertical
        ? new OverviewText("count start", N(_bases[lane] + bar.Height + 5), N(_start + bar.At + (slot / 2.0) + 4), $"{bar.Entries.Length}")
        : new OverviewText("count", N(_start + bar.At + (slot / 2.0)), N(_bases[lane] - bar.Height - 5), $"{bar.Entries.Length}");

    public OverviewText TickLabel(int lane, OverviewTick tick) => new("tick", N(_start + tick.Middle), N(_bases[lane] + 18), tick.Text);

    /// <summary>The years of a bin, before its bar.</summary>
    public OverviewText BinLabel(OverviewLayout layout, int bin, OverviewLabels labels)
    {
        var (first, last) = layout.Axis.Bins.Years(bin);
        return new OverviewText("tick end", N(_bases[0] - 8), N(_start + layout.Axis.At(bin) + (layout.Axis.Slot / 2.0) + 4), labels.Years(first, last));
    }

    /// <summary>The years that a fold leaves out, in the room over it, and what is there.</summary>
    public IEnumerable<OverviewText> FoldLabel(int lane, OverviewFold fold, OverviewLabels labels, string word)
    {
        var middle = _start + fold.At + (fold.Size / 2.0);
        if (_isVertical)
        {
            yield return new OverviewText("fold end", N(_bases[0] - 8), N(middle + 4), labels.Years(fold.FirstYear, fold.LastYear));
            yield return new OverviewText("fold start", N(_bases[lane] + 12), N(middle + 4), word);
            yield break;
        }

        ImmutableArray<string> lines = word.Length > 0 ? [.. labels.FoldLines(fold), word] : labels.FoldLines(fold);
        for (var i = 0; i < lines.Length; i++)
        {
            yield return new OverviewText("fold", N(middle), N(_bases[lane] - 14 - (13 * (lines.Length - 1 - i))), lines[i]);
        }
    }

    private string Stroke(double across, double from, double to) => _isVertical ? $"M{N(across)} {N(_start + from)}V{N(_start + to)}" : $"M{N(_start + from)} {N(across)}H{N(_start + to)}";

    // An arrow of five pixels, or a stroke of seven.
    private string End(double across, double at, int open) => (_isVertical, open) switch
    {
        (true, 0) => $"M{N(across - 3.5)} {N(_start + at)}h7",
        (true, _) => $"M{N(across - 4)} {N(_start + at + open)}l4 {-open}l4 {open}",
        (false, 0) => $"M{N(_start + at)} {N(across - 3.5)}v7",
        _ => $"M{N(_start + at + open)} {N(across - 4)}l{-open} 4l{open} 4",
    };

    private static string Rectangle(double x, double y, double width, double height) => $"M{N(x)} {N(y)}h{N(width)}v{N(height)}h{N(-width)}z";

    private static string N(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
