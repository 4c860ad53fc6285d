namespace Kanben.Tests.Text.Events;

public sealed class NarrationTests
{
    // Verbs that stand in no list.
    [Theory]
    [InlineData("1762年秋，商船驶离旧港。", "1762-23 Event 商船驶离旧港")]
    [InlineData("公元前312年，北国灭东国。", "-0311 Event 北国灭东国")]
    [InlineData("1871年，矿工按下血手印。", "1871 Event 矿工按下血手印")]
    [InlineData("同盟于1871年夏瓜分盐场。", "1871-22 Event 同盟瓜分盐场")]
    [InlineData("主教1871年春骗走手稿二十箱。", "1871-21 Event 主教骗走手稿二十箱")]
    [InlineData("20世纪30年代，渔民在沿岸兴办盐场。", "193X Period 渔民在沿岸兴办盐场")]
    [InlineData("1934年，法院判处船长有期徒刑五年。", "1934 Event 法院判处船长有期徒刑五年")]
    [InlineData("1871年5月，幼童30名赴海外求学。", "1871-05 Event 幼童30名赴海外求学")]
    public void BelievesAClauseWhateverItsVerb(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));

    [Theory]
    [InlineData("2014年，该地是渔村。")]
    [InlineData("2014年，全县有渔村三处。")]
    [InlineData("2014年，平均气温为12度。")]
    [InlineData("2014年，渔业大部分低于往年。")]
    [InlineData("2014年，船主应当登记。")]
    [InlineData("2014年，渔获呈下降趋势。")]
    [InlineData("如果2014年渔场关闭，渔民就会离开。")]
    [InlineData("本文于2014年完成初稿。")]
    public void BelievesNoStateNormOrCondition(string text) => Assert.Empty(EventTexts.Found(text));

    // 为, 是 and 有 as parts of words, or completing a verb.
    [Theory]
    [InlineData("2014年，渔村成为县城。", "2014 Event 渔村成为县城")]
    [InlineData("1271年，可汗定国号为北海。", "1271 Event 可汗定国号为北海")]
    [InlineData("1271年，可汗以平乱为名出兵。", "1271 Event 可汗以平乱为名出兵")]
    [InlineData("1886年，第八次也是最后一次画展落幕。", "1886 Event 第八次也是最后一次画展落幕")]
    [InlineData("1895年，他为渔港的新船拍下照片。", "1895 Event 他为渔港的新船拍下照片")]
    public void TellsACopulaFromItsCharacter(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));

    [Theory]
    [InlineData("2014年，渔获产量达3.5万吨。")]
    [InlineData("2014年，出口增长5.3%。")]
    [InlineData("2014年，加工任务完成99%。")]
    [InlineData("2014年，相关著作出版逾三百种。")]
    [InlineData("2014年，专利数量居第二位。")]
    public void MakesNoEventOfFigures(string text) => Assert.Empty(EventTexts.Found(text));

    [Theory]
    [InlineData("2014年，渔获产量突破3.5万吨。", "2014 Event 渔获产量突破3.5万吨")]
    [InlineData("2014年，近200个渔村同意停捕。", "2014 Event 近200个渔村同意停捕")]
    [InlineData("2014年，县里部署四万亩退渔计划。", "2014 Event 县里部署四万亩退渔计划")]
    public void ANumberThatCountsOrTurnsIsNoFigure(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));

    [Theory]
    [InlineData("于2014年6月在三所小学开展调查。")]
    [InlineData("2014年6月采集水样。")]
    [InlineData("海水样品于2014年6月采集完成。")]
    [InlineData("选取2014年就诊的患者。")]
    [InlineData("资料取自2014—2016年五个渔季。")]
    [InlineData("根据2014年公布的渔业法，渔民登记了船只。")]
    [InlineData("条文编号依2002年修订本，共2385条。")]
    [InlineData("2019年3月至2022年6月连续纳入渔民2017例。")]
    public void MakesNoEventOfStepsAndSources(string text) => Assert.Empty(EventTexts.Found(text));

    [Theory]
    [InlineData("1934年，学者到渔村调查。", "1934 Event 学者到渔村调查")]
    [InlineData("2012年3月，实验团队报告了新的振荡模式。", "2012-03 Event 实验团队报告了新的振荡模式")]
    [InlineData("2021年9月，数据安全条例施行。", "2021-09 Event 数据安全条例施行")]
    public void SomebodyNamedMayTakeSuchAStep(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));

    [Theory]
    [InlineData("1994—2012年为渔业快速发展阶段。", "1994/2012 Period 渔业快速发展阶段")]
    [InlineData("这一阶段以1981年底渔业公司重建为标志。", "1981 Event 渔业公司重建")]
    [InlineData("许多堤坝是20世纪80年代修筑的。", "198X Period 许多堤坝修筑")]
    [InlineData("2016年夏季的洪涝灾害波及三个县。", "2016-22 Event 洪涝灾害波及三个县")]
    public void TakesWhatADateIsNamedFor(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));
}
