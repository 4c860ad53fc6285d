namespace Kanben.Tests.Text.Dates;

public sealed class FestivalsTests
{
    [Theory]
    [InlineData("2011年母亲节，", "2011年母亲节=2011-05-08")]
    [InlineData("2016年感恩节，", "2016年感恩节=2016-11-24")]
    [InlineData("2019年清明节，", "2019年清明节=2019-04-05")]
    [InlineData("1999年清明，", "1999年清明=1999-04-05")]
    [InlineData("2019年除夕，", "2019年除夕=2019-02-04")]
    [InlineData("2012年除夕，", "2012年除夕=2012-01-22")]
    [InlineData("2016年建军节，", "2016年建军节=2016-08-01")]
    [InlineData("1850年除夕，", "1850年=1850")]
    public void FindsTheDayInItsYear(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("2014年十月初三，", "2014年十月初三=2014-11-24")]
    [InlineData("2014年十月初，", "2014年十月初=2014-10")]
    [InlineData("1962年元月，", "1962年元月=1962-01")]
    [InlineData("1927年9月9日（农历八月十四日），", "1927年9月9日=1927-09-09")]
    [InlineData("1962年正月，", "1962年正月=1962")]
    public void TellsTheLunarMonthFromTheOther(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));
}
