using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Kanben.Model;
using static Kanben.Tests.Build.Timelines.Exports.ExportSamples;

namespace Kanben.Tests.Build.Timelines.Exports;

public sealed class EventsCalendarTests
{
    [Fact]
    public void HoldsTheEventsKnownToTheDay() => AnySite.Sample(context =>
    {
        if (BytesOf(context, "events.json") is not { } json)
        {
            return;
        }

        var expected = ExportedJson.Read(json).Where(one => Regex.IsMatch(one.Edtf, @"^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?$") && one.Start!.Value.Year > 0 && one.End != new Day(9999, 12, 31) && !one.IsApproximate).ToList();
        if (BytesOf(context, "events.ics") is not { } bytes)
        {
            Assert.Empty(expected);
            return;
        }

        var calendar = CalendarReader.Read(bytes);
        AssertCalendar(calendar);
        Assert.Equal(expected.Select(one => (one.Id, one.Start, one.End)), calendar.Parts.Select(one => (one["UID"].Split('@')[0], Date(one["DTSTART;VALUE=DATE"], 0), Date(one["DTEND;VALUE=DATE"], -1))));
        Assert.All(expected.Zip(calendar.Parts).Where(pair => Line(pair.First.Title).Length > 0), pair => Assert.Equal(Line(pair.First.Title), Blanks(CalendarReader.Text(pair.Second["SUMMARY"]))));
        Assert.All(calendar.Parts.Where(one => one.Has("DESCRIPTION")), one => CalendarReader.Text(one["DESCRIPTION"]));
        Assert.All(calendar.Parts.Where(one => one.Has("CATEGORIES")), one => Assert.All(CalendarReader.List(one["CATEGORIES"]), Assert.NotEmpty));
        Assert.All(calendar.Parts, one => Assert.Equal(context.Library.Settings.Url is not null, one.Has("URL")));
        Assert.All(calendar.Parts.Where(one => one.Has("URL")), one => Assert.Matches("^https://[!-~]+#e-[0-9a-f]+$", one["URL"]));
    });

    [Theory]
    [InlineData("2023-12-31", "20231231", "20240101")]
    [InlineData("2024-02-28", "20240228", "20240229")]
    [InlineData("2023-11-06/2023-11-07", "20231106", "20231108")]
    [InlineData("0001-01-01", "00010101", "00010102")]
    public void TheEndIsExclusive(string edtf, string start, string end)
    {
        var one = CalendarReader.Read(BytesOf(One(edtf), "events.ics")!).Parts.Single();

        Assert.Equal((start, end), (one["DTSTART;VALUE=DATE"], one["DTEND;VALUE=DATE"]));
    }

    [Theory]
    [InlineData("2023-11")]
    [InlineData("2023-11-06~")]
    [InlineData("2023-11-06/2023-12")]
    [InlineData("2023-11-06/..")]
    [InlineData("0000-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("2019-21")]
    public void ThereIsNoCalendarWithoutADay(string edtf) => Assert.Null(BytesOf(One(edtf), "events.ics"));

    [Fact]
    public void FoldsAtWholeCharacters()
    {
        var title = string.Concat(Enumerable.Repeat("纸𠀀é;a", 60));

        Assert.Equal(title, CalendarReader.Text(CalendarReader.Read(BytesOf(One("2023-11-06", title), "events.ics")!).Parts.Single()["SUMMARY"]));
    }

    [Theory]
    [InlineData(null, "e-0000000001@文集")]
    [InlineData("https://example.org/journal/", "e-0000000001@example.org/journal")]
    public void TheIdIsThatOfTheEventAndTheSite(string? url, string id)
    {
        var one = CalendarReader.Read(BytesOf(One("2023-11-06", url: url), "events.ics")!).Parts.Single();

        Assert.Equal((id, "TRANSPARENT", "19700101T000000Z"), (one["UID"], one["TRANSP"], one["DTSTAMP"]));
    }

    [Fact]
    public void TellsAboutTheKind()
    {
        var entry = One("2035-01-01").Library.Timeline.Entries[0] with { Kind = EventKind.Plan };

        var one = CalendarReader.Read(BytesOf(ContextOf(SiteSettings.Default, entry), "events.ics")!).Parts.Single();

        Assert.Equal("预期", one["CATEGORIES"]);
    }

    // RFC 5545, 3.4, 3.6 and 3.6.1: what must be there, once.
    private static void AssertCalendar(CalendarPart calendar)
    {
        Assert.Equal(("VCALENDAR", "2.0"), (calendar.Name, calendar["VERSION"]));
        Assert.NotEmpty(calendar["PRODID"]);
        Assert.NotEmpty(calendar.Parts);
        Assert.All(calendar.Parts, one => Assert.Equal("VEVENT", one.Name));
        Assert.All(calendar.Parts, one => Assert.Equal(one.Properties.Count, one.Properties.Select(property => property.Name).Distinct().Count()));
        Assert.Equal(calendar.Parts.Count, calendar.Parts.Select(one => CalendarReader.Text(one["UID"])).Distinct().Count());
    }

    private static Day? Date(string text, int days)
    {
        var date = DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture).AddDays(days);
        return new Day(date.Year, date.Month, date.Day);
    }
}
