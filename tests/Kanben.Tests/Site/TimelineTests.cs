using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>The page of the timeline and the events beside an article, as they are built.</summary>
public sealed class TimelineTests : IClassFixture<TimelineTests.Fixture>
{
    private readonly IDocument _page;
    private readonly Fixture _site;

    public TimelineTests(Fixture site) => (_site, _page) = (site, site.Site.Page("timeline/index.html"));

    [Theory]
    [InlineData("出土了一批古纸", "二〇二三年五月", "2023-05")]
    [InlineData("造纸局成立", "民国二十六年（1937年）", "1937")]
    [InlineData("印刷馆建成", "1985年10月", "1985-10")]
    [InlineData("纸业学会成立", "1985年", "1985")]
    [InlineData("档案馆成立", "2023年3月", "2023-03")]
    [InlineData("Fabriano", "1276", "1276")]
    public void ShowsADateAsPrintedOrWrittenOut(string title, string shown, string value)
    {
        var date = Event(title).QuerySelector(".date")!;

        Assert.Equal(shown, date.TextContent);
        Assert.Equal(value, date.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("印刷馆建成", "年份据上文推定")]
    [InlineData("纸业学会成立", "日期据上文推定")]
    [InlineData("档案馆成立", "日期据文章发表时间推定")]
    [InlineData("出土了一批古纸", null)]
    public void SaysWhereAYearWasTakenFrom(string title, string? basis) => Assert.Equal(basis, Event(title).QuerySelector(".how")?.TextContent);

    [Fact]
    public void ShowsARangeAsTwoTimes()
    {
        var times = Event("首届纸史大会").QuerySelectorAll(".date time");

        Assert.Equal(["2001-11-06 2001年11月6日", "2001-11-07 7日"], times.Select(time => $"{time.GetAttribute("datetime")} {time.TextContent}"));
        Assert.Equal("2001-11-06/2001-11-07", times[0].GetAttribute("data-edtf"));
    }

    [Theory]
    [InlineData("活字传入", "公元前221年", "-0220")]
    [InlineData("机制纸盛行", "20世纪30年代", "193X")]
    [InlineData("雕版流行", "约1450年", "1450~")]
    [InlineData("造纸节开幕", "2019年5月上旬", "2019-05-01/2019-05-10")]
    public void LeavesAnImpreciseDateText(string title, string shown, string edtf)
    {
        var date = Event(title).QuerySelector(".date")!;

        Assert.Null(date.QuerySelector("time"));
        Assert.Equal((shown, edtf), (date.TextContent, date.QuerySelector("[data-edtf]")!.GetAttribute("data-edtf")));
    }

    [Fact]
    public void MarksTheDateInTheSentenceAndLeadsToTheParagraph()
    {
        var found = Event("出土了一批古纸");
        var link = found.QuerySelector(":scope > .source a")!;

        Assert.Equal("二〇二三年五月，西安灞桥出土了一批古纸。", found.QuerySelector(":scope > .sentence")!.TextContent);
        Assert.Equal("二〇二三年五月", found.QuerySelector(":scope > .sentence mark")!.TextContent);
        Assert.Equal(("论纸", "1 发现"), (link.QuerySelector("cite")!.TextContent, link.QuerySelector("span")!.TextContent));
        var (path, id) = (link.GetAttribute("href")!.Split('#')[0], link.GetAttribute("href")!.Split('#')[1]);
        Assert.Equal("../articles/lun-zhi/index.html", path);
        Assert.Contains("西安灞桥", _site.Site.Page("articles/lun-zhi/index.html").GetElementById(id)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsEveryAccountOfAnEventWithItsOwnSentence()
    {
        var others = Event("出土了一批古纸").QuerySelector("details.others")!;

        Assert.Equal("另见 1 处", others.QuerySelector("summary")!.TextContent);
        Assert.Equal("又，2023年5月，西安灞桥出土古纸。", others.QuerySelector("li .sentence")!.TextContent);
        Assert.StartsWith("../articles/zai-lun/index.html#p-", others.QuerySelector("li .source a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void SetsWordsOfAnotherLanguageInTheirLanguage()
    {
        var found = Event("Fabriano");

        Assert.Equal(["en", "en", "en", "en"], new[] { ".date time", ".what", ".sentence", ".source" }.Select(part => found.QuerySelector(part)!.GetAttribute("lang")));
        Assert.Empty(Event("出土了一批古纸").QuerySelectorAll("[lang]"));
    }

    [Fact]
    public void NamesKindsInWords()
    {
        Assert.Equal("预期", Event("数字印刷馆").QuerySelector(".badge")!.TextContent);
        Assert.Equal("时期", Event("机制纸盛行").QuerySelector(".badge")!.TextContent);
        Assert.Null(Event("出土了一批古纸").QuerySelector(".badge"));
    }

    [Fact]
    public void ShowsNoteAndSourceOfAnEventThatAPersonAdded()
    {
        var added = Event("雕版流行");

        Assert.Equal("编者增补", added.QuerySelector(".editor")!.TextContent);
        Assert.Equal(["有争议", "出处 《印刷史》，https://example.org/a?b=1&c=2。"], added.QuerySelectorAll(".note").Select(note => note.TextContent));
        Assert.Equal("https://example.org/a?b=1&c=2", Assert.Single(added.QuerySelectorAll("a[href^='http']")).GetAttribute("href"));
        Assert.Empty(added.QuerySelectorAll(".sentence"));
        Assert.Equal("题目由编者拟定", Event("改过的题目").QuerySelector(".editor")!.TextContent);
    }

    [Fact]
    public void GroupsByYearOldestFirstAndSaysSo()
    {
        var headings = _page.QuerySelectorAll(".year > h2, .year > h3, .age > h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal(["公元前", "公元前221年"], headings[..2]);
        Assert.Equal("不系年", headings[headings.IndexOf("20世纪30年代") + 1]);
        Assert.True(headings.IndexOf("20世纪30年代") < headings.IndexOf("1937年"));
        Assert.True(headings.IndexOf("1985年") < headings.IndexOf("2023年"));
        Assert.Equal("最早在前", _page.QuerySelector(".order")!.TextContent);
        Assert.StartsWith($"{_page.QuerySelectorAll(".event").Length} 条纪事", _page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(_page.QuerySelector(".limits")!.TextContent);
        Assert.Equal(_page.QuerySelectorAll(".jump a").Select(link => link.GetAttribute("href")![1..]), _page.QuerySelectorAll(".age > h2").Select(heading => heading.Id!));
    }

    [Fact]
    public void HoldsWhatTheScriptChoosesBy()
    {
        var template = _page.QuerySelector("template")!;
        var articles = template.GetAttribute("data-articles")!.Split('\n').Select(line => line.Split('\t')).ToList();
        var keywords = template.GetAttribute("data-keywords")!.Split('\n');

        Assert.Equal(["lun-zhi 论纸", "on-paper On Paper", "zai-lun 再论纸"], articles.Select(line => $"{line[0]} {line[2]}").Order(StringComparer.Ordinal));
        Assert.Equal(["印刷", "纸"], articles.Single(line => line[0] == "lun-zhi")[1].Split(' ').Select(number => keywords[int.Parse(number)]).Order(StringComparer.Ordinal));
        Assert.Equal(["再论纸", "论纸"], Event("出土了一批古纸").GetAttribute("data-articles")!.Split(' ').Select(number => articles[int.Parse(number)][2]).Order(StringComparer.Ordinal));
        Assert.Equal("", Event("雕版流行").GetAttribute("data-articles"));
    }

    [Fact]
    public void ShowsItsEventsBesideAnArticle()
    {
        var aside = _site.Site.Page("articles/lun-zhi/index.html").QuerySelector("aside.beside")!;
        var shown = aside.QuerySelectorAll(".events li").Select(item => item.TextContent).ToList();

        Assert.Equal(10, aside.QuerySelectorAll(":scope > section > .events > li").Length);
        Assert.Equal("其余 4 条", aside.QuerySelector("details.more-events summary")!.TextContent);
        Assert.Contains(shown, item => item.Contains("二〇二三年五月", StringComparison.Ordinal));
        Assert.Contains(shown, item => item.Contains("古纸展出", StringComparison.Ordinal));
        Assert.All(aside.QuerySelectorAll(".events a"), link => Assert.Matches("^(#p-|../../timeline/index.html#e-)", link.GetAttribute("href")!));
        Assert.StartsWith("../../timeline/index.html?article=lun-zhi#e-", aside.QuerySelector(".on-timeline a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void SplitsALongTimeline()
    {
        using var site = new TemporarySite().With("input/articles/a.md", TemporarySite.Article)
            .With("input/site.yml", "title: 刊\nurl: https://example.org/\n")
            .With("input/timeline.yml", "events:\n" + string.Concat(Enumerable.Range(0, 620).Select(number => $"  - {{ date: '{1980 + (number % 31)}', title: 第{number}件事, source: 书 }}\n")));

        site.Built();

        var index = site.Page("timeline/index.html");
        Assert.Empty(index.QuerySelectorAll(".event, .choose, template"));
        Assert.Equal(["1980s/index.html 200 条纪事", "1990s/index.html 200 条纪事", "2000s/index.html 200 条纪事", "2010s/index.html 20 条纪事"],
            index.QuerySelectorAll(".periods li").Select(item => $"{item.QuerySelector("a")!.GetAttribute("href")} {item.QuerySelector(".number")!.TextContent}"));
        Assert.Equal("places.js", index.QuerySelector("[data-places]")!.GetAttribute("data-places"));
        var page = site.Page("timeline/1990s/index.html");
        Assert.Equal("20世纪90年代 · 年表 · 刊", page.Title);
        Assert.Equal("https://example.org/timeline/1990s/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(("../1980s/index.html", "../2000s/index.html"), (page.QuerySelector("a[rel=prev]")!.GetAttribute("href"), page.QuerySelector("a[rel=next]")!.GetAttribute("href")));
        Assert.Equal("../index.html", page.QuerySelector(".list-head .label a")!.GetAttribute("href"));
        Assert.Equal(200, page.QuerySelectorAll(".event").Length);
        Assert.Equal(["#y-1990", "#y-1991"], page.QuerySelectorAll(".jump a").Take(2).Select(link => link.GetAttribute("href")));
        Assert.Equal(10, page.QuerySelectorAll(".timeline-line > .year > h2").Length);
        Assert.Equal("page", page.QuerySelector("header nav a[href='../../timeline/index.html']")!.GetAttribute("aria-current"));
        Assert.Contains("https://example.org/timeline/2010s/", site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(0, site.Run("check").Code);
    }

    private IElement Event(string title) => Assert.Single(_page.QuerySelectorAll(".event"), found => found.QuerySelector(".what")!.TextContent.Contains(title, StringComparison.Ordinal));

    public sealed class Fixture : IDisposable
    {
        public Fixture()
        {
            Site.With("input/articles/lun-zhi.md", Article)
                .With("input/articles/zai-lun.md", "---\ntitle: 再论纸\nkeywords: [纸]\ndate: 2024\n---\n又，2023年5月，西安灞桥出土古纸。\n")
                .With("input/articles/on-paper.md", "---\ntitle: On Paper\nlanguage: en\n---\nThe first mill was founded in 1276 in Fabriano.\n")
                .With("input/timeline.yml", "events: [{ date: 1450~, title: 雕版流行, note: 有争议, source: '《印刷史》，https://example.org/a?b=1&c=2。' }, { date: '-0220', title: 活字传入, source: 书 }]\n");
            var result = Site.Build();
            Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics));
            Assert.Equal(0, Site.Run("check").Code);
        }

        internal TemporarySite Site { get; } = new();

        public void Dispose() => Site.Dispose();

        private const string Article = """
            ---
            title: 论纸
            keywords: [纸, 印刷]
            date: 2023
            timeline:
              add: [{ date: 1958, title: 古纸展出 }, { date: 193X, title: 机制纸盛行, kind: period }]
              retitle: [{ event: 1979年, title: 改过的题目 }]
            ---
            ## 1 发现

            二〇二三年五月，西安灞桥出土了一批古纸。

            民国二十六年，造纸局成立于重庆。

            1985年3月，造纸厂建成。10月，印刷馆建成。

            1985年3月，古纸博物馆开放。同年，纸业学会成立。

            2001年11月6日至7日，首届纸史大会在北京召开。

            1979年，地方志编纂委员会成立。

            1966年，国家颁布《纸张标准》。

            2019年5月上旬，首届造纸节开幕。

            今年3月，纸史档案馆成立。

            到2035年，全国将建成数字印刷馆。
            """;
    }
}
