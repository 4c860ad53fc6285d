using Kanben.Build.Pages;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Tests.Build.Pages;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024", "2024年", "2024")]
    [InlineData("2024-06", "2024年6月", "June 2024")]
    [InlineData("2024-06-24", "2024年6月24日", "24 June 2024")]
    [InlineData("2023-11-06/2023-11-07", "2023年11月6日至7日", "6–7 November 2023")]
    [InlineData("2022-03/2022-05", "2022年3月至5月", "March – May 2022")]
    [InlineData("2022-03-30/2022-05-02", "2022年3月30日至5月2日", "30 March – 2 May 2022")]
    [InlineData("1978/1992", "1978年至1992年", "1978 – 1992")]
    [InlineData("1978/..", "1978年以来", "since 1978")]
    [InlineData("../2023", "2023年以前", "until 2023")]
    [InlineData("198X", "20世纪80年代", "1980s")]
    [InlineData("18XX", "19世纪", "19th century")]
    [InlineData("20XX", "21世纪", "21st century")]
    [InlineData("1450~", "约1450年", "c. 1450")]
    [InlineData("-0220", "公元前221年", "221 BCE")]
    [InlineData("2019-21", "2019年春", "spring 2019")]
    public void WritesDatesOut(string edtf, string chinese, string english)
    {
        Assert.Equal(chinese, DateText.Of(Edtf.Parse(edtf), "zh-Hans"));
        Assert.Equal(english, DateText.Of(Edtf.Parse(edtf), "en"));
    }

    [Theory]
    [InlineData("2023-11-06/2023-11-07", "2023年", "2023")]
    [InlineData("../1949", "1949年", "1949")]
    [InlineData("19XX", "20世纪", "20th century")]
    [InlineData("190X", "20世纪00年代", "1900s")]
    [InlineData("1900", "1900年", "1900")]
    [InlineData("-0220", "公元前221年", "221 BCE")]
    public void NamesThePeriodOfADate(string edtf, string chinese, string english)
    {
        Assert.Equal(chinese, DateText.Of(TimelinePeriod.Of(Edtf.Parse(edtf)), "zh-Hans"));
        Assert.Equal(english, DateText.Of(TimelinePeriod.Of(Edtf.Parse(edtf)), "en"));
    }

    [Theory]
    [InlineData("2019", DateModifier.End, "2019年底", "late 2019")]
    [InlineData("2019-05", DateModifier.Start, "2019年5月初", "early May 2019")]
    [InlineData("198X", DateModifier.Mid, "20世纪80年代中期", "mid-1980s")]
    [InlineData("18XX", DateModifier.End, "19世纪末", "late 19th century")]
    [InlineData("2019", null, "2019年", "2019")]
    public void SaysWhichPartOfADateIsMeant(string edtf, DateModifier? modifier, string chinese, string english)
    {
        Assert.Equal(chinese, DateText.Of(Edtf.Parse(edtf), modifier, "zh-Hans"));
        Assert.Equal(english, DateText.Of(Edtf.Parse(edtf), modifier, "en"));
    }

    [Theory]
    [InlineData("2024-06-24", "2024-06-24")]
    [InlineData("0755", "0755")]
    [InlineData("-0220", null)]
    [InlineData("198X", null)]
    [InlineData("1450~", null)]
    public void GivesHtmlOnlyTheValuesItAllows(string edtf, string? expected) => Assert.Equal(expected, DateText.Datetime(edtf));
}
