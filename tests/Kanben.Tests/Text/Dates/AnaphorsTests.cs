namespace Kanben.Tests.Text.Dates;

public sealed class AnaphorsTests
{
    [Theory]
    [InlineData("1962年3月8日开工。五天后，", "1962年3月8日=1962-03-08;五天后=1962-03-13")]
    [InlineData("1962年11月8日开工。三个月后，", "1962年11月8日=1962-11-08;三个月后=1963-02")]
    [InlineData("1962年3月8日开工。同月下旬，", "1962年3月8日=1962-03-08;同月下旬=1962-03-21/1962-03-31")]
    [InlineData("1962年开工。他在同一年入学。", "1962年=1962;同一年=1962")]
    [InlineData("1962年开工。在前一年，", "1962年=1962;前一年=1961")]
    [InlineData("1962年开工。当年10月，", "1962年=1962;当年10月=1962-10")]
    public void CountsFromTheLastDate(string text, string expected) => Assert.Equal(expected, FoundDates.In(text));

    [Theory]
    [InlineData("1962年开工，与当年的老厂有关。")]
    [InlineData("1962年开工，治疗五天后出院。")]
    [InlineData("1962年开工，质保三个月后失效。")]
    [InlineData("1962年开工，学制的第二年实习。")]
    public void LeavesDurationsAndMemoriesAlone(string text) => Assert.Equal("1962年=1962", FoundDates.In(text));

    [Theory]
    [InlineData("本月，", "2020-06", "本月=2020-06")]
    [InlineData("上个月，", "2020-01", "上个月=2019-12")]
    [InlineData("下月5日，", "2020-12", "下月5日=2021-01-05")]
    [InlineData("上个月，", "2020", "")]
    [InlineData("从去年到今年，", "2020", "从去年到今年=2019/2020")]
    public void CountsMonthsFromADocumentDateThatTellsItsMonth(string text, string document, string expected) => Assert.Equal(expected, FoundDates.In(text, document));
}
