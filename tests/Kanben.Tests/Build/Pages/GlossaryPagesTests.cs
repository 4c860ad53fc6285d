using AngleSharp.Dom;
using Kanben.Build.Pages;

namespace Kanben.Tests.Build.Pages;

public sealed class GlossaryPagesTests
{
    private const string Article = """
        ---
        title: 论纸
        keywords: [麻纸, 绝迹之物]
        ---
        麻纸先出。

        ## 1 麻纸

        麻纸是指以麻为料的纸，与皮纸不同。麻纸坚韧，麻纸耐久。

        ## 2 皮纸

        麻纸之后有皮纸。麻纸渐少。皮纸渐多。

        """;

    [Fact]
    public void QuotesThreeSentencesAndFoldsTheOthers()
    {
        using var site = Site().Built();

        var entry = Entry(site.Page("glossary/index.html"), "麻纸");

        Assert.Equal("见于 2 篇文章，凡 7 处", entry.QuerySelector(".extent")!.TextContent);
        var shown = entry.QuerySelectorAll(".usage > dd > ul > li").Select(Uses);
        Assert.Equal(["续论:麻纸又出。§篇首", "论纸 6 处:麻纸先出。§篇首 麻纸坚韧，麻纸耐久。§1 麻纸"], shown.Order());
        Assert.Equal(["论纸:麻纸之后有皮纸。§2 皮纸 麻纸渐少。§2 皮纸"], entry.QuerySelectorAll("details > ul > li").Select(Uses));
    }

    [Fact]
    public void LeadsToTheParagraphOfASentence()
    {
        using var site = Site().Built();

        var link = Entry(site.Page("glossary/index.html"), "麻纸").QuerySelectorAll("a.at")[^1];

        var address = link.GetAttribute("href")!.Split('#');
        Assert.Equal("../articles/lun-zhi/index.html", address[0]);
        Assert.StartsWith("麻纸之后有皮纸。", site.Page("articles/lun-zhi/index.html").GetElementById(address[1])!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsADefinitionOfTheTextOnceAndWithItsPlace()
    {
        using var site = Site().Built();

        var entry = Entry(site.Page("glossary/index.html"), "麻纸");

        Assert.Equal("文中定义", entry.QuerySelector(".defined dt")!.TextContent);
        Assert.Equal("麻纸是指以麻为料的纸，与皮纸不同。", entry.QuerySelector(".defined blockquote")!.TextContent);
        Assert.Equal("——论纸 1 麻纸", entry.QuerySelector(".defined .source")!.TextContent);
        Assert.DoesNotContain(entry.QuerySelectorAll(".usage blockquote"), quotation => quotation.TextContent.Contains("是指", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("source: lun-zhi\n", "释义", "出处：论纸", "../articles/lun-zhi/index.html")]
    [InlineData("source: input/articles/lun-zhi.md\n", "释义", "出处：论纸", "../articles/lun-zhi/index.html")]
    [InlineData("source: 《天工开物》 https://example.org/k\n", "释义", "出处：《天工开物》 https://example.org/k", "https://example.org/k")]
    [InlineData("source: lun-zhi-x\n", "释义", "出处：lun-zhi-x", null)]
    [InlineData("gloss: true\n", "编者释义", null, null)]
    public void SaysWhereAnEditorHasADefinitionFrom(string fields, string label, string? source, string? href)
    {
        using var site = Site().With("input/glossary/pi.md", $"---\nterm: 皮纸\naliases: [楮纸, 构皮纸]\nenglish: bast paper\nsee: [麻纸]\n{fields}---\n以**树皮**为料的纸。\n").Built();

        var entry = Entry(site.Page("glossary/index.html"), "皮纸");

        Assert.Equal(label, entry.QuerySelector(".definition dt")!.TextContent);
        Assert.Equal("树皮", entry.QuerySelector(".definition strong")!.TextContent);
        Assert.Equal(source, entry.QuerySelector(".definition .source")?.TextContent);
        Assert.Equal(href, entry.QuerySelector(".definition .source a")?.GetAttribute("href"));
        Assert.Equal("bast paper", entry.QuerySelector(".english[lang=en]")!.TextContent);
        Assert.Contains("楮纸、构皮纸", entry.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        // What an editor refers to is not told again as what occurs with it.
        Assert.Equal(["参见"], entry.QuerySelectorAll(".terms-near").Select(list => list.ParentElement!.PreviousElementSibling!.TextContent));
        Assert.Equal("#t-麻纸", entry.QuerySelector(".terms-near a")!.GetAttribute("href"));
    }

    [Fact]
    public void NamesTheArticlesOfATermThatNoSentenceUses()
    {
        using var site = Site().Built();

        var entry = Entry(site.Page("glossary/index.html"), "绝迹之物");

        Assert.Null(entry.QuerySelector(".usage"));
        Assert.Equal(["论纸"], entry.QuerySelectorAll(".listed a").Select(link => link.TextContent));
    }

    [Fact]
    public void HasEveryLetterAndLinksThoseThatHaveTerms()
    {
        using var site = Site().Built();

        var page = site.Page("glossary/index.html");

        Assert.Equal("#ABCDEFGHIJKLMNOPQRSTUVWXYZ", string.Concat(page.QuerySelectorAll(".letters li").Select(letter => letter.TextContent)));
        Assert.Equal(["#letter-J", "#letter-M"], page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".letters a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void HasTheNamesByStrokesToo()
    {
        using var site = Site().Built();

        var page = site.Page("glossary/strokes/index.html");

        Assert.Equal(["九画", "十一画"], page.QuerySelectorAll(".names h2").Select(heading => heading.TextContent));
        var link = page.QuerySelectorAll(".names a")[^1];
        Assert.Equal("../index.html#t-麻纸", link.GetAttribute("href"));
        Assert.Equal(["拼音 ../index.html ", "笔画 index.html true"], page.QuerySelectorAll(".orders a").Select(order => $"{order.TextContent} {order.GetAttribute("href")} {order.GetAttribute("aria-current")}"));
    }

    [Theory]
    [InlineData("title: A\nlanguage: en\n", false)]
    [InlineData("title: 甲\nlanguage: zh-Hans\n", true)]
    public void HasStrokesOnSitesInChineseOnly(string settings, bool has)
    {
        using var site = Site().With("input/site.yml", settings).Built();

        Assert.Equal(has, File.Exists(Path.Combine(site.Folder, "output/glossary/strokes/index.html")));
        Assert.Equal(has, site.Page("glossary/index.html").QuerySelector(".orders") is not null);
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(9, "九")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(36, "三十六")]
    public void CountsStrokesInChinese(int strokes, string numeral) => Assert.Equal(numeral, GlossaryStrokesModels.Numeral(strokes));

    private static TemporarySite Site() => new TemporarySite().With("input/articles/lun-zhi.md", Article).With("input/articles/xu-lun.md", "---\ntitle: 续论\n---\n麻纸又出。\n");

    private static IElement Entry(IDocument page, string name) => page.GetElementById("t-" + name)!;

    private static string Uses(IElement item) => $"{string.Join(' ', item.QuerySelector(".using")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries))}:{string.Join(' ', item.QuerySelectorAll("blockquote").Select(quotation =>
    {
        var place = quotation.QuerySelector(".at")!.TextContent;
        return $"{quotation.TextContent[..^place.Length].Trim()}§{place}";
    }))}";
}
