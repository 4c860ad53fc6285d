namespace Kanben.Tests.Text.Dates;

public sealed class DateContextTests
{
    [Theory]
    [InlineData("[作者简介]某人，1990年生，男。")]
    [InlineData("【作者简介】某人，1990年生，男。")]
    [InlineData("收稿时间：2021年3月4日")]
    [InlineData("[收稿日期] 2021-03-04")]
    [InlineData("Received 4 March 2021")]
    [InlineData("某人. 题名[M]. 北京: 某社, 2011年.")]
    [InlineData("①某人：《某书》，北京：某出版社，2011年，第45页。")]
    [InlineData("增长显著（国家统计局，2021年）。")]
    [InlineData("《某法》（2013年修订）第2条")]
    [InlineData("《某报》，2011年3月5日，第3版。")]
    [InlineData("《某刊》2011年3月第2期。")]
    [InlineData("样本区间为2003—2012年。")]
    [InlineData("数据来源于2012年的调查。")]
    [InlineData("调节光照收稿日期：2013-04-05作者简介：某人")]
    public void KnowsApparatusAndWindowsOfData(string text) => Assert.Empty(FoundDates.In(text));

    [Theory]
    [InlineData("北京奥运会（2008年）之后，", "2008年=2008")]
    [InlineData("（1953年，普查首次进行）", "1953年=1953")]
    [InlineData("2013年修订的章程", "2013年=2013")]
    [InlineData("出版社于2011年成立。", "2011年=2011")]
    [InlineData("收稿日期早于2013年4月5日。", "2013年4月5日=2013-04-05")]
    public void KeepsDatesOfOccurrences(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));
}
