namespace Kanben.Tests.Text.Dates;

public sealed class BareDaysTests
{
    [Theory]
    [InlineData("1937年8月13日，炮声响起。15日，工厂内迁。", "1937年8月13日=1937-08-13;15日=1937-08-15")]
    [InlineData("1937年8月13日和16日，两地集会。", "1937年8月13日=1937-08-13;16日=1937-08-16")]
    [InlineData("1937年8月13日、16日，两地集会。", "1937年8月13日=1937-08-13;16日=1937-08-16")]
    [InlineData("1911年10月10日夜，枪声响起。11日晨，总督出走。", "1911年10月10日=1911-10-10;11日=1911-10-11")]
    [InlineData("1956年，试点开始。年底，全面铺开。", "1956年=1956;年底=1956")]
    public void ContinuesTheDateOfTheParagraph(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("2016年5月3日入院，7日为一疗程。", "2016年5月3日=2016-05-03")]
    [InlineData("2016年5月3日入院，10日后出院。", "2016年5月3日=2016-05-03")]
    [InlineData("2016年5月23日入院。8日，", "2016年5月23日=2016-05-23")]
    [InlineData("2016年改制。年底的报表", "2016年=2016")]
    public void LeavesDurationsAlone(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));
}
