namespace Kanben.Tests.Text.Dates;

public sealed class UnitListTests
{
    [Theory]
    [InlineData("2014年2、6、11月采样。", "2014年2=2014-02;6=2014-06;11月=2014-11")]
    [InlineData("2014年2月、6月及11月采样。", "2014年2月=2014-02;6月=2014-06;11月=2014-11")]
    [InlineData("2014年2月、6月以及11月采样。", "2014年2月=2014-02;6月=2014-06;11月=2014-11")]
    [InlineData("2014、2017年两次普查。", "2014=2014;2017年=2017")]
    [InlineData("2014、2015和2017年三次普查。", "2014=2014;2015=2015;2017年=2017")]
    [InlineData("2014年4月3、7、9日集会。", "2014年4月3=2014-04-03;7=2014-04-07;9日=2014-04-09")]
    [InlineData("2014年三四月间，工程停工。", "2014年三四月间=2014-03/2014-04")]
    public void ReadsEachNumberThatSharesAUnit(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("样本为1500、2000人。")]
    [InlineData("评分为3、5、9分。")]
    [InlineData("第5、9月龄组。")]
    public void LeavesListsOfOtherThingsAlone(string text) => Assert.Empty(FoundDates.In(text));
}
