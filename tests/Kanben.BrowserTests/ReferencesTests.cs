using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The bibliography as readers meet it: whole without script, chosen from with it, on one page and on many, from a server and from disk.</summary>
public sealed class ReferencesTests(Browser browser, ReferencesTests.LongSite site) : IClassFixture<Browser>, IClassFixture<ReferencesTests.LongSite>
{
    private const string References = "references/index.html";
    private const string Zhou = "references/chinese/z/zhou/index.html";
    private const string Smith = "references/western/s/index.html";

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Fact]
    public async Task ShowsEverythingAndNoControlWithoutScript()
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await watched.GoToFileAsync(References + "?type=M");

        Assert.Equal(3, await CountAsync(watched.Page));
        Assert.Equal(0, await watched.Page.Locator("main button:visible, main select:visible, main input:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ChoosesByTypeAndGoesBack(bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(References, isFromDisk);
        var page = watched.Page;

        await page.GetByRole(AriaRole.Combobox).SelectOptionAsync("M");

        Assert.Equal(["图书"], await page.Locator(".work:visible .type").AllInnerTextsAsync());
        Assert.Equal(["中文文献"], await page.Locator(".works h2:visible").AllInnerTextsAsync());
        Assert.Equal(["中文文献"], await page.Locator(".jump a:visible").AllInnerTextsAsync());
        Assert.Equal("符合筛选：1 种", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.EndsWith("?type=M", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();

        Assert.Equal(3, await CountAsync(page));
        await page.GoForwardAsync();
        Assert.Equal(1, await CountAsync(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "取消筛选" }).ClickAsync();
        Assert.Equal(3, await CountAsync(page));
        Assert.Equal("", await page.GetByRole(AriaRole.Status).TextContentAsync());
        Assert.Equal("SELECT", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Theory]
    [InlineData("?from=2001", 2)]
    [InlineData("?to=2001", 2)]
    [InlineData("?from=2001&to=2001", 1)]
    [InlineData("?type=J&from=2010&to=2019", 0)]
    [InlineData("?q=ＳＭＩＴＨ%20ink", 1)]
    [InlineData("?q=麻纸", 1)]
    [InlineData("?type=XX&from=a", 3)]
    public async Task ReadsTheChoiceFromTheAddress(string query, int works)
    {
        await using var watched = await browser.OpenAsync();

        await watched.GoAsync(References + query);

        Assert.Equal(works, await CountAsync(watched.Page));
    }

    [Fact]
    public async Task FindsWordsAsTheyAreTyped()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoToFileAsync(References);
        var before = await watched.Page.Locator(".works").First.BoundingBoxAsync();

        await watched.Page.GetByLabel("作者或题名中的字词").PressSequentiallyAsync("造纸");

        Assert.Equal(1, await CountAsync(watched.Page));
        Assert.Equal("造纸", await watched.Page.EvaluateAsync<string>("new URLSearchParams(location.search).get('q')"));
        Assert.Equal(before!.Y, (await watched.Page.Locator(".works").First.BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task ShowsAWorkThatALinkLeadsToWhateverIsChosen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(References);
        var id = await watched.Page.Locator(".work[data-type=J]").First.GetAttributeAsync("id");

        await watched.GoAsync($"{References}?type=M#{id}");

        Assert.True(await watched.Page.Locator($"#{id}").IsVisibleAsync());
        Assert.Equal("", await watched.Page.GetByRole(AriaRole.Combobox).InputValueAsync());
    }

    [Theory]
    [InlineData(References, true)]
    [InlineData(References, false)]
    [InlineData("references/chinese/z/index.html", true)]
    public async Task LeadsAnOldAddressToThePageOfItsWork(string old, bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        await watched.GoAsync(Zhou, isFromDisk);
        var id = await watched.Page.Locator(".work").Nth(5).GetAttributeAsync("id");

        await watched.GoAsync($"{old}#{id}", isFromDisk);
        await watched.Page.WaitForURLAsync(new Regex($"/{Regex.Escape(Zhou)}#{id}$"));

        Assert.True(await watched.Page.EvaluateAsync<bool>("document.querySelector(':target') !== null"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SaysWhereTheWorksOfAChoiceAreAndKeepsItFromPageToPage(bool isFromDisk)
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        var page = watched.Page;
        await watched.GoAsync(References, isFromDisk);
        Assert.Equal(["602", "301"], await page.Locator(".sheets small").AllInnerTextsAsync());
        var before = await page.Locator(".works-figures").BoundingBoxAsync();

        await page.GetByRole(AriaRole.Combobox).SelectOptionAsync("J");
        await page.GetByLabel("起始年").FillAsync("2010");
        await page.GetByLabel("起始年").PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("符合筛选：300 种");
        Assert.Equal(["150", "150"], await page.Locator(".sheets small").AllInnerTextsAsync());
        Assert.Equal(before!.Y, (await page.Locator(".works-figures").BoundingBoxAsync())!.Y);

        await page.ClickAsync(".sheets a >> nth=1");
        await page.WaitForURLAsync(new Regex($"/{Regex.Escape(Smith)}[?]type=J&from=2010$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("符合筛选：本页 150 种，全部 300 种");
        Assert.Equal(150, await CountAsync(page));

        await page.ClickAsync("a[rel=prev]");
        await page.WaitForURLAsync(new Regex($"/{Regex.Escape(Zhou)}[?]type=J&from=2010$"));
        await page.ClickAsync(".list-head .label a");
        await page.WaitForURLAsync(new Regex("/references/index.html[?]type=J&from=2010$"));
    }

    [Fact]
    public async Task ChoosesByKeyboard()
    {
        await using var watched = await browser.OpenAsync(site: site.Site);
        await watched.GoAsync(Smith);

        await watched.Page.GetByRole(AriaRole.Combobox).FocusAsync();
        await watched.Page.Keyboard.PressAsync("ArrowDown");
        await watched.Page.Keyboard.PressAsync("Tab");
        await watched.Page.Keyboard.TypeAsync("2019");
        await watched.Page.Keyboard.PressAsync("Enter");

        Assert.Contains("?type=J&from=2019", watched.Page.Url, StringComparison.Ordinal);
        Assert.Equal(15, await CountAsync(watched.Page));
    }

    [Fact]
    public async Task PrintsEverythingWhateverIsChosen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(References + "?type=M");
        Assert.Equal(1, await CountAsync(watched.Page));

        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(3, await CountAsync(watched.Page));
        Assert.Equal(0, await watched.Page.Locator("main button:visible, main select:visible, main input:visible").CountAsync());
    }

    [Theory]
    [InlineData(References)]
    [InlineData(Zhou)]
    public async Task FitsTheNarrowestScreen(string path)
    {
        // 1280 pixels at 400 % (WCAG 2.2, 1.4.10).
        var narrow = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } };
        await using var long_ = await browser.OpenAsync(narrow, site.Site);
        await long_.GoAsync(path);
        Assert.Equal(320, await long_.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));

        await using var short_ = await browser.OpenAsync(narrow);
        await short_.GoAsync(References + "?type=J");
        Assert.Equal(320, await short_.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));
    }

    [Theory]
    [InlineData(References, true)]
    [InlineData(Zhou + "?type=J", true)]
    [InlineData(References + "?type=M", false)]
    public async Task IsAccessibleInBothColourSchemes(string path, bool isLong)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true }, isLong ? site.Site : null);
            await watched.GoAsync(path);

            var result = await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag] } });

            Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id}: {node.Html}")));
        }
    }

    [Theory]
    [InlineData(References)]
    [InlineData(Smith)]
    public async Task HasTargetsThatAFingerHits(string path)
    {
        await using var watched = await browser.OpenAsync(new BrowserNewContextOptions { HasTouch = true, IsMobile = true, ViewportSize = new ViewportSize { Width = 390, Height = 844 } }, site.Site);
        await watched.GoAsync(path);

        // WCAG 2.2, 2.5.8: 24 by 24 pixels, links inside the text of an entry apart.
        var small = await watched.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main a, main button, main select, main input, main summary')].filter(e => !e.closest('.entry-text'))
              .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()]).filter(([, r]) => r.width && (r.height < 23.5 || r.width < 23.5)).map(([html, r]) => html + r.width + 'x' + r.height)
            """);
        Assert.Empty(small.Take(5));
    }

    private static Task<int> CountAsync(IPage page) => page.Locator(".work:visible").CountAsync();

    public sealed class LongSite : IDisposable
    {
        public SampleSite Site { get; } = SampleSite.WithLongBibliography();

        public void Dispose() => Site.Dispose();
    }
}
