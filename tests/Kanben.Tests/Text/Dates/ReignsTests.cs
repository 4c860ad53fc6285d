namespace Kanben.Tests.Text.Dates;

public sealed class ReignsTests
{
    [Theory]
    [InlineData("建元六年，太后崩。", "建元六年=-0134")]
    [InlineData("齐建元二年，", "建元二年=0480")]
    [InlineData("太初元年，改历法。", "太初元年=-0103")]
    [InlineData("建安十年，", "建安十年=0205")]
    [InlineData("元和十年，", "元和十年=0815")]
    [InlineData("贞元二年，", "贞元二年=0786")]
    [InlineData("金贞元二年，", "贞元二年=1154")]
    [InlineData("元佑三年，", "元佑三年=1088")]
    [InlineData("明治十五年，", "明治十五年=1882")]
    [InlineData("中华民国十八年三月，", "中华民国十八年三月=1929-03")]
    public void DatesYearsByTheTitleThatIsMeant(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("建元九年，")]
    [InlineData("开皇三十年，")]
    [InlineData("建安五年制高职。")]
    [InlineData("民国时期，报业兴盛。")]
    [InlineData("大正公司三年亏损。")]
    public void KnowsWhereATitleEnds(string text) => Assert.Empty(FoundDates.In(text));

    [Theory]
    [InlineData("同治三年（甲子，1864年），", "同治三年（甲子，1864年）=1864")]
    [InlineData("民国十八年（1929年），", "民国十八年（1929年）=1929")]
    [InlineData("1929年（民国十八年），", "1929年（民国十八年）=1929")]
    [InlineData("1864年（清同治三年，甲子），", "1864年（清同治三年，甲子）=1864")]
    [InlineData("1864年（甲子年），", "1864年（甲子年）=1864")]
    [InlineData("1864年（见附录），", "1864年=1864")]
    public void ReadsBothNamesOfAYear(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));
}
