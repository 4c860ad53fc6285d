using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kanben.Tests.Build.Pages;

public sealed partial class OverviewTests
{
    private const string Events = """
        events:
          - { date: 1905, title: 造纸公司成立, source: 试 }
          - { date: 2001-03, title: 学会召开年会, source: 试 }
          - { date: 2001-05-06, title: 《纸史》出版, source: 试 }
          - { date: 1998/2001, title: 修缮藏书楼, kind: period, source: 试 }
          - { date: 2035, title: 建成博物馆, kind: plan, source: 试 }

        """;

    // The drawing for wide screens, as it stands on the page.
    private const string Golden = """
        <svg width="736" height="110" viewBox="0 0 736 110" role="group" aria-label="历年分布" aria-describedby="overview-summary">
        <g role="list">
        <g role="listitem"><a href="#e"><title>1905年：1 条</title><path class="area" d="M16 0h56v76h-56z"/><path class="bar" d="M30 36h28v16h-28z"/></a></g>
        <g role="listitem"><a href="#e"><title>2001年：2 条</title><path class="area" d="M286 0h56v76h-56z"/><path class="bar" d="M300 20h28v32h-28z"/></a></g>
        <g role="listitem"><a href="#e"><title>2035年：预期 1 条</title><path class="area" d="M388 0h56v76h-56z"/><path class="plan" d="M402.8 36.8h26.5v14.5h-26.5z"/></a></g>
        <g role="listitem"><a href="#e"><title>1998年至2001年：跨年的 1 条</title><path class="area" d="M118 86h224v24h-224z"/><path class="span" d="M118.5 104H341.5M118.5 100.5v7M341.5 100.5v7"/></a></g>
        </g>
        <g aria-hidden="true">
        <path class="axis" d="M16 52H72"/>
        <path class="axis" d="M118 52H342"/>
        <path class="axis" d="M388 52H444"/>
        <path class="axis" d="M44 52v5"/>
        <path class="axis" d="M146 52v5"/>
        <path class="axis" d="M202 52v5"/>
        <path class="axis" d="M258 52v5"/>
        <path class="axis" d="M314 52v5"/>
        <path class="axis" d="M416 52v5"/>
        <path class="break" d="M90 58l6 -12m5 0l-6 12M72 52H91M99 52H118"/>
        <path class="break" d="M360 58l6 -12m5 0l-6 12M342 52H361M369 52H388"/>
        <text class="fold" x="95" y="12">1906–</text>
        <text class="fold" x="95" y="25">1997</text>
        <text class="fold" x="95" y="38">无纪事</text>
        <text class="fold" x="365" y="12">2002–</text>
        <text class="fold" x="365" y="25">2034</text>
        <text class="fold" x="365" y="38">无纪事</text>
        <text class="tick" x="44" y="70">1905</text>
        <text class="tick" x="146" y="70">1998</text>
        <text class="tick" x="202" y="70">1999</text>
        <text class="tick" x="258" y="70">2000</text>
        <text class="tick" x="314" y="70">2001</text>
        <text class="tick" x="416" y="70">2035</text>
        <text class="count" x="44" y="31">1</text>
        <text class="count" x="314" y="15">2</text>
        <text class="count" x="416" y="31">1</text>
        <text class="span-label" x="118" y="98">1998–2001</text>
        </g>
        </svg>
        """;

    [Fact]
    public void DrawsASmallTimelineWhole()
    {
        using var site = new TemporarySite().With("input/timeline.yml", Events).Built();

        var source = site.Read("output/timeline/index.html");
        var start = source.IndexOf("<svg", StringComparison.Ordinal);
        var end = source.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length;

        Assert.Equal(Golden, Ids().Replace(source[start..end], "#e"));
    }

    [Fact]
    public void LeadsToTheFirstEventOfEachBarAndSaysWhatItShows()
    {
        using var site = new TemporarySite().With("input/timeline.yml", Events).Built();

        var page = site.Page("timeline/index.html");

        foreach (var form in new[] { "wide", "narrow" })
        {
            Assert.Equal(
                ["1905年：1 条 → 造纸公司成立", "2001年：2 条 → 学会召开年会", "2035年：预期 1 条 → 建成博物馆", "1998年至2001年：跨年的 1 条 → 修缮藏书楼"],
                page.QuerySelectorAll($".overview-{form} a").Select(link => $"{link.QuerySelector("title")!.TextContent} → {Target(page, link)}"));
        }
    }

    [Fact]
    public void SaysInWordsWhatTheDrawingShows()
    {
        using var site = new TemporarySite().With("input/timeline.yml", Events).With("input/site.yml", "title: A\nlanguage: en\n").Built();

        var page = site.Page("timeline/index.html");

        Assert.Equal(
            "5 events, 1905 – 2035. Most are of 2001: 2. Longest without events: 1906 – 1997; 2002 – 2034. Each bar leads to the first event of its years; the list below is the full text.",
            page.QuerySelector("#overview-summary")!.TextContent);
        Assert.Equal("2035: 1 planned", page.QuerySelectorAll(".overview-wide title")[2].TextContent);
    }

    [Fact]
    public void HasNothingThatThePolicyForbids()
    {
        using var site = new TemporarySite().With("input/timeline.yml", Events).Built();

        var figure = site.Page("timeline/index.html").QuerySelector(".overview")!;

        Assert.Empty(figure.QuerySelectorAll("[style], style, script, [role=img] a"));
        Assert.All(figure.QuerySelectorAll("svg text"), text => Assert.NotNull(text.Closest("[aria-hidden=true]")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  - { date: 2001-03, title: 学会召开年会, source: 试 }\n  - { date: 2001-05, title: 《纸史》出版, source: 试 }\n")]
    public void IsLeftOutWhereItWouldSayNothing(string events)
    {
        using var site = new TemporarySite().With("input/timeline.yml", events.Length == 0 ? "events: []\n" : "events:\n" + events).Built();

        Assert.Null(site.Page("timeline/index.html").QuerySelector(".overview"));
    }

    [Fact]
    public void ShowsTheWorksCitedOnlyWhenAsked()
    {
        const string Article = "---\ntitle: 甲\n---\n1957年，灞桥出土古纸。[^1]1986年，天水又出土古纸。[^2]\n\n## 参考文献\n\n[^1]: 潘一.中国造纸技术史稿[M].北京:文物出版社,1979.\n\n[^2]: 周一.论麻纸[J].书史研究,2020,1(1):1-9.\n";
        using var site = new TemporarySite().With("input/articles/jia.md", Article);
        Assert.True(site.Build().IsPublished);

        var page = site.Page("timeline/index.html");

        var lane = page.QuerySelector(".overview details:not([open])")!;
        Assert.Equal(["1979年：文献 1 种", "2020年：文献 1 种"], lane.QuerySelectorAll(".overview-wide title").Select(title => title.TextContent));
        var href = lane.QuerySelector("a")!.GetAttribute("href")!;
        Assert.StartsWith("../references/index.html#w-", href, StringComparison.Ordinal);
        Assert.Contains("造纸技术史稿", site.Page("references/index.html").GetElementById(href.Split('#')[1])!.TextContent, StringComparison.Ordinal);
    }

    private static string Target(IDocument page, IElement link) => page.GetElementById(link.GetAttribute("href")!.TrimStart('#'))!.QuerySelector("h3")!.TextContent;

    [GeneratedRegex("#e-[0-9a-f]+")]
    private static partial Regex Ids();
}
