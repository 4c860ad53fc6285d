using CsCheck;
using Kanben.Text.Terms;

namespace Kanben.Tests.Text.Terms;

public sealed class RepeatedRunsTests
{
    [Theory]
    [InlineData("abcabcabd", 2, 3, 3, "ab:0,3,6")]
    [InlineData("abcabcabd", 2, 3, 2, "ab:0,3,6 abc:0,3 bc:1,4 bca:1,4 ca:2,5 cab:2,5")]
    [InlineData("aaaa", 2, 3, 2, "aa:0,1,2 aaa:0,1")]
    [InlineData("ab-ab", 1, 4, 2, "a:0,3 ab:0,3 b:1,4")]
    [InlineData("", 1, 4, 1, "")]
    public void ShowsEachRunWithItsPlaces(string text, int shortest, int longest, int least, string expected) =>
        Assert.Equal(expected, string.Join(' ', Runs(text, new RunLimits(shortest, longest, least)).Order(StringComparer.Ordinal)));

    [Fact]
    public void ShowsTheRunsThatCountingFinds() =>
        Gen.Select(Gen.String[Gen.Char["abcd-"], 0, 60], Gen.Int[1, 3], Gen.Int[0, 4], Gen.Int[1, 4]).Sample((text, shortest, more, least) =>
        {
            var counted = Enumerable.Range(shortest, more + 1)
                .SelectMany(length => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(start => (Run: text.Substring(start, length), start)))
                .Where(place => !place.Run.Contains('-'))
                .GroupBy(place => place.Run, place => place.start)
                .Where(run => run.Count() >= least)
                .Select(run => $"{run.Key}:{string.Join(',', run)}");

            Assert.Equal(counted.Order(StringComparer.Ordinal), Runs(text, new RunLimits(shortest, shortest + more, least)).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void ShowsARunBeforeThoseThatLengthenIt()
    {
        var runs = Runs("abcdabcdabcd", new RunLimits(1, 4, 3)).ConvertAll(run => run.Split(':')[0]);

        Assert.All(runs.Where(run => run.Length > 1), run => Assert.True(runs.IndexOf(run[..^1]) < runs.IndexOf(run)));
    }

    private static List<string> Runs(string text, RunLimits limits)
    {
        var runs = new List<string>();
        var symbols = text.Select(c => c - 'a' + 1).ToArray();
        RepeatedRuns.Visit(symbols, 26, limits, (length, places) => runs.Add($"{text.Substring(places[0], length)}:{string.Join(',', places.ToArray())}"));
        return runs;
    }
}
