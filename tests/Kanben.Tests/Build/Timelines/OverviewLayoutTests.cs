using System.Collections.Immutable;
using CsCheck;
using Kanben.Build.Timelines;

namespace Kanben.Tests.Build.Timelines;

public sealed class OverviewLayoutTests
{
    private static OverviewLabels Chinese => OverviewCases.Chinese;
    private static OverviewLabels English => OverviewCases.English;

    [Fact]
    public void DrawsEachEventOnceOrSaysThatItDoesNot() => Each((layout, items) =>
    {
        var drawn = layout.Events.SelectMany(bar => bar.Entries).Concat(layout.Spans.SelectMany(span => span.Entries)).ToList();

        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.Equal(items.Length, drawn.Count + layout.Undrawn);
        Assert.All(items.Where(item => item.IsClose && item.Start == item.End), item => Assert.Contains(item.Index, layout.Events.SelectMany(bar => bar.Entries)));
        Assert.All(layout.Events, bar => Assert.All(bar.Entries, entry => Assert.True(bar.FirstYear <= items[entry].From && items[entry].To <= bar.LastYear)));
        Assert.All(layout.Events, bar => Assert.Equal(bar.Plans, bar.Entries.Count(entry => items[entry].Series == OverviewSeries.Plan)));
        Assert.All(layout.Spans, span => Assert.All(span.Entries, entry =>
            Assert.True((span.FirstYear is null) == (items[entry].From is null) && (span.LastYear is null) == (items[entry].To is null) && !(items[entry].From < span.FirstYear) && !(items[entry].To > span.LastYear))));
    });

    [Fact]
    public void KeepsBarsApartInsideTheDrawingAndLargeEnoughToHit() => Each((layout, _) =>
    {
        var (axis, shape) = (layout.Axis, layout.Shape);

        Assert.InRange(axis.Slot, OverviewShape.Target, shape.MaxSlot);
        Assert.InRange(axis.Length, 1, shape.Length);
        Assert.All(layout.Events.Zip(layout.Events.Skip(1)), pair => Assert.True(pair.First.At + axis.Slot <= pair.Second.At && pair.First.LastYear < pair.Second.FirstYear));
        Assert.All(layout.Events, bar => Assert.InRange(bar.At, 0, axis.Length - axis.Slot));
        Assert.All(layout.Events, bar => Assert.InRange(bar.Height, 1, shape.Height + 5));
        Assert.InRange(layout.Events.Length + layout.Spans.Length, 0, 60);
    });

    [Fact]
    public void MeasuresFromZero() => Each((layout, _) =>
    {
        foreach (var (one, other) in layout.Events.Zip(layout.Events.Skip(1)).Where(pair => pair.First.Plans + pair.Second.Plans == 0 && pair.First.Height > 1 && pair.Second.Height > 1))
        {
            Assert.Equal((double)one.Entries.Length / other.Entries.Length, one.Height / other.Height, 0.1 * Math.Max(1, one.Height / other.Height));
        }
    });

    [Fact]
    public void FoldsOnlyWhereNoEventIs() => Each((layout, items) =>
    {
        Assert.InRange(layout.Axis.Folds.Length, 0, OverviewShape.MaxFolds);
        foreach (var fold in layout.Axis.Folds)
        {
            Assert.DoesNotContain(items, item => item.IsClose && (In(fold, item.Start) || In(fold, item.End)));
            Assert.Equal(fold.IsEmpty, !items.Any(item => (item.From ?? int.MinValue) <= fold.LastYear && (item.To ?? int.MaxValue) >= fold.FirstYear));
            Assert.DoesNotContain(layout.Events, bar => bar.LastYear >= fold.FirstYear && bar.FirstYear <= fold.LastYear);
        }
    });

    [Fact]
    public void SetsLaterYearsNeverBeforeEarlierOnes() => Each((layout, items) =>
    {
        var years = items.SelectMany(item => new[] { item.Start, item.End }).Distinct().Order().ToList();

        Assert.All(years.Zip(years.Skip(1)), pair => Assert.True(layout.Axis.StartOf(pair.First) <= layout.Axis.EndOf(pair.First) && layout.Axis.EndOf(pair.First) <= layout.Axis.StartOf(pair.Second)));
    });

    [Fact]
    public void KeepsLabelsApartAndInsideTheDrawing() => Each((layout, _) =>
    {
        Assert.All(layout.Ticks.Zip(layout.Ticks.Skip(1)), pair =>
            Assert.True(pair.First.Middle + (OverviewLabels.Width(pair.First.Text) / 2.0) < pair.Second.Middle - (OverviewLabels.Width(pair.Second.Text) / 2.0)));
        Assert.All(layout.Ticks, tick => Assert.InRange(tick.Middle - (OverviewLabels.Width(tick.Text) / 2.0), -OverviewLayout.Overhang - 0.1, layout.Shape.Length + OverviewLayout.Overhang));
        Assert.Equal(layout.Shape.IsVertical, layout.Ticks.IsEmpty);
        foreach (var row in layout.Spans.GroupBy(span => span.Row).Select(row => row.OrderBy(span => span.From).ToList()))
        {
            Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            Assert.All(row, span => Assert.True(span.From <= span.At && span.At < span.End && span.End <= span.To && span.From >= 0 && span.To <= layout.Shape.Length + 0.1));
        }
    });

    [Fact]
    public void GivesEachStretchAYear() => Each((layout, _) =>
    {
        if (!layout.Shape.IsVertical)
        {
            var starts = layout.Axis.Folds.Select(fold => layout.Axis.At(fold.LastBin + 1)).Prepend(0);
            Assert.All(starts, start => Assert.Contains(layout.Ticks, tick => tick.At >= start && tick.At < start + layout.Axis.Slot));
        }
    });

    [Fact]
    public void IsTheSameEveryTime() => OverviewCases.All.Sample(one =>
    {
        var (first, second) = (Layout(one), Layout(one));

        Assert.Equal(first?.Events.Select(bar => (bar.Bin, bar.At, bar.Height)), second?.Events.Select(bar => (bar.Bin, bar.At, bar.Height)));
        Assert.Equal(first?.Spans.Select(span => (span.At, span.End, span.Row, span.Label)), second?.Spans.Select(span => (span.At, span.End, span.Row, span.Label)));
    });

    [Theory]
    [InlineData("2001 2003 2003", 1, "2001:1 2003:2", "")]
    [InlineData("-220 1905 2001 2002", 1, "-220:1 1905:1 2001:1 2002:1", "-219..1904 1906..2000")]
    [InlineData("1950 1960 1970 1980 1990 2000 2011 2012", 5, "1950:1 1960:1 1970:1 1980:1 1990:1 2000:1 2010:2", "")]
    [InlineData("0 1 30", 1, "0:1 1:1 30:1", "2..29")]
    public void TakesTheFinestBinsThatFitAndFoldsNoMoreThanNeeded(string years, int step, string bars, string folds)
    {
        var layout = Layout(([.. years.Split(' ').Select((year, i) => OverviewCases.Item(i, int.Parse(year), int.Parse(year), 5, false))], OverviewShape.Wide, Chinese))!;

        Assert.Equal(step, layout.Axis.Bins.Step);
        Assert.Equal(bars, string.Join(' ', layout.Events.Select(bar => $"{bar.FirstYear}:{bar.Entries.Length}")));
        Assert.Equal(folds, string.Join(' ', layout.Axis.Folds.Select(fold => $"{fold.FirstYear}..{fold.LastYear}")));
    }

    [Fact]
    public void LetsNoCenturySpreadTheAxis()
    {
        var layout = Layout(([.. Enumerable.Range(2001, 20).Select((year, i) => OverviewCases.Item(i, year, year, 5, false)), OverviewCases.Item(20, 1500, 1599, 5, false), OverviewCases.Item(21, 1900, 2010, 5, false)], OverviewShape.Wide, Chinese))!;

        Assert.Equal((1, 2001, 2020), (layout.Axis.Bins.Step, layout.Axis.FirstBin, layout.Axis.LastBin));
        Assert.Equal(1, layout.Undrawn);
        var span = Assert.Single(layout.Spans);
        Assert.Equal((0.0, layout.Axis.EndOf(2010), false, true), (span.At, span.End, span.IsFirstShown, span.IsLastShown));
    }

    [Fact]
    public void GathersRangesThatAreTooMany()
    {
        var layout = Layout(([OverviewCases.Item(0, 1900, 1900, 5, false), OverviewCases.Item(1, 2039, 2039, 5, false), .. Enumerable.Range(0, 200).Select(i => OverviewCases.Item(i + 2, 1900 + (i % 100), 1915 + (i % 100) + (i / 100), 5, false))], OverviewShape.Wide, Chinese))!;

        Assert.InRange(layout.Undrawn, 1, 150);
        Assert.Contains(layout.Spans, span => span.Label.Contains(" · ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2023 2023 2023")]
    [InlineData("")]
    public void DrawsNothingThatSaysNothing(string years) =>
        Assert.Null(Layout(([.. years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((year, i) => OverviewCases.Item(i, int.Parse(year), int.Parse(year), 5, false))], OverviewShape.Wide, Chinese)));

    [Fact]
    public void SetsTheWorksUnderTheEventsOfTheirYears()
    {
        ImmutableArray<OverviewItem> events = [OverviewCases.Item(0, 2023, 2023, 5, false), OverviewCases.Item(1, 1800, 1899, 5, false)];
        ImmutableArray<OverviewItem> works = [new(0, 2019, 2019, OverviewSeries.Work), new(1, 2023, 2023, OverviewSeries.Work), new(2, 2023, 2023, OverviewSeries.Work)];

        var layout = OverviewLayout.OfWorks(events, works, OverviewShape.Wide, Chinese)!;

        Assert.Equal((2019, 2023), (layout.Axis.FirstBin, layout.Axis.LastBin));
        Assert.Equal([(2019, 1), (2023, 2)], layout.Works.Select(bar => (bar.FirstYear, bar.Entries.Length)));
        Assert.Equal(layout.Works[1].At, Assert.Single(layout.Events).At);
    }

    [Theory]
    [InlineData(1984, "1984", "1984")]
    [InlineData(25, "公元25", "25 CE")]
    [InlineData(0, "前1", "1 BCE")]
    [InlineData(-220, "前221", "221 BCE")]
    public void WritesYearsShort(int year, string chinese, string english) => Assert.Equal((chinese, english), (Chinese.Year(year), English.Year(year)));

    [Theory]
    [InlineData(1980, 1989, "1980–1989", "1980–1989")]
    [InlineData(-228, -219, "前229–前220", "229–220 BCE")]
    [InlineData(-8, 9, "前9–公元9", "9 BCE–9 CE")]
    [InlineData(1978, null, "1978–", "1978–")]
    [InlineData(2023, 2023, "2023", "2023")]
    public void WritesRangesShort(int from, int? to, string chinese, string english) => Assert.Equal((chinese, english), (Chinese.Years(from, to), English.Years(from, to)));

    private static bool In(OverviewFold fold, int year) => year >= fold.FirstYear && year <= fold.LastYear;

    private static OverviewLayout? Layout((OverviewItem[] Items, OverviewShape Shape, OverviewLabels Labels) one) => OverviewLayout.OfEvents([.. one.Items], one.Shape, one.Labels);

    private static void Each(Action<OverviewLayout, OverviewItem[]> holds) => OverviewCases.All.Sample(one =>
    {
        if (Layout(one) is { } layout)
        {
            holds(layout, one.Items);
        }
    });
}
