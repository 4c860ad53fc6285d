using System.Collections.Immutable;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Tests.Build.Timelines;

public sealed class OverviewFactsTests
{
    [Theory]
    [InlineData("1900 1901 1901 2000", "1900–2000 1901x2 gaps 1902–1999")]
    [InlineData("1900 1901 2000", "1900–2000 - gaps 1902–1999")]
    [InlineData("1900 1900 2000 2000", "1900–2000 - gaps 1901–1999")]
    [InlineData("2001 2004 2004", "2001–2004 2004x2 gaps")]
    [InlineData("1900 1920 1990 2000/2030 2010 2060", "1900–2060 - gaps 1921–1989 2031–2059")]
    [InlineData("-0220 0001", "-220–1 - gaps -219–0")]
    [InlineData("1900/.. 1990", "1900–1990 - gaps 1901–1989")]
    public void SaysWhatTheDrawingShows(string dates, string expected)
    {
        var facts = OverviewFacts.Of(Items(dates));

        Assert.Equal(expected, $"{facts.First}–{facts.Last} {(facts.Fullest is { } fullest ? $"{fullest.Year}x{fullest.Count}" : "-")} gaps{string.Concat(facts.Gaps.Select(gap => $" {gap.First}–{gap.Last}"))}");
    }

    [Theory]
    [InlineData("1978/..", 1978, null)]
    [InlineData("../2035", null, 2035)]
    [InlineData("198X", 1980, 1989)]
    [InlineData("2019-24", 2019, 2020)]
    [InlineData("-0220-05", -220, -220)]
    public void TakesTheYearsOfAnyDate(string date, int? from, int? to) => Assert.Equal((from, to), (Items(date)[0].From, Items(date)[0].To));

    private static ImmutableArray<OverviewItem> Items(string dates) =>
        OverviewItem.Of([.. dates.Split(' ').Select((date, i) => new TimelineEntry($"e-{i}", Edtf.Parse(date), EventKind.Event, "甲"))]);
}
