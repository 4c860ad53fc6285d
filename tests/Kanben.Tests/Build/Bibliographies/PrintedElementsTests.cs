using CsCheck;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class PrintedElementsTests
{
    [Theory]
    [InlineData("2021-05-06", "2021-05-06")]
    [InlineData("2021年5月6日", "2021-05-06")]
    [InlineData("2021年5月", "2021-05")]
    [InlineData("2021.5.6", "2021-05-06")]
    [InlineData("2021/05/06", "2021-05-06")]
    [InlineData("2008-03- 08", "2008-03-08")]
    [InlineData("２０２１－０５－０６", "2021-05-06")]
    [InlineData("2021 Jun 1", "2021-06-01")]
    [InlineData("2014 Mar", "2014-03")]
    [InlineData("c1988", "1988")]
    [InlineData("[1936]", "1936")]
    [InlineData("1865（清同治四年）", "1865")]
    [InlineData("1995印刷", "1995")]
    [InlineData("2021-13-45", "2021")]
    [InlineData("2021-02-30", "2021-02")]
    [InlineData("1987-1995", "1987")]
    [InlineData("20211", null)]
    [InlineData("不详", null)]
    [InlineData("", null)]
    public void ReadsDates(string printed, string? date) => Assert.Equal(date, PrintedDate.Read(printed, null)?.ToString());

    [Theory]
    [InlineData("不详", "1998", "1998")]
    [InlineData(null, "1998", "1998")]
    [InlineData("1998-02", "1998", "1998-02")]
    [InlineData(null, null, null)]
    public void TheYearStandsInForTheDate(string? date, string? year, string? read) => Assert.Equal(read, PrintedDate.Read(date, year)?.ToString());

    [Theory]
    [InlineData("03", "3")]
    [InlineData("(03)", "3")]
    [InlineData("（3）", "3")]
    [InlineData("05/06", "5/6")]
    [InlineData("10", "10")]
    [InlineData("增刊 1", "增刊 1")]
    [InlineData("S1", "S1")]
    [InlineData("S01", "S01")]
    [InlineData("第3期", "3")]
    [InlineData("0", "0")]
    [InlineData("3(1)", "3(1)")]
    [InlineData(" ", null)]
    public void ReadsIssues(string printed, string? issue) => Assert.Equal(issue, PrintedNumber.Issue(printed));

    [Theory]
    [InlineData("39", "39")]
    [InlineData("第39卷", "39")]
    [InlineData("第 35 卷", "35")]
    [InlineData("Vol. 12", "12")]
    [InlineData("vol.12", "12")]
    [InlineData("上", "上")]
    [InlineData("美国卷", "美国卷")]
    [InlineData("四卷", "四卷")]
    public void ReadsVolumes(string printed, string volume) => Assert.Equal(volume, PrintedNumber.Volume(printed));

    [Theory]
    [InlineData("133-154", "133-154")]
    [InlineData("133–154", "133-154")]
    [InlineData("133—154", "133-154")]
    [InlineData("133~154", "133-154")]
    [InlineData("125- 136", "125-136")]
    [InlineData("125 - 136", "125-136")]
    [InlineData("１２－１３", "12-13")]
    [InlineData("931，944-947", "931,944-947")]
    [InlineData("931, 944-947", "931, 944-947")]
    [InlineData("pp. 12-13", "12-13")]
    [InlineData("P133", "133")]
    [InlineData("第3版", "3")]
    [InlineData("序2-3", "序2-3")]
    [InlineData("扉页", "扉页")]
    [InlineData("eabc5986", "eabc5986")]
    [InlineData("——", "-")]
    public void ReadsPages(string printed, string pages) => Assert.Equal(pages, PrintedNumber.Pages(printed));

    [Theory]
    [InlineData("3", "3")]
    [InlineData("第3版", "3")]
    [InlineData("３版", "3")]
    [InlineData("第三版", "3")]
    [InlineData("第十版", "10")]
    [InlineData("第十二版", "12")]
    [InlineData("第二十版", "20")]
    [InlineData("3rd ed.", "3")]
    [InlineData("2nd", "2")]
    [InlineData("Third edition", "3")]
    [InlineData("Rev. ed.", "Rev. ed.")]
    [InlineData("修订本", "修订本")]
    [InlineData("新1版", "新1版")]
    [InlineData("V1.0", "V1.0")]
    [InlineData("十十版", "十十版")]
    public void ReadsEditions(string printed, string edition) => Assert.Equal(edition, PrintedNumber.Edition(printed));

    [Fact]
    public void ReadingTwiceChangesNothingMore() => CitationSamples.AnyText.Sample(text =>
    {
        Assert.Equal(PrintedText.Of(text), PrintedText.Of(PrintedText.Of(text)));
        Assert.Equal(PrintedNumber.Edition(text), PrintedNumber.Edition(PrintedNumber.Edition(text)));
        Assert.Equal(PrintedText.Url(text), PrintedText.Url(PrintedText.Url(text)));
    });
}
