using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Tests.Build.Timelines;

public sealed class TimelinePeriodTests
{
    [Theory]
    [InlineData("1995-05-08", "1995", "1990s")]
    [InlineData("1995/2003", "1995", "1990s")]
    [InlineData("../1899", "1899", "19th-century")]
    [InlineData("1899-21", "1899", "19th-century")]
    [InlineData("1450~", "1450", "15th-century")]
    [InlineData("0005", "5", "1st-century")]
    [InlineData("-0220", "221-bce", "bce")]
    [InlineData("0000", "1-bce", "bce")]
    [InlineData("198X", "1980s", "1980s")]
    [InlineData("1960/1979", "1960s", "1960s")]
    [InlineData("1980~/1989~", "1980s", "1980s")]
    [InlineData("1980/1988", "1980", "1980s")]
    [InlineData("1980-01/1989-12", "1980", "1980s")]
    [InlineData("18XX", "19th-century", "19th-century")]
    [InlineData("20XX", "21st-century", "21st-century")]
    [InlineData("1700/2099", "18th-century", "18th-century")]
    [InlineData("00XX", "1st-century", "1st-century")]
    public void FilesADateUnderItsPeriods(string edtf, string own, string home)
    {
        var period = TimelinePeriod.Of(Edtf.Parse(edtf));

        Assert.Equal((own, home), (period.Name, period.Home.Name));
    }

    [Theory]
    [InlineData("-0220", PeriodUnit.Century, "3rd-century-bce", -299)]
    [InlineData("-0299", PeriodUnit.Century, "3rd-century-bce", -299)]
    [InlineData("-0300", PeriodUnit.Century, "4th-century-bce", -399)]
    [InlineData("0000", PeriodUnit.Century, "1st-century-bce", -99)]
    [InlineData("1899", PeriodUnit.Decade, "1890s", 1890)]
    [InlineData("0007", PeriodUnit.Decade, "0s", 0)]
    [InlineData("18XX", PeriodUnit.Decade, "19th-century", 1800)]
    public void KnowsTheLongerPeriodAroundIt(string edtf, PeriodUnit unit, string name, int start)
    {
        var period = TimelinePeriod.Of(Edtf.Parse(edtf)).In(unit);

        Assert.Equal((name, start), (period.Name, period.Start));
    }

    [Fact]
    public void PutsTheLongerFirstOfTwoThatBeginTogether()
    {
        string[] dates = ["1981", "1900", "190X", "19XX", "1899", "-0220", "198X", "1980"];

        Assert.Equal(["221-bce", "1899", "20th-century", "1900s", "1900", "1980s", "1980", "1981"], dates.Select(date => TimelinePeriod.Of(Edtf.Parse(date))).Order().Select(period => period.Name));
    }
}
