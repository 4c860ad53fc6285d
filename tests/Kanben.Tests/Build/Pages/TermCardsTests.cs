using AngleSharp.Dom;

namespace Kanben.Tests.Build.Pages;

public sealed class TermCardsTests
{
    private const string Reading = "---\ntitle: 论纸\nkeywords: [桑皮纸]\n---\n## 一\n\n桑皮纸用于书写。\n";

    [Fact]
    public void ShowsAnEditorsDefinitionWithItsSource()
    {
        using var site = Site("---\nterm: 桑皮纸\nenglish: bast paper\nsource: 《纸谱》\n---\n以**树皮**制成的纸。\n").Built();

        var card = Assert.Single(Cards(site));

        Assert.Equal("card-t-桑皮纸", card.Id);
        Assert.True(card.HasAttribute("hidden"));
        Assert.Contains("bast paper", card.QuerySelector(".term-name")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("以树皮制成的纸。", card.Children[1].TextContent);
        Assert.Contains("《纸谱》", card.QuerySelector(".term-from")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("编者释义", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(site.Page("articles/a/index.html").QuerySelector(".term")!.GetAttribute("href"), card.QuerySelector(".term-entry")!.GetAttribute("href"));
    }

    [Fact]
    public void SaysThatAnEditorsOwnWordsAreAGloss()
    {
        using var site = Site("---\nterm: 桑皮纸\ngloss: true\n---\n一种纸。\n").Built();

        Assert.Contains("编者释义", Assert.Single(Cards(site)).QuerySelector(".term-from")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void CutsALongDefinitionAtTheEndOfASentence()
    {
        using var site = Site($"---\nterm: 桑皮纸\nsource: 甲\n---\n{string.Concat(Enumerable.Repeat("桑皮纸是以树皮制成的一种纸。", 40))}\n").Built();

        var text = Assert.Single(Cards(site)).Children[1].TextContent;

        Assert.InRange(text.Length, 80, 160);
        Assert.EndsWith("。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void QuotesAnotherArticleWhereNobodyDefinesTheTerm()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Reading)
            .With("input/articles/b.md", "---\ntitle: 论墨\n---\n墨色浓淡相宜，桑皮纸上的墨色经久不褪。\n").Built();

        var card = Assert.Single(Cards(site));

        Assert.Equal("墨色浓淡相宜，桑皮纸上的墨色经久不褪。", card.Children[1].TextContent);
        Assert.Contains("文中用法", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("论墨", card.QuerySelector(".term-from a")!.TextContent);
        Assert.StartsWith("../b/index.html#p-", card.QuerySelector(".term-from a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsTheTermInWhatIsLeftOfALongSentence()
    {
        var clauses = string.Concat(Enumerable.Repeat("墨色浓淡各有所宜，", 40));
        using var site = new TemporarySite().With("input/articles/a.md", Reading)
            .With("input/articles/b.md", $"---\ntitle: 论墨\n---\n{clauses}桑皮纸上的墨色{clauses}经久不褪。\n").Built();

        var text = Assert.Single(Cards(site)).Children[1].TextContent;

        Assert.InRange(text.Length, 40, 200);
        Assert.Contains("桑皮纸", text, StringComparison.Ordinal);
        Assert.StartsWith("……", text, StringComparison.Ordinal);
    }

    // The words before the reader's eyes tell nothing more of themselves.
    [Fact]
    public void LeavesOutWhatWouldOnlyRepeatTheSectionRead()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Reading).Built();

        Assert.Empty(Cards(site));
        Assert.NotNull(site.Page("articles/a/index.html").QuerySelector("a.term"));
    }

    [Fact]
    public void QuotesALaterSectionOfTheSameArticle()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Reading + "\n## 二\n\n到了明代，桑皮纸的产地大为增多。\n").Built();

        var card = Assert.Single(Cards(site));

        Assert.Equal("到了明代，桑皮纸的产地大为增多。", card.Children[1].TextContent);
        Assert.StartsWith("#p-", card.QuerySelector(".term-from a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static TemporarySite Site(string term) => new TemporarySite().With("input/articles/a.md", Reading).With("input/glossary/桑皮纸.md", term);

    private static IReadOnlyList<IElement> Cards(TemporarySite site) => [.. site.Page("articles/a/index.html").QuerySelectorAll(".term-card")];
}
