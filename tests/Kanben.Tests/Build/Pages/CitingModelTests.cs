namespace Kanben.Tests.Build.Pages;

public sealed class CitingModelTests
{
    private const string Article = "---\ntitle: 论纸\nauthors: [王一]\ndate: 2024-06\n---\n正文。\n";

    // 引用日期 is the reader's, so the page has its place alone; without script the entry is whole all the same.
    [Fact]
    public void LeavesRoomForTheDateOfAccessOfAPage()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 纸墨\nurl: https://paper.example/\n").With("input/articles/a.md", Article).Built();

        var text = site.Page("articles/a/index.html").QuerySelector("#cite-text")!;

        Assert.Equal("王一. 论纸[EB/OL]. (2024-06). https://paper.example/articles/a/.", text.TextContent);
        Assert.Equal(" [", text.QuerySelector("span")!.GetAttribute("data-lead"));
        Assert.False(text.QuerySelector("span")!.HasAttribute("data-address"));
    }

    [Fact]
    public void LeavesRoomForTheAddressWhereTheSiteHasNone()
    {
        using var site = new TemporarySite().With("input/site.yml", "title: 纸墨\n").With("input/articles/a.md", Article).Built();

        var text = site.Page("articles/a/index.html").QuerySelector("#cite-text")!;

        Assert.Equal("王一. 论纸[EB/OL]//纸墨. (2024-06).", text.TextContent);
        Assert.Equal(". ", text.QuerySelector("span")!.GetAttribute("data-address"));
    }

    [Fact]
    public void AnArticleOfAJournalNeedsNeither()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Article.Replace("date:", "journal: { title: 书史, issue: 2 }\ndate:", StringComparison.Ordinal)).Built();

        var text = site.Page("articles/a/index.html").QuerySelector("#cite-text")!;

        Assert.Equal("王一. 论纸[J]. 书史, 2024 (2).", text.TextContent);
        Assert.Empty(text.Children);
        Assert.Equal("zh-Hans", text.GetAttribute("lang"));
    }

    [Fact]
    public void TheButtonIsHiddenUntilAScriptShowsIt()
    {
        using var site = new TemporarySite().With("input/articles/a.md", Article).Built();

        Assert.True(site.Page("articles/a/index.html").QuerySelector(".cite-copy button")!.HasAttribute("hidden"));
        Assert.Equal("", site.Page("articles/a/index.html").QuerySelector(".cite-copy [role=status]")!.TextContent);
    }
}
