using System.Globalization;
using CsCheck;
using Kanben.Build.Pages;
using Kanben.Build.Themes;
using Kanben.Build.Timelines;
using Kanben.Tests.Build.Timelines;

namespace Kanben.Tests.Build.Pages;

public sealed class OverviewDrawerTests
{
    [Fact]
    public void KeepsEveryTextInsideTheDrawingAndClearOfEveryOther() => OverviewCases.All.Sample(one =>
    {
        foreach (var drawing in Drawings(one.Items, one.Shape, one.Labels.IsChinese ? "zh-Hans" : "en"))
        {
            var boxes = drawing.Texts.Where(text => text.Text.Length > 0).Select(BoxOf).ToList();

            Assert.All(boxes, box => Assert.True(box.Left >= -1 && box.Right <= drawing.Width + 1 && box.Top >= 0 && box.Bottom <= drawing.Height, $"{box} leaves {drawing.Width} × {drawing.Height}"));
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes.Skip(i + 1), other => boxes[i].Left < other.Right && other.Left < boxes[i].Right && boxes[i].Top < other.Bottom && other.Top < boxes[i].Bottom);
            }
        }
    });

    [Fact]
    public void WritesNumbersTheSameInEveryCulture()
    {
        OverviewItem[] items = [.. Enumerable.Range(0, 7).Select(i => OverviewCases.Item(i, 1900 + i, 1900 + (i * 3), 5, false))];
        var before = Texts();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            Assert.Equal(before, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        string Texts() => string.Join('\n', Drawings(items, OverviewShape.Wide, "en").SelectMany(drawing =>
            drawing.Texts.Select(text => $"{text.X} {text.Y} {text.Text}").Concat(drawing.Links.Select(link => $"{link.Area} {link.Marks[0].Path}"))));
    }

    // The second drawing has works of the years of the events.
    private static IEnumerable<OverviewDrawing> Drawings(OverviewItem[] items, OverviewShape shape, string language)
    {
        var words = new OverviewWords(ThemeWords.Read(ThemeFiles.Read(null, []), language, [])!, language);
        var drawer = new OverviewDrawer(words, i => $"#{i}", i => $"#{i}");
        if (OverviewLayout.OfEvents([.. items], shape, words.Labels) is { } events)
        {
            yield return drawer.Events(events);
        }

        var works = items.Select(item => new OverviewItem(item.Index, item.Start, item.Start, OverviewSeries.Work));
        if (OverviewLayout.OfWorks([.. items], [.. works], shape, words.Labels with { NoEvents = "" }) is { } cited)
        {
            yield return drawer.Works(cited, 3);
        }
    }

    private static (double Left, double Top, double Right, double Bottom, string Text) BoxOf(OverviewText text)
    {
        var (x, y) = (double.Parse(text.X, CultureInfo.InvariantCulture), double.Parse(text.Y, CultureInfo.InvariantCulture));
        var size = text.Role.StartsWith("fold", StringComparison.Ordinal) ? 11 : 12;
        var width = OverviewLabels.Width(text.Text) * size / 12.0;
        var left = text.Role is "count start" or "fold start" or "span-label" or "lane" ? x : text.Role.EndsWith(" end", StringComparison.Ordinal) ? x - width : x - (width / 2);
        return (left, y - 9, left + width, y + 2, text.Text);
    }
}
