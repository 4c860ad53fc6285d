using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kanben.BrowserTests;

/// <summary>The preview as an editor meets it: what is saved appears, the place is kept, faults come and go.</summary>
public sealed class PreviewTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = "articles/jia/";
    private const string Broken = "---\ntitel: 甲\n---\n文。\n";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };
    private static readonly LocatorAssertionsToContainTextOptions PatientText = new() { Timeout = 60_000 };

    [Fact]
    public async Task ASavedArticleAppearsWithoutAReload()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        await MarkAsync(site);

        site.Save(PreviewedSite.Article, PreviewedSite.Text(fifth: "新文"));

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("第5段，新文", PatientText);
        Assert.True(await IsMarkedAsync(site));
    }

    [Fact]
    public async Task StaysAtTheParagraphWhenTextAboveGrows()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        var paragraph = site.Page.Locator("p:has-text('第40段')");
        await paragraph.EvaluateAsync("paragraph => window.scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' })");
        var before = await TopAsync(paragraph);

        site.Save(PreviewedSite.Article, PreviewedSite.Text(before: string.Join("\n\n", Enumerable.Range(1, 20).Select(number => $"增{number}。" + new string('墨', 200)))));

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("增20。", PatientText);
        await WaitForUpdateAsync(site);
        Assert.InRange(await TopAsync(paragraph) - before, -2, 2);
    }

    [Fact]
    public async Task ScriptsWorkOnWhatHasCome()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);

        site.Save(PreviewedSite.Article, PreviewedSite.Text(before: "## 2 新节\n\n此节说纸史。"));
        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("此节说纸史", PatientText);
        await WaitForUpdateAsync(site);

        var scheme = site.Page.Locator("button.scheme");
        await scheme.ClickAsync();
        var chosen = await site.Page.EvaluateAsync<string?>("document.documentElement.dataset.scheme");
        Assert.NotNull(chosen);
        await scheme.ClickAsync();
        Assert.NotEqual(chosen, await site.Page.EvaluateAsync<string?>("document.documentElement.dataset.scheme"));
    }

    [Fact]
    public async Task AStyleSheetIsExchangedWithoutAReload()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        await MarkAsync(site);

        site.Save("theme/assets/article.css", "h1 { color: rgb(1, 2, 3) }");

        await Assertions.Expect(site.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)", new LocatorAssertionsToHaveCSSOptions { Timeout = 60_000 });
        Assert.True(await IsMarkedAsync(site));
    }

    [Fact]
    public async Task AFaultAppearsAndGoesWhenItIsMended()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        await site.Page.FocusAsync(".site-name");

        site.Save(PreviewedSite.Article, Broken);

        var fault = site.Page.Locator("kanben-preview li.error").First;
        await Assertions.Expect(fault).ToContainTextAsync("KB2101", PatientText);
        await Assertions.Expect(fault).ToContainTextAsync($"{PreviewedSite.Article}:2");
        Assert.Matches(@"^vscode://file/.*/input/articles/jia\.md:2:\d+$", await fault.Locator("a").GetAttributeAsync("href"));
        await Assertions.Expect(site.Page.Locator("kanben-preview [role=alert]")).ToContainTextAsync("处错误");
        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("原文");
        Assert.True(await site.Page.EvaluateAsync<bool>("document.activeElement.classList.contains('site-name')"));

        site.Save(PreviewedSite.Article, PreviewedSite.Text(fifth: "改后"));
        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("改后", PatientText);
        await Assertions.Expect(site.Page.Locator("kanben-preview .panel")).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = 60_000 });
    }

    [Fact]
    public async Task ThePanelIsClosedByEscapeAndStaysClosedOnTheNextPage()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        site.Save(PreviewedSite.Article, Broken);
        var panel = site.Page.Locator("kanben-preview .panel");
        var badge = site.Page.Locator("kanben-preview .badge");
        await Assertions.Expect(panel).ToBeVisibleAsync(Patient);
        // The build that follows finds the same fault and says so.
        await Assertions.Expect(site.Page.Locator("kanben-preview .note")).ToContainTextAsync("上一次", PatientText);

        await site.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await site.Page.ClickAsync(".site-name");
        await Assertions.Expect(badge).ToBeVisibleAsync(Patient);
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await badge.ClickAsync();
        await Assertions.Expect(panel).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AFirstBuildThatFailsIsShownToo()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, "", site => site.Save("input/articles/yi.md", Broken), waits: false);
        await Assertions.Expect(site.Page.Locator("kanben-preview li.error").First).ToContainTextAsync("KB2101", PatientText);

        site.Save("input/articles/yi.md", "---\ntitle: 乙\n---\n文。\n");

        await Assertions.Expect(site.Page.Locator(".site-header")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task ANewSeedBecomesAPageWhereItWasMissing()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, "");
        await site.Page.GotoAsync(site.Address + "articles/lun-zhi/");
        await Assertions.Expect(site.Page.Locator("h1")).ToContainTextAsync("没有找到");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await site.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        site.Save("seeds/zhi.txt", "# 论纸\n\n周一\n\n## 1 引言\n\n纸之为物，起于汉代，其后流传天下。\n");

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("起于汉代", PatientText);
    }

    [Fact]
    public async Task WhatChangesElsewhereLeavesThePageAlone()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, "about/", site => site.Save("input/pages/about.md", "---\ntitle: 关于\n---\n此刊。\n"));
        await MarkAsync(site);
        await site.Page.EvaluateAsync("document.querySelector('main p').append('，手写')");

        site.Save(PreviewedSite.Article, PreviewedSite.Text(fifth: "新文"));
        var other = await site.Page.Context.NewPageAsync();
        await other.GotoAsync(site.Address + Article);
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync("新文", PatientText);
        Assert.Contains("手写", await site.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        site.Save("input/pages/about.md", "---\ntitle: 关于\n---\n此刊新。\n");

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("此刊新", PatientText);
        Assert.True(await IsMarkedAsync(site));
    }

    [Fact]
    public async Task APageFindsItsServerAgainAndCatchesUp()
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article);
        await Assertions.Expect(site.Page.Locator("kanben-preview")).ToBeAttachedAsync(new LocatorAssertionsToBeAttachedOptions { Timeout = 60_000 });

        await site.RestartAsync(() => site.Save(PreviewedSite.Article, PreviewedSite.Text(fifth: "其间")));

        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync("其间", PatientText);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task ThePanelIsAccessible(ColorScheme scheme)
    {
        await using var site = await PreviewedSite.OpenAsync(browser, Article, options: new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
        site.Save(PreviewedSite.Article, Broken);
        await Assertions.Expect(site.Page.Locator("kanben-preview .panel")).ToBeVisibleAsync(Patient);

        var result = await site.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });

        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }

    // What a reload would lose.
    private static async Task MarkAsync(PreviewedSite site) => await site.Page.EvaluateAsync("window.isStill = true");

    private static Task<bool> IsMarkedAsync(PreviewedSite site) => site.Page.EvaluateAsync<bool>("window.isStill === true");

    private static Task WaitForUpdateAsync(PreviewedSite site) => Assertions.Expect(site.Page.Locator("html[data-preview-updates]")).ToBeAttachedAsync(new LocatorAssertionsToBeAttachedOptions { Timeout = 60_000 });

    private static Task<double> TopAsync(ILocator element) => element.EvaluateAsync<double>("element => element.getBoundingClientRect().top");
}
