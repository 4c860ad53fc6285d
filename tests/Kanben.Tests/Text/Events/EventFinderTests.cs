using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Tests.Text.Events;

public sealed class EventFinderTests
{
    [Theory]
    [InlineData("1952年3月，两校合并为新的工学院。", "1952-03 Event 两校合并为新的工学院")]
    [InlineData("学会于1952年3月首次提出分类方案，影响深远。", "1952-03 Event 学会首次提出分类方案")]
    [InlineData("此外，早在1911年，商人就已创办这所学堂。", "1911 Event 商人就已创办这所学堂")]
    [InlineData("在2011年5月2日至3日举行的首届“山海”论坛上，各方签署《湖泊保护公约》。", "2011-05-02/2011-05-03 Event 各方签署《湖泊保护公约》")]
    [InlineData("在2011年5月2日召开的全国水利大会上，部长强调要重视小型水库。", "2011-05-02 Event 全国水利大会召开")]
    [InlineData("2011年发布的《湖泊保护公约》明确了责任。", "2011 Event 《湖泊保护公约》发布")]
    [InlineData("1905年爆发的矿工罢工是一个转折。", "1905 Event 矿工罢工爆发")]
    [InlineData("在1995年的会议上，代表们通过了宣言。", "1995 Event 代表们通过了宣言")]
    [InlineData("2003年，在地方政府支持下，村民成立了合作社。", "2003 Event 村民成立了合作社")]
    [InlineData("自1986年义务教育法实施以来，入学率上升。", "1986 Event 义务教育法实施")]
    [InlineData("水车的使用大致起步于13世纪，此后逐渐推广。", "12XX Period 水车的使用大致起步")]
    [InlineData("20世纪30年代，运河沿岸兴起了纺织业。", "193X Period 运河沿岸兴起了纺织业")]
    [InlineData("到2040年，将基本建成覆盖全省的监测网。", "2040 Plan 将基本建成覆盖全省的监测网")]
    [InlineData("到2040年建成监测网，2050年达到国际先进水平。", "2040 Plan 建成监测网；2050 Plan 达到国际先进水平")]
    [InlineData("The museum was opened on 3 May 1901 by the governor.", "1901-05-03 Event museum was opened by the governor")]
    [InlineData("On May 3, 1901, the museum was opened by the governor.", "1901-05-03 Event museum was opened by the governor")]
    [InlineData("By 2040, the city will be carbon neutral.", "2040 Plan city will be carbon neutral")]
    public void CutsTitlesOutOfTheSentence(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("截至2015年6月，会员已达3万人。")]
    [InlineData("较2015年增长了三倍。")]
    [InlineData("与2015年相比，产量提高。")]
    [InlineData("根据2015年的数据，产量提高。")]
    [InlineData("2015年，全省产值达1953.6亿元。")]
    [InlineData("2015年，该市属于中等城市。")]
    [InlineData("于2018年5月采集土壤样品。")]
    [InlineData("条约（1985年）签订。")]
    [InlineData("依据2012年版手册制定。")]
    [InlineData("Data were collected from 2010 to 2015.")]
    [InlineData("Compared with 2019, exports rose.")]
    public void MakesNoEventOfStatesFiguresAndProcedures(string text) => Assert.Empty(Found(text));

    [Fact]
    public void GivesTheSentenceAndItsPlace()
    {
        var found = Assert.Single(Find("旧制沿用多年。1903年，新学堂成立。此后不详。"));

        Assert.Equal("1903年，新学堂成立。", found.Sentence);
        Assert.Equal(7, found.SentenceOffset);
    }

    [Fact]
    public void MakesOneEventOfADateAndClause() => Assert.Equal("1903 Event 学堂成立", Found("1903年，学堂成立；三十年后（1933年）不存。"));

    [Fact]
    public void ShortensLongTitlesOutsidePairs()
    {
        var title = Assert.Single(Find("1999年，" + string.Concat(Enumerable.Repeat("东", 10)) + "市政府颁布《" + string.Concat(Enumerable.Repeat("水", 20)) + "条例》并成立管理委员会以统筹全市各区县的相关工作。")).Title;

        Assert.EndsWith("条例》", title, StringComparison.Ordinal);
    }

    private static ImmutableArray<DatedEvent> Find(string text) => EventTexts.Find(text);

    private static string Found(string text) => EventTexts.Found(text);
}
