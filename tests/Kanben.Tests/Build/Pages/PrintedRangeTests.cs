using Kanben.Build.Pages;

namespace Kanben.Tests.Build.Pages;

public sealed class PrintedRangeTests
{
    [Theory]
    [InlineData("2023年11月6日至7日", "2023年11月6日|至|7日")]
    [InlineData("2022年3月到5月", "2022年3月|到|5月")]
    [InlineData("1985—89年", "1985|—|89年")]
    [InlineData("1985——1989年", "1985|——|1989年")]
    [InlineData("1949～1978年", "1949|～|1978年")]
    [InlineData("2023-11-06至2023-11-07", "2023-11-06|至|2023-11-07")]
    [InlineData("1978-1992", "1978|-|1992")]
    [InlineData("from 1978 to 1992", "from 1978| to |1992")]
    [InlineData("between May and July 2019", "between May| and |July 2019")]
    public void CutsAtTheJoiner(string printed, string expected)
    {
        var cut = PrintedRange.Cut(printed);

        Assert.Equal(expected, $"{cut?.From}|{cut?.Joiner}|{cut?.To}");
        Assert.Equal(printed, cut?.From + cut?.Joiner + cut?.To);
    }

    [Theory]
    [InlineData("2019年5月上旬")]
    [InlineData("2023-11-06")]
    [InlineData("至1992年")]
    [InlineData("1978至")]
    [InlineData("至")]
    [InlineData("")]
    public void LeavesWordingWithoutOnePlaceToCut(string printed) => Assert.Null(PrintedRange.Cut(printed));
}
