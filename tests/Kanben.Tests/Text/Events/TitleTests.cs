using Kanben.Text.Events;

namespace Kanben.Tests.Text.Events;

public sealed class TitleTests
{
    [Theory]
    [InlineData("学会于1933年成立于旧港，同年6月来到新港，经历了三次重组。", "学会来到新港，经历了三次重组", 1)]
    [InlineData("我国最早在20世纪30年代开始引种雪松，并于1964年在山南县建立了第一个种子园。", "我国在山南县建立了第一个种子园", 1)]
    [InlineData("渔港1920年被省里评为模范渔港，1921年被海关评为良港。", "渔港被海关评为良港", 1)]
    [InlineData("雪松在当地已有四百年栽培历史，1993年被林业局列为保护树种。", "雪松被林业局列为保护树种", 0)]
    public void GivesAPredicateTheSubjectOfItsSentence(string text, string expected, int index) => Assert.Equal(expected, EventTexts.Find(text)[index].Title);

    // What a report says has another subject than the report.
    [Theory]
    [InlineData("渔业报告提出了分步走的部署，到2035年基本实现现代化。", "基本实现现代化")]
    [InlineData("惯例行之有年，据说到2035年将全面废除。", "将全面废除")]
    public void TakesNoSubjectThatIsNotSure(string text, string expected) => Assert.Equal(expected, Assert.Single(EventTexts.Find(text)).Title);

    [Theory]
    [InlineData("2015年5月，部长在全国渔业工作会议集体学习时强调指出，要从渔民的根本利益出发，认识和建立公共安全。", "部长强调指出，要从渔民的根本利益出发")]
    [InlineData("1992年，总督南巡时对渔业改革的重要指示，提振了渔民的信心。", "总督南巡时对渔业改革的重要指示，提振了渔民的信心")]
    [InlineData("2011年起，各试点渔村根据各地实际因地制宜，开始了签约模式的探索。", "各试点渔村根据各地实际因地制宜，开始了签约模式的探索")]
    public void JoinsWhatWaitsForItsContent(string text, string expected) => Assert.Equal(expected, Assert.Single(EventTexts.Find(text)).Title);

    [Theory]
    [InlineData("2021年3月发布的国家渔业规划中，进一步明确了全国渔港建设总体部署。", "2021-03 Event 国家渔业规划进一步明确了全国渔港建设总体部署")]
    [InlineData("2017年9月，国务院批复的《渔港总体规划》，提出建设新港。", "2017-09 Event 国务院批复《渔港总体规划》")]
    [InlineData("30年前（1987年）部长提出“三步走”设想。", "1987 Event 部长提出“三步走”设想")]
    [InlineData("“山海”倡议自2013年提出以来得到瞩目。", "2013 Event “山海”倡议提出")]
    public void UnfoldsModifiers(string text, string expected) => Assert.Equal(expected, EventTexts.Found(text));

    [Theory]
    [InlineData("海洋大学的学者戴维（David Laze）等15位研究人员在《科学》杂志的封面文章中联合提出了计算海洋学的概念", "海洋大学的学者戴维等15位研究人员联合提出了计算海洋学的概念")]
    [InlineData("船长被娄教授选入由肿瘤科、病理科、放射科及耳鼻喉科精英医师组成的远洋医疗协作研究小组", "船长被娄教授选入远洋医疗协作研究小组")]
    [InlineData("国家渔业委员会决定开放沿海十四个港口城市并在其中四个城市试行新的渔业管理办法", "国家渔业委员会决定开放沿海十四个港口城市")]
    [InlineData("国家渔业委员会、国土部、环保部和住建部四部委联合下发了《关于开展渔港“多规合一”试点工作的通知》并提出要求", "国家渔业委员会、国土部、环保部和住建部四部委联合下发了《关于开展渔港“多规合一”试点工作的通知》")]
    [InlineData("《全国渔港建设与海洋渔业发展第十二个五年规划纲要》指出，渔港安全是渔区公共安全体系建设的重要任务", "《全国渔港建设与海洋渔业发展第十二个五年规划纲要》指出")]
    [InlineData("时任渔业主任阿德里安教授已开始尝试远洋渔船的无线电联络治理办法", "时任渔业主任阿德里安教授已开始尝试远洋渔船的无线电联络治理办法")]
    [InlineData("渔港建成（唐国强，2015）", "渔港建成")]
    [InlineData("渔港建成[14]", "渔港建成")]
    public void ShortensByWhatHurtsLeast(string title, string expected) => Assert.Equal(expected, TitleCut.Cut(title));

    [Theory]
    [InlineData("In 1911 the society moved from its old rooms in the harbour to a new house on the hill above the river.", "society moved from its old rooms in the harbour")]
    [InlineData("The treaty, signed in January 1967, remains in force.", "treaty signed")]
    [InlineData("However, Neil walked on the shore on 20 July 1969.", "Neil walked on the shore")]
    [InlineData("In the 1960s, mills dumped waste into the bay.", "mills dumped waste into the bay")]
    public void CutsEnglishTitlesAtPhrases(string text, string expected) => Assert.Equal(expected, Assert.Single(EventTexts.Find(text)).Title);

    [Theory]
    [InlineData("The river was wide in 1911.")]
    [InlineData("In 2011 the union had 28 members.")]
    [InlineData("Patients admitted in 2011 were included.")]
    [InlineData("In 2011 output fell by 5%.")]
    public void MakesNoEnglishEventOfStatesFiguresAndSteps(string text) => Assert.Empty(EventTexts.Find(text));
}
