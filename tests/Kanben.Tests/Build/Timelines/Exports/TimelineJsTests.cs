using System.Text.Json;
using AngleSharp.Html.Parser;
using CsCheck;
using Kanben.Model;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

/// <summary>Reads the file as TimelineJS3 does (`TimelineConfig.js`, `TLDate.js`), with what it passes over in silence.</summary>
public sealed class TimelineJsTests
{
    private sealed record Slide(string Id, string Display, (int Year, int? Month, int? Day) Start, (int Year, int? Month, int? Day)? End, string Headline, string Html, string? Group, bool Autolink);

    [Fact]
    public void ShowsEveryEventWithItsDates() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "timelinejs.json") is not { } bytes)
        {
            return;
        }

        var events = ExportedJson.Read(BytesOf(context, "events.json")!);
        var slides = Read(bytes);

        Assert.Equal(events.Select(one => one.Id), slides.Select(slide => slide.Id));
        foreach (var (one, slide) in events.Zip(slides))
        {
            Assert.NotEqual(0, slide.Start.Year);
            Assert.False(slide.Autolink);
            Assert.NotEmpty(slide.Display);
            AssertDates(one, slide);
            AssertHtml(one, slide);
        }
    });

    [Theory]
    [InlineData("-0220", "-221", null)]
    [InlineData("0000", "-1", null)]
    [InlineData("0001-02", "1-2", null)]
    [InlineData("198X", "1980", "1989")]
    [InlineData("18XX", "1800", "1899")]
    [InlineData("2019-24", "2019-12", "2020-2")]
    [InlineData("1450~", "1450", null)]
    [InlineData("1978/..", "1978", null)]
    [InlineData("../2023-05", "2023-5", null)]
    [InlineData("2023-11-06/2023-11-07", "2023-11-6", "2023-11-7")]
    [InlineData("1966-10-01/1966-10-01", "1966-10-1", null)]
    [InlineData("1966/1966-10", "1966-1", "1966-10")]
    [InlineData("1966/1966-01", "1966-1", null)]
    [InlineData("1966-05/1966", "1966-5", "1966-12-31")]
    [InlineData("1966-12/1966", "1966-12-1", "1966-12-31")]
    [InlineData("1966-05/1966-05-20", "1966-5-1", "1966-5-20")]
    public void PlacesDates(string edtf, string start, string? end)
    {
        var slide = Assert.Single(Read(BytesOf(One(edtf), "timelinejs.json")!));

        Assert.Equal((start, end), (Written(slide.Start), slide.End is { } last ? Written(last) : null));
    }

    [Theory]
    [InlineData("198X", "20世纪80年代")]
    [InlineData("-0220", "公元前221年")]
    [InlineData("1978/..", "1978年以来")]
    public void WritesTheDateOut(string edtf, string display) => Assert.Equal(display, Read(BytesOf(One(edtf), "timelinejs.json")!)[0].Display);

    [Fact]
    public void PutsPlansIntoAGroup()
    {
        var context = One("2035");
        var entry = context.Library.Timeline.Entries[0] with { Kind = EventKind.Plan };

        Assert.Null(Read(BytesOf(context, "timelinejs.json")!)[0].Group);
        Assert.Equal("预期", Read(BytesOf(ContextOf(context.Library.Settings, entry), "timelinejs.json")!)[0].Group);
    }

    private static void AssertDates(ExportedJson one, Slide slide)
    {
        var (start, end) = (Days(slide.Start), slide.End is { } last ? Days(last) : Days(slide.Start));
        if (one.Start is { } from)
        {
            Assert.Equal(from, start.First);
            Assert.True(one.End is null ? slide.End is null : end.Last == one.End);
        }
        else
        {
            Assert.Equal(one.End, start.Last);
            Assert.Null(slide.End);
        }
    }

    private static void AssertHtml(ExportedJson one, Slide slide)
    {
        var headline = new HtmlParser().ParseDocument(slide.Headline).Body!;
        Assert.Empty(headline.Children);
        Assert.NotEmpty(headline.TextContent);
        if (Line(one.Title) is { Length: > 0 } title)
        {
            Assert.Equal(title, Blanks(headline.TextContent));
        }

        var text = new HtmlParser().ParseDocument(slide.Html).Body!;
        Assert.All(text.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, new[] { "p", "a" }));
        Assert.All(text.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.Equal("href", attribute.Name));
        Assert.All(text.QuerySelectorAll("a"), link => Assert.Equal("https", new Uri(new Uri("https://base.example/timeline/"), link.GetAttribute("href")!).Scheme));
    }

    private static IReadOnlyList<Slide> Read(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var ids = new HashSet<string> { json.RootElement.GetProperty("title").GetProperty("unique_id").GetString()! };
        return [.. json.RootElement.GetProperty("events").EnumerateArray().Where(slide => slide.TryGetProperty("start_date", out _)).Select(slide =>
        {
            var id = slide.GetProperty("unique_id").GetString()!;
            Assert.True(ids.Add(id) && id.Trim().Length > 0);
            var (start, end) = (slide.GetProperty("start_date"), slide.TryGetProperty("end_date", out var last) ? last : (JsonElement?)null);
            // An end that agrees in every part of the start is dropped.
            Assert.False(end is { } same && start.EnumerateObject().All(part => same.TryGetProperty(part.Name, out var other) && JsonElement.DeepEquals(part.Value, other)));
            var text = slide.GetProperty("text");
            return new Slide(id, slide.GetProperty("display_date").GetString()!, Parts(start), end is { } known ? Parts(known) : null, text.GetProperty("headline").GetString()!, text.GetProperty("text").GetString()!,
                slide.TryGetProperty("group", out var group) ? group.GetString() : null, slide.GetProperty("autolink").GetBoolean());
        })];
    }

    private static (int Year, int? Month, int? Day) Parts(JsonElement date)
    {
        Assert.Empty(date.EnumerateObject().Select(part => part.Name).Except(["year", "month", "day"]));
        return (date.GetProperty("year").GetInt32(), Part("month"), Part("day"));

        int? Part(string name) => date.TryGetProperty(name, out var part) ? part.GetInt32() : null;
    }

    // Years before our era have no zero there.
    private static (Day First, Day Last) Days((int Year, int? Month, int? Day) date)
    {
        var year = date.Year < 0 ? date.Year + 1 : date.Year;
        return (new Day(year, date.Month ?? 1, date.Day ?? 1), Day.Last(year, date.Month, date.Day));
    }

    private static string Written((int Year, int? Month, int? Day) date) => string.Join('-', new[] { date.Year, date.Month, date.Day }.Where(part => part is not null));
}
