using CsCheck;
using Kanben.Build.Timelines;

namespace Kanben.Tests.Build.Timelines;

public sealed class OverviewBinsTests
{
    private static readonly int[] Steps = [1, 5, 10, 25, 50, 100, 250, 500, 1000];

    // Years are astronomical: 0 is 1 BCE, -9 is 10 BCE.
    [Theory]
    [InlineData(1, 2023, 2023, 2023)]
    [InlineData(1, 0, 0, 0)]
    [InlineData(5, 2023, 2020, 2024)]
    [InlineData(10, 1989, 1980, 1989)]
    [InlineData(10, 9, 1, 9)]
    [InlineData(10, 1, 1, 9)]
    [InlineData(10, 0, -8, 0)]
    [InlineData(10, -8, -8, 0)]
    [InlineData(10, -9, -18, -9)]
    [InlineData(100, -220, -298, -199)]
    public void CutsYearsAsDecadesAreNamed(int step, int year, int first, int last)
    {
        var bins = new OverviewBins(step);

        Assert.Equal((first, last), bins.Years(bins.Of(year)));
    }

    [Fact]
    public void EachYearIsInTheBinThatNamesItAndNeighboursTouch() =>
        Gen.Select(Gen.Int[-9998, 9998], Gen.Int[0, Steps.Length - 1]).Sample((year, at) =>
        {
            var bins = new OverviewBins(Steps[at]);
            var (first, last) = bins.Years(bins.Of(year));

            Assert.InRange(year, first, last);
            Assert.InRange(bins.Of(year + 1) - bins.Of(year), 0, 1);
            Assert.Equal(bins.Of(first), bins.Of(last));
        });

    [Theory]
    [InlineData(10, 198, 1980)]
    [InlineData(10, 0, 1)]
    [InlineData(10, -1, -9)]
    [InlineData(100, -3, -299)]
    [InlineData(1, 0, 0)]
    public void IsNamedByTheRoundYearItBeginsAt(int step, int bin, int year) => Assert.Equal(year, new OverviewBins(step).LabelOf(bin));
}
