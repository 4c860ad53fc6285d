namespace Kanben.Tests.Text.Dates;

public sealed class GregorianYearsTests
{
    [Theory]
    [InlineData("他03年入学。", "03年=2003")]
    [InlineData("八四年，合同签订。", "八四年=1984")]
    [InlineData("15年3月4日到6日，", "15年3月4日到6日=2015-03-04/2015-03-06")]
    [InlineData("2O17年，平台上线。", "2O17年=2017")]
    [InlineData("1956年代表大会召开。", "1956年=1956")]
    [InlineData("1956年制定章程。", "1956年=1956")]
    [InlineData("1956年报道，", "1956年=1956")]
    [InlineData("1956年级别调整。", "")]
    [InlineData("采样时间：2017.03.05—2017.04.06", "2017.03.05—2017.04.06=2017-03-05/2017-04-06")]
    [InlineData("25/07/2017，", "25/07/2017=2017-07-25")]
    [InlineData("05/07/2017，", "")]
    [InlineData("2017年7月25日，星期二，", "2017年7月25日，星期二=2017-07-25")]
    [InlineData("2017年7月25日（周二），", "2017年7月25日（周二）=2017-07-25")]
    [InlineData("2017年7月25日，周树人逝世多年。", "2017年7月25日=2017-07-25")]
    [InlineData("截 至 2017 年 3 月，", "截 至 2017 年 3 月=../2017-03")]
    [InlineData("20 世 纪 80 年 代，", "20 世 纪 80 年 代=198X")]
    public void ReadsYearsAsTheyAreWritten(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("七八年来，")]
    [InlineData("历时98年。")]
    [InlineData("2O年来，")]
    [InlineData("1500 年的历史")]
    [InlineData("1998年级新生")]
    [InlineData("2010年版教材")]
    public void LeavesDurationsAndEditionsAlone(string text) => Assert.Empty(FoundDates.In(text));

    [Theory]
    [InlineData("20世纪后50年，", "20世纪=19XX")]
    [InlineData("[5、20世纪20年代开垦", "20世纪20年代=192X")]
    [InlineData("公元前8世纪至前3世纪，", "公元前8世纪至前3世纪=-0799/-0200")]
    [InlineData("公元前8—前3世纪，", "公元前8—前3世纪=-0799/-0200")]
    [InlineData("21世纪头十年，", "21世纪头十年=200X")]
    [InlineData("18世纪后半期，", "18世纪后半期=1750/1799")]
    [InlineData("1946年夏秋间，", "1946年夏秋间=1946-06/1946-11")]
    [InlineData("1946年春秋两季", "1946年=1946")]
    [InlineData("2015年伊始，", "2015年伊始=2015")]
    [InlineData("2015年最后一个季度，", "2015年最后一个季度=2015-10/2015-12")]
    [InlineData("2015年5月上、中旬，", "2015年5月上、中旬=2015-05-01/2015-05-20")]
    [InlineData("2010年到现在，", "2010年到现在=2010/..")]
    [InlineData("“十一五”至“十二五”期间，", "“十一五”至“十二五”期间=2006/2015")]
    [InlineData("“十一五”期末，", "“十一五”期末=2006/2010")]
    [InlineData("“十一五”规划提出", "")]
    public void ReadsAgesSeasonsAndPlans(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));
}
