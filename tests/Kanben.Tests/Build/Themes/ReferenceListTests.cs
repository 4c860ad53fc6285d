using System.Text;
using Kanben.Build.Pages;
using Kanben.Build.Themes;

namespace Kanben.Tests.Build.Themes;

public sealed class ReferenceListTests
{
    [Fact]
    public void ShowsTheNumbersOfEntries()
    {
        var html = Render(isAuthorDate: false);

        Assert.Contains("<ol lang=\"zh-Hans\">\n<li id=\"ref-1\"><span class=\"number\">[1]</span> <p>甲.题名", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowsNoNumbersWhereEntriesAreFoundByAuthorAndYear()
    {
        var html = Render(isAuthorDate: true);

        Assert.Contains("<ol class=\"unnumbered\" lang=\"zh-Hans\">\n<li id=\"ref-1\"><p>甲.题名", html, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesAWayBackOnceAndDescribesIt()
    {
        Assert.Contains(
            "<a class=\"return\" href=\"#cite-1\" aria-label=\"回到正文 1\" title=\"句&quot;一&quot;。\">↑1</a> <a class=\"return\" href=\"#p-2\" aria-label=\"回到正文 2\">2</a> <span class=\"total\">共 60 处引用</span>",
            Render(isAuthorDate: false), StringComparison.Ordinal);
    }

    private static string Render(bool isAuthorDate)
    {
        var theme = Theme.Load(ThemeFiles.Read(null, []), "zh-Hans", [])!;
        var frame = new Frame { Language = "zh-Hans", Title = "题", Kind = "article", Root = "../", SiteTitle = "刊" };
        var back = new Returns([new ReturnLink("↑1", "回到正文 1", "#cite-1", "句\"一\"。"), new ReturnLink("2", "回到正文 2", "#p-2", null)], "共 60 处引用");
        var model = new ArticleModel(frame, theme.Words)
        {
            Title = "题",
            Language = "zh-Hans",
            BodyHtml = "",
            ReferencesTitle = "参考文献",
            Citing = new CitingModel("zh-Hans", "甲. 题[J].", null, ""),
            IsAuthorDate = isAuthorDate,
            References = [new ReferenceModel(1, "甲.题名", back)],
        };
        return Encoding.UTF8.GetString(theme.Render("article", model, [])!);
    }
}
