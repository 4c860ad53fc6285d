using CsCheck;
using Kanben.Build.Articles;
using Kanben.Build.Sites;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Tests.Build.Timelines;

public sealed class TimelineGathererTests
{
    private static readonly string[] Happenings = ["古纸出土于西安", "西安出土古纸", "造纸厂建成", "学会成立于北京", "《纸史》出版"];

    [Theory]
    [InlineData("1957年5月8日，西安灞桥出土了一批古纸。", "文献记载，1957年5月8日，灞桥出土古纸。")]
    [InlineData("1905年9月2日，科举制度正式废除。", "1905年9月2日，科举制度废除，新学堂增多。")]
    [InlineData("1957年5月，西安灞桥出土了一批古纸。", "1957年5月，西安灞桥出土了古纸。")]
    [InlineData("2001年12月11日，中国加入世界贸易组织。", "2001年12月11日，中国正式加入世界贸易组织（WTO）。")]
    public void MergesOneEventOfSeveralArticles(string one, string other)
    {
        var entry = Assert.Single(Gather(("甲", one), ("乙", other)).Entries);

        Assert.Equal(["乙", "甲"], entry.Accounts.Select(account => account.Article.Article.Header.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2015年，国务院发布《纸张标准》。", "2015年，国务院发布《印刷标准》。")]
    [InlineData("2010年，第三届印刷史大会召开。", "2010年，第四届印刷史大会召开。")]
    [InlineData("1957年5月，西安灞桥出土了一批古纸。", "1957年6月，西安灞桥出土了一批古纸。")]
    [InlineData("1957年，西安灞桥出土了一批古纸。", "1957年，故宫博物院建立印刷馆。")]
    [InlineData("到2035年，全国基本建成数字图书馆。", "2035年，全国数字图书馆会议召开。")]
    public void KeepsEventsOfTheirOwnApart(string one, string other) => Assert.Equal(2, Gather(("甲", one), ("乙", other)).Entries.Length);

    [Fact]
    public void JoinsAnAccountThatKnowsTheYearToOneThatKnowsTheDay()
    {
        var timeline = Gather(("甲", "1957年，西安灞桥出土了一批古纸。"), ("乙", "1957年5月8日，西安灞桥出土了一批古纸。"), ("丙", "1957年，西安建成造纸厂。"));

        Assert.Equal(["1957 1", "1957-05-08 2"], timeline.Entries.Select(entry => $"{entry.Value} {entry.Accounts.Length}"));
        Assert.Equal("乙", timeline.Entries[1].First!.Article.Article.Header.Title);
    }

    [Fact]
    public void NamesTheSectionOfAnAccount()
    {
        var timeline = Gather(("甲", "## 一、发现\n\n1957年5月，西安灞桥出土了一批古纸。"));

        Assert.Equal("一、发现", timeline.Entries[0].First!.Section);
    }

    [Fact]
    public void TakesEventsThatPeopleAdd()
    {
        var timeline = Gather([new AddedEvent(Edtf.Parse("1450~"), "活字印刷传入欧洲") { Source = "《印刷史》" }],
            Article("甲", "文。", null, new TimelineCorrections([], [new AddedEvent(Edtf.Parse("1958"), "古纸展出") { Kind = EventKind.Period }])));

        Assert.Equal(["1450~ Event 活字印刷传入欧洲 0", "1958 Period 古纸展出 1"], timeline.Entries.Select(entry => $"{entry.Value} {entry.Kind} {entry.Title} {entry.Accounts.Length}"));
        Assert.Equal("《印刷史》", timeline.Entries[0].Source);
        Assert.All(timeline.Entries, entry => Assert.Null(entry.First));
    }

    [Fact]
    public void GivesAnAddedEventTheSentenceThatTellsIt()
    {
        var timeline = Gather([new AddedEvent(Edtf.Parse("1957-05"), "灞桥古纸出土", "后来有争议")], Article("甲", "1957年5月，西安灞桥出土了一批古纸。", null));

        var entry = Assert.Single(timeline.Entries);
        Assert.Equal(("灞桥古纸出土", "后来有争议", true), (entry.Title, entry.Note, entry.IsEdited));
        Assert.Equal("1957年5月", entry.First!.Sentence!.Value.Printed);
    }

    [Fact]
    public void TakesTheTitleOfAnEditorAndKeepsTheId()
    {
        var found = Gather(("甲", "1957年5月，西安灞桥出土了一批古纸。")).Entries[0];
        var corrections = TimelineCorrections.None with { Retitle = [new Retitling(new EventName(found.Title), "灞桥纸重见天日")] };

        var entry = Assert.Single(Gather([], Article("甲", "1957年5月，西安灞桥出土了一批古纸。", null, corrections)).Entries);

        Assert.Equal("灞桥纸重见天日", entry.Title);
        Assert.Equal(found.Id, entry.Id);
        Assert.Equal("1957年5月", entry.First!.Sentence!.Value.Printed);
    }

    [Theory]
    [InlineData("1957年5月", 0, 1)]
    [InlineData("1957-05", 0, 1)]
    [InlineData("1900", 1, 2)]
    public void HidesWhatAnEditorNames(string name, int faults, int left)
    {
        var article = Article("甲", "1957年5月，西安灞桥出土了一批古纸。1986年，天水放马滩出土了古纸。", null, new TimelineCorrections([new EventName(name) { Line = 7 }], []));
        var analyzed = ArticleAnalyzer.Analyze(article, Context);

        Assert.Equal(left, analyzed.Events.Length);
        Assert.Equal(faults, analyzed.Diagnostics.Count(fault => fault.Rule == TextRules.CorrectionUnused && fault.Where.Line == 7));
    }

    [Theory]
    [InlineData("1957", "KB3102")]
    [InlineData("1986年", null)]
    [InlineData("1900", "KB3101")]
    public void ReportsATitleThatFitsNoneOrSeveral(string name, string? code)
    {
        var corrections = TimelineCorrections.None with { Retitle = [new Retitling(new EventName(name), "新题")] };
        var analyzed = ArticleAnalyzer.Analyze(Article("甲", "1957年，西安灞桥出土了一批古纸。\n\n1957年，学者成立了纸史学会。\n\n1986年，天水放马滩出土了古纸。", null, corrections), Context);

        Assert.Equal(code, analyzed.Diagnostics.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? 1 : 0, analyzed.Events.Count(found => found.ShownTitle == "新题"));
    }

    [Fact]
    public void OlderArticlesGiveTitleAndIdWhateverTheOrder()
    {
        Article[] articles =
        [
            Article("新", "1957年5月8日，考古队在西安灞桥出土了一批古纸。", "2020"), Article("旧", "1957年5月8日，西安灞桥出土了一批古纸。", "1999"), Article("无", "1957年5月8日，灞桥出土古纸。", null),
        ];
        var oldest = Gather(("旧", "1957年5月8日，西安灞桥出土了一批古纸。")).Entries[0];

        var entry = Assert.Single(Gather([], articles).Entries);

        Assert.Equal(["旧", "新", "无"], entry.Accounts.Select(account => account.Article.Article.Header.Title));
        Assert.Equal((oldest.Id, oldest.Title), (entry.Id, entry.Title));
        Assert.Equal(entry.Id, Gather([], [.. articles.Reverse()]).Entries[0].Id);
    }

    [Fact]
    public void EveryAccountIsInExactlyOneEntry() =>
        Gen.Select(Gen.Int[1950, 1953], Gen.Int[0, 2], Gen.Int[0, Happenings.Length - 1], (year, month, what) => $"{year}年{(month == 0 ? "" : $"{month}月")}，{Happenings[what]}。")
            .Array[1, 8].Array[1, 5].Sample(bodies =>
            {
                var analyzed = bodies.Select((body, i) => ArticleAnalyzer.Analyze(Article($"第{i}篇", string.Join("\n\n", body), null), Context)).ToList();

                var timeline = TimelineGatherer.Gather(analyzed, []);

                var told = timeline.Entries.SelectMany(entry => entry.Accounts.Select(account => (account.Article, account.Paragraph, entry.Kind))).ToList();
                Assert.Equal(told.Count, told.Distinct().Count());
                Assert.Equal(analyzed.SelectMany(article => article.Events.Select(found => (article, found.Paragraph, found.Kind))).ToHashSet(), told.Select(one => (one.Article, one.Paragraph, one.Kind)).ToHashSet());
                Assert.Equal(timeline.Entries.Length, timeline.Entries.Select(entry => entry.Id).Distinct().Count());
                Assert.Equal(timeline.Entries.Select(entry => entry.Value), timeline.Entries.Select(entry => entry.Value).Order());
                Assert.Equal(timeline.Entries, timeline.Sheets.SelectMany(sheet => sheet.Entries));
            });

    private static AnalysisContext Context => new SiteContent(SiteSettings.Default).Context;

    private static Timeline Gather(params (string Title, string Body)[] articles) => Gather([], [.. articles.Select(one => Article(one.Title, one.Body, null))]);

    private static Timeline Gather(AddedEvent[] added, params Article[] articles) =>
        TimelineGatherer.Gather([.. articles.Select(article => ArticleAnalyzer.Analyze(article, Context))], [.. added]);

    private static Article Article(string title, string body, string? date, TimelineCorrections? timeline = null) =>
        new($"input/articles/{title}.md", Slug.From(title), new ArticleHeader { Title = title, Date = date is null ? null : Edtf.Parse(date), Timeline = timeline ?? TimelineCorrections.None }, body, 1);
}
