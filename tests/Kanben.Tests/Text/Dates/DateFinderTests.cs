using System.Collections.Immutable;
using Kanben.Model;
using Kanben.Text.Dates;

namespace Kanben.Tests.Text.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("2023 年 5 月 18 日，会议召开。", "2023 年 5 月 18 日=2023-05-18")]
    [InlineData("公元25年，刘秀称帝。", "公元25年=0025")]
    [InlineData("1949年10月1日，开国大典举行。", "1949年10月1日=1949-10-01")]
    [InlineData("1917年7月间，", "1917年7月间=1917-07")]
    [InlineData("2019年2月29日不存在", "2019年2月29日=null")]
    [InlineData("2015年中国加入。", "2015年=2015")]
    [InlineData("2022年冬奥会在北京举行。", "2022年=2022")]
    [InlineData("2015年初步建立。", "2015年=2015")]
    [InlineData("2012年起草法案。", "2012年=2012")]
    [InlineData("2016年纳入。术后3月复查。", "2016年=2016")]
    [InlineData("二〇〇八年五月十二日十四时，", "二〇〇八年五月十二日=2008-05-12")]
    [InlineData("２０１５年８月１１日，", "２０１５年８月１１日=2015-08-11")]
    [InlineData("2008年8月8日晚8时", "2008年8月8日=2008-08-08")]
    [InlineData("2020年12月31日24时", "2020年12月31日=2020-12-31")]
    public void ReadsDaysMonthsAndYears(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("1966年5月16日至1976年10月，运动席卷全国。", "1966年5月16日至1976年10月=1966-05-16/1976-10")]
    [InlineData("2017年7月中旬至8月中旬，", "2017年7月中旬至8月中旬=2017-07-11/2017-08-20")]
    [InlineData("1950一2014年，指数提高。", "1950一2014年=1950/2014")]
    [InlineData("2015年与2018年之间，", "2015年与2018年之间=2015/2018")]
    [InlineData("2021年第三季度，", "2021年第三季度=2021-07/2021-09")]
    [InlineData("2005—2014年以及其后", "2005—2014年=2005/2014")]
    [InlineData("1978年12月18日至22日，会议召开。", "1978年12月18日至22日=1978-12-18/1978-12-22")]
    [InlineData("1985年9月到1987年底，", "1985年9月到1987年底=1985-09/1987")]
    [InlineData("2024年6月24—26日", "2024年6月24—26日=2024-06-24/2024-06-26")]
    [InlineData("2019年至2021年期间", "2019年至2021年期间=2019/2021")]
    [InlineData("2021年前三季度，", "2021年前三季度=2021-01/2021-09")]
    [InlineData("1911年冬至1912年春，", "1911年冬至1912年春=1911-12/1912-05")]
    [InlineData("2022年冬至，", "2022年=2022")]
    public void ReadsRangesWithBothEndsInclusive(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("十八世纪，启蒙运动兴起。", "十八世纪=17XX")]
    [InlineData("1980年代，改革起步。", "1980年代=198X")]
    [InlineData("16—18世纪，白银流入。", "16—18世纪=1500/1799")]
    [InlineData("公元前5世纪，雅典兴盛。", "公元前5世纪=-0499/-0400")]
    [InlineData("20世纪70—80年代，研究兴起。", "20世纪70—80年代=1970/1989")]
    [InlineData("20世纪60年代至70年代，", "20世纪60年代至70年代=1960/1979")]
    [InlineData("上世纪90年代以来，", "上世纪90年代以来=1990/..")]
    [InlineData("19世纪中叶，", "19世纪中叶=18XX")]
    [InlineData("19世纪上半叶，", "19世纪上半叶=1800/1849")]
    [InlineData("三十年代初，", "三十年代初=193X")]
    [InlineData("19世纪的发展。80年代，铁路修建。", "19世纪=18XX;80年代=188X")]
    [InlineData("“八五”期间", "“八五”期间=1991/1995")]
    [InlineData("十三五期间", "十三五期间=2016/2020")]
    [InlineData("21世纪以来", "21世纪以来=2000/..")]
    public void ReadsCenturiesDecadesAndPlans(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("民国元年，临时政府成立。", "民国元年=1912")]
    [InlineData("1450年前后，", "1450年前后=1450~")]
    [InlineData("2020年底前，", "2020年底前=../2020")]
    [InlineData("2030年前，实现碳达峰。", "2030年前=../2029")]
    [InlineData("2020年春节期间，", "2020年春节期间=2020-01-25")]
    [InlineData("农历2015年十月初一，", "农历2015年十月初一=2015-11-12")]
    [InlineData("前221年，秦统一。", "前221年=-0220")]
    [InlineData("光绪二十四年四月二十三日，", "光绪二十四年四月二十三日=1898")]
    [InlineData("清咸丰十年九月二十日（1860年11月2日），", "咸丰十年九月二十日（1860年11月2日）=1860-11-02")]
    [InlineData("康熙年间，", "康熙年间=1662/1722")]
    [InlineData("2010年前后，", "2010年前后=2010~")]
    [InlineData("1898年（光绪二十四年），", "1898年（光绪二十四年）=1898")]
    [InlineData("约公元前1046年", "约公元前1046年=-1045~")]
    [InlineData("至正十一年", "至正十一年=1351")]
    [InlineData("民国26—34年，", "民国26—34年=1937/1945")]
    [InlineData("天宝十四载，", "天宝十四载=0755")]
    [InlineData("前206—220年，", "前206—220年=-0205/0220")]
    [InlineData("道光二十年（公元1840年）五月，", "道光二十年（公元1840年）五月=1840")]
    public void ReadsErasReignsAndTheLunarCalendar(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("约1450年，印刷术发明。", "约1450年=1450~")]
    [InlineData("自1978年改革开放以来，", "自1978年=1978/..")]
    [InlineData("1978年至今，", "1978年至今=1978/..")]
    [InlineData("2012年1月1日起施行", "2012年1月1日起=2012-01-01/..")]
    public void ReadsOpenAndApproximateDates(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("2019年3月、5月和9月分别开会。", "2019年3月=2019-03;5月=2019-05;9月=2019-09")]
    [InlineData("2019年11月至次年2月，", "2019年11月至次年2月=2019-11/2020-02")]
    [InlineData("1911年10月10日夜，武昌起义。次日，军政府成立。", "1911年10月10日=1911-10-10;次日=1911-10-11")]
    [InlineData("1937年7月7日事变。8月13日，", "1937年7月7日=1937-07-07;8月13日=1937-08-13")]
    public void BorrowsYearsAndMonthsFromTheDateBefore(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("From 1949 to 1978, output grew.", "From 1949 to 1978=1949/1978")]
    [InlineData("Since 1978, reform began.", "Since 1978=1978/..")]
    [InlineData("Between May 2019 and June 2020, data fell.", "Between May 2019 and June 2020=2019-05/2020-06")]
    [InlineData("in the nineteenth century", "the nineteenth century=18XX")]
    [InlineData("On 4th May 1919, students marched.", "4th May 1919=1919-05-04")]
    [InlineData("from March to May 2023", "from March to May 2023=2023-03/2023-05")]
    [InlineData("In 2015, the Paris Agreement was adopted.", "2015=2015")]
    [InlineData("It was founded in 1898.", "1898=1898")]
    [InlineData("the mid-1980s", "the mid-1980s=198X")]
    [InlineData("as of June 2022", "as of June 2022=../2022-06")]
    [InlineData("by the end of 2020", "by the end of 2020=2020")]
    [InlineData("during the 19th and 20th centuries", "the 19th and 20th centuries=1800/1999")]
    [InlineData("Sept. 11, 2001", "Sept. 11, 2001=2001-09-11")]
    [InlineData("In early 2015, the plan was approved.", "early 2015=2015")]
    [InlineData("AD 618", "AD 618=0618")]
    [InlineData("between 1949 and 1978", "between 1949 and 1978=1949/1978")]
    [InlineData("after 2010", "after 2010=2010/..")]
    [InlineData("in the first half of the 20th century", "the first half of the 20th century=1900/1949")]
    [InlineData("in 1990–95", "1990–95=1990/1995")]
    [InlineData("in the year 1848", "1848=1848")]
    public void ReadsEnglishDates(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("雍正十六年，无此年。")]
    [InlineData("2010年版药典规定")]
    [InlineData("经过500年的发展，文明延续5000年。")]
    [InlineData("近2000年来，气候变化。")]
    [InlineData("《2018年全球创新指数报告》发布。")]
    [InlineData("术后3月复查，随访6月。")]
    [InlineData("十二月龄。")]
    [InlineData("21世纪海上丝绸之路建设。")]
    [InlineData("in 2000 participants")]
    [InlineData("ISO 8601:2019 and GB/T 2015-2020")]
    [InlineData("1月8日公布，2月3日实施")]
    [InlineData("第二年")]
    [InlineData("样本来自2023名学生，温度为2010K。")]
    [InlineData("见该书第1998页。")]
    [InlineData("按照GB/T 7713—2022编写。")]
    [InlineData("（王小明，2017；Brown等，2018）")]
    [InlineData("基金编号20BZX001。")]
    [InlineData("ISSN 1003-5125，DOI:10.9999/k.2020.03.007")]
    [InlineData("[3] 某某. 论文题目[J]. 某刊, 2018, 12(3): 1-9.")]
    [InlineData("收稿日期：2021-03-04")]
    [InlineData("作者简介：某人，1990.01.02，男")]
    [InlineData("本文选取2011—2018年地级市面板数据。")]
    [InlineData("“七七”事变与“五四”运动。")]
    [InlineData("在30年间走访，被试20岁。")]
    [InlineData("A sample of 1999 participants; see pp. 2001-2005.")]
    [InlineData("(Jones, 2011; Li et al., 2012)")]
    [InlineData("2020年第5期刊出。")]
    [InlineData("如今，技术日新月异。")]
    public void PassesOverNumbersThatAreNoDates(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("1990年代初，", DateModifier.Start)]
    [InlineData("18世纪中叶，", DateModifier.Mid)]
    [InlineData("2003年底，", DateModifier.End)]
    [InlineData("约1600年，", DateModifier.Approx)]
    [InlineData("in the late 1970s", DateModifier.End)]
    [InlineData("2003年，", null)]
    public void TellsWhichPartOfTheUnitIsMeant(string text, DateModifier? expected) => Assert.Equal(expected, Assert.Single(Find(text)).Modifier);

    [Theory]
    [InlineData("2003年5月，", DateBasis.Explicit)]
    [InlineData("2003年。6月2日，", DateBasis.Inherited)]
    [InlineData("2003年。同年6月，", DateBasis.Anaphor)]
    public void TellsHowTheYearIsKnown(string text, DateBasis expected) => Assert.Equal(expected, Find(text)[^1].Basis);

    [Theory]
    [InlineData("今年3月，", "2021-06", "今年3月=2021-03")]
    [InlineData("去年底，", "2021-06", "去年底=2020")]
    [InlineData("明年，", "2021-06", "明年=2022")]
    [InlineData("今年，", null, "今年=null")]
    [InlineData("3月，", "2021-06", "")]
    public void DatesRelativeYearsByTheDocument(string text, string? document, string expected) =>
        Assert.Equal(expected, Found([Paragraph(text)], document is null ? null : Edtf.Parse(document)));

    [Fact]
    public void LooksBackWithinTheSectionButNotBeyond()
    {
        Paragraph[] paragraphs = [Paragraph("1956年，大会召开。", 0), Paragraph("次年2月，讨论继续。", 0), Paragraph("次年3月，讨论结束。", 1)];

        Assert.Equal("1956年=1956;次年2月=1957-02", Found(paragraphs, null));
    }

    [Theory]
    [InlineData(ParagraphKind.Table)]
    [InlineData(ParagraphKind.Caption)]
    [InlineData(ParagraphKind.Figure)]
    [InlineData(ParagraphKind.Formula)]
    [InlineData(ParagraphKind.Code)]
    public void SearchesRunningTextOnly(ParagraphKind kind) => Assert.Empty(DateFinder.Find([new Paragraph("p", -1, kind, "1956年5月2日", 1)], null));

    [Fact]
    public void DoesNotCountFromTheYearsOfAComparison() =>
        Assert.Equal("1998年=1998;2012年=2012;同年=1998", Found("1998年，改革启动，较2012年更早。同年，试点结束。"));

    private static Paragraph Paragraph(string text, int heading = -1) => new("p", heading, ParagraphKind.Text, text, 1);

    private static ImmutableArray<DateMention> Find(string text) => DateFinder.Find([Paragraph(text)], null);

    private static string Found(string text) => Found([Paragraph(text)], null);

    private static string Found(IReadOnlyList<Paragraph> paragraphs, Edtf? document) =>
        string.Join(';', DateFinder.Find(paragraphs, document).Select(mention => $"{mention.Text}={mention.Value?.Text ?? "null"}"));
}
