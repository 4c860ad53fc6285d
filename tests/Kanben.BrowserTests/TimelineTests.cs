using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The timeline as readers meet it: whole without script, chosen from and turned with it, from a server and from disk.</summary>
public sealed class TimelineTests(Browser browser, TimelineTests.LongSite site) : IClassFixture<Browser>, IClassFixture<TimelineTests.LongSite>
{
    private const string Timeline = "timeline/index.html";
    private const string Decade = "timeline/1990s/index.html";

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Fact]
    public async Task ShowsEverythingAndNoControlWithoutScript()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await watched.GoToFileAsync(Timeline);

        Assert.Equal(await watched.Page.Locator(".event").CountAsync(), await CountAsync(watched.Page));
        Assert.InRange(await CountAsync(watched.Page), 5, 50);
        Assert.Equal(0, await watched.Page.Locator("main button:visible, main select:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ChoosesByKindAndGoesBack(bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(Timeline, isFromDisk);
        var page = watched.Page;
        var all = await CountAsync(page);

        await page.GetByLabel("类别").SelectOptionAsync("plan");

        Assert.Equal(1, await CountAsync(page));
        Assert.Equal(["2035年"], await page.Locator(".year:visible > h2, .year:visible > h3").AllInnerTextsAsync());
        Assert.Equal("符合筛选：1 条", await page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.EndsWith("?kind=plan", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();

        Assert.Equal(all, await CountAsync(page));
        Assert.DoesNotContain("kind=", page.Url, StringComparison.Ordinal);
        await page.GoForwardAsync();
        Assert.Equal(1, await CountAsync(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "取消筛选" }).ClickAsync();
        Assert.Equal(all, await CountAsync(page));
        Assert.Equal("", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.Equal("SELECT", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task ChoosesByArticleAndKeywordTogether()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(Timeline);

        await watched.Page.GetByLabel("关键词").SelectOptionAsync("paper");
        Assert.All(await watched.Page.Locator(".event:visible .source cite").AllInnerTextsAsync(), title => Assert.Equal("On Paper in the West", title));

        await watched.Page.GetByLabel("文章").SelectOptionAsync("lun-zhi");
        Assert.Equal(0, await CountAsync(watched.Page));
        Assert.Equal("没有符合筛选的纪事", await watched.Page.GetByRole(AriaRole.Status).InnerTextAsync());
    }

    [Fact]
    public async Task LeadsFromAnArticleToItsOwnEvents()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(SampleSite.Article);

        await watched.Page.ClickAsync(".on-timeline a");
        await watched.Page.WaitForURLAsync(new Regex("article=lun-zhi"));

        Assert.Equal("lun-zhi", await watched.Page.GetByLabel("文章").InputValueAsync());
        Assert.Equal(2, await CountAsync(watched.Page));
    }

    [Fact]
    public async Task ShowsAnEventThatALinkLeadsToWhateverIsChosen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(Timeline);
        var id = await watched.Page.Locator(".event.kind-period").First.GetAttributeAsync("id");

        await watched.GoAsync($"{Timeline}?kind=plan#{id}");

        Assert.True(await watched.Page.Locator($"#{id}").IsVisibleAsync());
        Assert.Equal("", await watched.Page.GetByLabel("类别").InputValueAsync());
    }

    [Fact]
    public async Task TurnsTheOrderByKeyboard()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(Timeline);
        var titles = await watched.Page.Locator(".event .what").AllInnerTextsAsync();
        var button = watched.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "倒转次序" });

        await button.FocusAsync();
        await watched.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(titles.Reverse(), await watched.Page.Locator(".event .what").AllInnerTextsAsync());
        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        Assert.Equal("最近在前", await watched.Page.InnerTextAsync(".order"));
        await watched.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(titles, await watched.Page.Locator(".event .what").AllInnerTextsAsync());
    }

    [Fact]
    public async Task ChoosesByKeyboard()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(Timeline);

        await watched.Page.GetByLabel("文章").FocusAsync();
        await watched.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Contains("article=", watched.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await CountAsync(watched.Page), 1, await watched.Page.Locator(".event").CountAsync() - 1);
    }

    [Fact]
    public async Task PrintsEverythingWhateverIsChosen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(Timeline + "?kind=plan");
        Assert.Equal(1, await CountAsync(watched.Page));

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(await watched.Page.Locator(".event").CountAsync(), await CountAsync(watched.Page));
        Assert.Equal(0, await watched.Page.Locator("main button:visible, main select:visible").CountAsync());
    }

    [Theory]
    [InlineData(Timeline, true)]
    [InlineData(Timeline, false)]
    [InlineData("timeline/1960s/index.html", true)]
    public async Task LeadsAnOldAddressToThePageOfItsEvent(string old, bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        await watched.GoAsync(Decade, isFromDisk);
        var id = await watched.Page.Locator(".event").Nth(5).GetAttributeAsync("id");

        await watched.GoAsync($"{old}#{id}", isFromDisk);
        await watched.Page.WaitForURLAsync(new Regex($"/{Regex.Escape(Decade)}#{id}$"));

        Assert.True(await watched.Page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));
    }

    [Fact]
    public async Task KeepsTheChoiceFromPageToPage()
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        await watched.GoAsync(Decade);

        await watched.Page.GetByLabel("文章").SelectOptionAsync("jia");
        await watched.Page.ClickAsync("a[rel=next]");
        await watched.Page.WaitForURLAsync(new Regex("/timeline/2000s/index.html[?]article=jia$"));
        Assert.All(await watched.Page.Locator(".event:visible .source cite").AllInnerTextsAsync(), title => Assert.Equal("jia", title));

        await watched.Page.ClickAsync(".list-head .label a");
        await watched.Page.ClickAsync(".periods a >> nth=0");
        await watched.Page.WaitForURLAsync(new Regex("/timeline/1960s/index.html[?]article=jia$"));
    }

    [Fact]
    public async Task SaysThatAPageHasNothingOfTheChoiceAndHandsItOn()
    {
        await using var watched = await browser.OpenAsync(site: site.Site);

        await watched.GoAsync(Decade + "?article=bing");

        Assert.Equal(0, await CountAsync(watched.Page));
        Assert.Equal("没有符合筛选的纪事", await watched.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.EndsWith("?article=bing", await watched.Page.GetAttributeAsync("a[rel=next]", "href"), StringComparison.Ordinal);
        await watched.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "取消筛选" }).ClickAsync();
        Assert.Equal(await watched.Page.Locator(".event").CountAsync(), await CountAsync(watched.Page));
    }

    [Theory]
    [InlineData(Timeline)]
    [InlineData(Decade)]
    public async Task FitsTheNarrowestScreen(string path)
    {
        // 1280 pixels at 400 % (WCAG 2.2, 1.4.10).
        var narrow = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } };
        await using var long_ = await browser.OpenAsync(narrow, site.Site);
        await long_.GoAsync(path);
        Assert.Equal(320, await long_.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));

        await using var short_ = await browser.OpenAsync(narrow);
        await short_.GoAsync(Timeline + "?kind=plan");
        Assert.Equal(320, await short_.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));
    }

    [Theory]
    [InlineData(Timeline)]
    [InlineData(Decade + "?article=jia")]
    public async Task IsAccessibleInBothColourSchemes(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true }, site.Site);
            await watched.GoAsync(path);

            var result = await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag] } });

            Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id}: {node.Html}")));
        }
    }

    [Fact]
    public async Task HasTargetsThatAFingerHits()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await watched.GoAsync(Timeline);

        // WCAG 2.2, 2.5.8: 24 by 24 pixels, links inside a sentence apart.
        var small = await watched.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main a, main button, main select, main summary')].filter(e => !e.closest('.sentence, .note'))
              .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()]).filter(([, r]) => r.width && (r.height < 23.5 || r.width < 23.5)).map(([html, r]) => html + r.width + 'x' + r.height)
            """);
        Assert.Empty(small);
    }

    private static Task<int> CountAsync(IPage page) => page.Locator(".event:visible").CountAsync();

    public sealed class LongSite : IDisposable
    {
        public SampleSite Site { get; } = SampleSite.WithLongTimeline();

        public void Dispose() => Site.Dispose();
    }
}
