using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>The bibliography of a whole site, as its pages show it.</summary>
public sealed class BibliographyTests
{
    private const string Work = "潘一.中国造纸技术史稿[M].北京:文物出版社,1979.";

    [Fact]
    public void ShowsAWorkOnceWithEveryArticleThatCitesIt()
    {
        using var site = Cited(7).Built();

        var page = site.Page("references/index.html");

        var work = Assert.Single(page.QuerySelectorAll(".work"));
        Assert.Equal(Work, work.QuerySelector(".entry-text")!.TextContent[..Work.Length]);
        Assert.Equal(["文1 [1]", "文2 [1]", "文3 [1]", "文4 [1]", "文5 [1]"], work.QuerySelectorAll(".cited > ul a").Select(link => link.TextContent));
        Assert.Equal(["文6 [1]", "文7 [1]"], work.QuerySelectorAll("details a").Select(link => link.TextContent));
        Assert.Equal("../articles/文1/index.html#ref-1", work.QuerySelector(".cited a")!.GetAttribute("href"));
        Assert.Equal("图书", work.QuerySelector(".type")!.TextContent);
    }

    [Fact]
    public void LeadsFromAnEntryThatOthersCiteTooToTheBibliography()
    {
        using var site = Cited(2).With("input/articles/own.md", "---\ntitle: 独\n---\n说。[^1]\n\n[^1]: 周一.论麻纸[J].书史研究,2020,1(1):1-9.\n").Built();

        var link = site.Page("articles/文1/index.html").QuerySelector("#ref-1 .also-cited")!;

        Assert.Equal("2 篇文章同引", link.TextContent);
        var target = link.GetAttribute("href")!.Split('#');
        Assert.Equal("../../references/index.html", target[0]);
        Assert.NotNull(site.Page("references/index.html").GetElementById(target[1]));
        Assert.Empty(site.Page("articles/own/index.html").QuerySelectorAll(".also-cited"));
    }

    [Fact]
    public void LeavesOutWhatASmallBibliographyDoesNotNeed()
    {
        using var site = Cited(1).Built();

        var page = site.Page("references/index.html");

        Assert.Empty(page.QuerySelectorAll(".choose, .jump, .sheets, .works-figures, [data-places]"));
        Assert.Equal("中文文献", page.QuerySelector("main h2")!.TextContent);
    }

    [Theory]
    [InlineData("zh-Hans", null, "und")]
    [InlineData("en", "zh", null)]
    public void NamesTheLanguageOfWorksThatAreNotInTheSitesOwn(string language, string? chinese, string? western)
    {
        using var site = new TemporarySite().With("input/site.yml", $"title: 刊\nlanguage: {language}\n")
            .With("input/articles/a.md", $"---\ntitle: A\n---\n说。[^1][^2]\n\n[^1]: {Work}\n\n[^2]: Smith J. On ink[J]. Ink, 2001, 2(3): 4-5.\n").Built();

        Assert.Equal([chinese, western], site.Page("references/index.html").QuerySelectorAll(".entry-text").Select(entry => entry.FirstElementChild!.GetAttribute("lang")));
    }

    [Fact]
    public void DividesALargeBibliographyByLetters()
    {
        using var site = Large().Built();

        var first = site.Page("references/index.html");

        Assert.Equal("602 种文献", first.QuerySelector(".total")!.FirstChild!.TextContent.Trim());
        Assert.Equal(["中文文献 Z 301", "西文文献 S 301"], first.QuerySelectorAll(".sheets").Select(row => $"{row.QuerySelector(".label")!.TextContent} {string.Join(' ', row.QuerySelector("a")!.TextContent.Split(' ', StringSplitOptions.TrimEntries))}"));
        Assert.Equal(["期刊文章 602"], first.QuerySelectorAll("table[aria-labelledby=by-type] tr").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector(".number")!.TextContent}"));
        var letter = site.Page("references/chinese/z/index.html");
        Assert.Equal(301, letter.QuerySelectorAll(".work").Length);
        Assert.Equal("中文文献：Z", letter.QuerySelector("h1")!.TextContent);
        Assert.Equal("../../western/s/index.html", letter.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.True(site.Read("output/references/chinese/z/index.html").Length < 400_000);
    }

    [Fact]
    public void LinksEveryCitationOfALargeBibliographyToAnEntry()
    {
        using var site = Large().Built();

        foreach (var path in new[] { "references/chinese/z/index.html", "references/western/s/index.html" })
        {
            var targets = site.Page(path).QuerySelectorAll(".cited a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.All(targets, target => Assert.StartsWith("../../../articles/large/index.html#ref-", target, StringComparison.Ordinal));
            Assert.Equal(301, targets.Count);
        }
    }

    private static TemporarySite Cited(int articles)
    {
        var site = new TemporarySite();
        for (var i = 1; i <= articles; i++)
        {
            site.With($"input/articles/文{i}.md", $"---\ntitle: 文{i}\ndate: {2000 + i}\n---\n说。[^1]\n\n[^1]: {Work}\n");
        }

        return site;
    }

    private static TemporarySite Large()
    {
        var entries = Enumerable.Range(1, 602).Select(number => number % 2 == 0
            ? $"周一.论第{number}种纸[J].书史研究,{1990 + (number % 30)},1(1):1-9."
            : $"Smith J. On the paper {number}[J]. Ink Studies, {1990 + (number % 30)}, 2(3): 4-5.").ToList();
        return new TemporarySite().With("input/articles/large.md",
            $"---\ntitle: 长\n---\n{string.Concat(entries.Select((_, i) => $"说。[^{i + 1}]"))}\n\n{string.Join("\n\n", entries.Select((entry, i) => $"[^{i + 1}]: {entry}"))}\n");
    }
}
