using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Tests.Build.Timelines;

public sealed class TimelineSheetTests
{
    private static readonly string[] Dates = ["-0220", "0755", "1276-05", "1850", "1850-06", "1863", "18XX", "19XX", "1949-10-01", "1978/..", "1985", "198X", "1986-03-02", "2001", "2024/2025"];

    // A few periods with many events, so that each kind of division happens.
    private static readonly Gen<ImmutableArray<TimelineEntry>> Timelines =
        Gen.Select(Gen.Int[0, Dates.Length - 1], Gen.Int[1, 700], (date, count) => (Dates[date], count)).Array[0, 8].Select(Entries);

    [Fact]
    public void PutsEachEventOnExactlyOnePageAndKeepsTheOrder() =>
        Timelines.Sample(entries =>
        {
            var sheets = TimelineSheet.Split(entries);

            Assert.Equal(entries.Select(entry => entry.Id).Order(), sheets.SelectMany(sheet => sheet.Entries).Select(entry => entry.Id).Order());
            var order = entries.Select((entry, at) => (entry.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
            Assert.All(sheets, sheet => Assert.Equal(sheet.Entries, sheet.Entries.OrderBy(entry => order[entry.Id])));
            Assert.All(sheets, sheet => Assert.InRange(sheet.Entries.Length, 0, TimelineSheet.Limit));
            Assert.Equal(sheets.Length, sheets.Select(sheet => sheet.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(TimelineSheet.FirstPath, sheets[0].Path);
            Assert.Equal(entries.Length, sheets[0].Total);
        }, iter: 60);

    [Fact]
    public void ReachesEveryPageFromTheFirst() =>
        Timelines.Sample(entries =>
        {
            var sheets = TimelineSheet.Split(entries);
            var reached = new List<TimelineSheet> { sheets[0] };
            for (var i = 0; i < reached.Count; i++)
            {
                reached.AddRange(reached[i].Inner);
            }

            Assert.Equal(sheets.Select(sheet => sheet.Path).Order(), reached.Select(sheet => sheet.Path).Order());
        }, iter: 60);

    [Fact]
    public void LeavesAnEventWhereItIsWhenOtherDecadesGrow() =>
        Gen.Select(Timelines, Timelines).Sample((entries, more) =>
        {
            var before = TimelineSheet.Split(entries);
            var taken = entries.Select(entry => TimelinePeriod.Of(entry.Value).Home).ToHashSet();
            var added = more.Where(entry => !taken.Contains(TimelinePeriod.Of(entry.Value).Home)).Select(entry => entry with { Id = "n" + entry.Id });
            var after = TimelineSheet.Split([.. entries.Concat(added).OrderBy(entry => entry.Value)]);

            // A timeline that was one page is another matter.
            if (before.Length > 1)
            {
                Assert.Subset(PlacesOf(after), PlacesOf(before));
            }
        }, iter: 60);

    [Theory]
    [InlineData("timeline/index.html", "1985", 500)]
    [InlineData("timeline/1980s/index.html", "1985", 400, "2001", 101)]
    [InlineData("timeline/1985/index.html", "1985", 400, "1986", 101)]
    [InlineData("timeline/1985/part-2/index.html", "1986", 5, "1985", 501)]
    [InlineData("timeline/1980s/index.html", "198X", 1, "1985", 500)]
    [InlineData("timeline/19th-century/index.html", "1850", 400, "2001", 101)]
    [InlineData("timeline/1850s/index.html", "1850", 400, "1863", 101)]
    [InlineData("timeline/20th-century/index.html", "19XX", 1, "1985", 500)]
    [InlineData("timeline/bce/index.html", "-0220", 1, "1985", 500)]
    [InlineData("timeline/3rd-century-bce/index.html", "-0220", 400, "-0120", 101)]
    public void NamesThePages(string path, string date, int count, string other = "2001", int others = 0) =>
        Assert.Contains(TimelineSheet.Split(Entries([(date, count), (other, others)])), sheet => sheet.Path == path && sheet.Entries.Length > 0);

    [Fact]
    public void KeepsThePageOfAPeriodWhoseEventsWentToItsYears()
    {
        var sheets = TimelineSheet.Split(Entries([("1985", 300), ("1986", 300)]));

        Assert.Equal(["timeline/index.html 0 600", "timeline/1980s/index.html 0 600", "timeline/1985/index.html 300 300", "timeline/1986/index.html 300 300"], sheets.Select(sheet => $"{sheet.Path} {sheet.Entries.Length} {sheet.Total}"));
    }

    [Fact]
    public void TellsTheScriptThePageOfEachEvent()
    {
        var timeline = new Timeline(Entries([("1985", 300), ("2001", 300)]));

        var (path, bytes) = Assert.Single(TimelinePlaces.Files(timeline));
        var script = Encoding.UTF8.GetString(bytes.Span);

        Assert.Equal("timeline/places.js", path);
        var sides = script.Split("\"2000s/index.html\":\"");
        Assert.Equal(2, sides.Length);
        Assert.Contains("\"1980s/index.html\":\"", sides[0], StringComparison.Ordinal);
        Assert.All(timeline.Entries, entry => Assert.Contains(entry.Id[2..], sides[entry.Value.Text == "1985" ? 0 : 1], StringComparison.Ordinal));
        Assert.Empty(TimelinePlaces.Files(Timeline.Empty));
    }

    private static HashSet<string> PlacesOf(IEnumerable<TimelineSheet> sheets) => [.. sheets.SelectMany(sheet => sheet.Entries.Select(entry => $"{sheet.Path}#{entry.Id}"))];

    private static ImmutableArray<TimelineEntry> Entries((string Date, int Count)[] parts) =>
    [
        .. parts.SelectMany((part, at) => Enumerable.Range(0, part.Count).Select(number => new TimelineEntry($"e-{at:x4}{number:x6}", Edtf.Parse(part.Date), EventKind.Event, $"事{number}")))
            .OrderBy(entry => entry.Value).ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];
}
