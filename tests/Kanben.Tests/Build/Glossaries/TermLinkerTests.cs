using Kanben.Model;
using static Kanben.Tests.Build.Glossaries.GlossarySamples;

namespace Kanben.Tests.Build.Glossaries;

public sealed class TermLinkerTests
{
    [Fact]
    public void LinksTheFirstUseInEachSection()
    {
        var article = Article("甲", "## 1 甲\n\n“活字印刷”兴起，活字印刷传播。\n\n## 2 活字印刷\n\n又见活字印刷。`活字印刷`");

        var linked = Gather(Content(), article).Linker.Link(Analyze(article)[0], entry => $"../g.html#{entry.Id}");

        Assert.Equal(2, linked.Html.ToString().Split("<a class=\"term\" href=\"../g.html#t-活字印刷\">活字印刷</a>").Length - 1);
        Assert.Contains("<h2 id=\"2-活字印刷\">2 活字印刷</h2>", linked.Html.ToString(), StringComparison.Ordinal);
        Assert.Contains("<code>活字印刷</code>", linked.Html.ToString(), StringComparison.Ordinal);
        Assert.Equal("活字印刷", Assert.Single(linked.Entries).Name);
    }

    [Theory]
    [InlineData("雕版。", "雕版")]
    [InlineData("雕版印刷。", "雕版印刷")]
    [InlineData("《雕版》", "雕版")]
    [InlineData("**雕版**与*雕版*。", "雕版")]
    [InlineData("- 雕版\n- 雕版印刷", "雕版 雕版印刷")]
    [InlineData("> 雕版", "雕版")]
    [InlineData("版刻。", "版刻=雕版")]
    [InlineData("雕版和版刻。", "雕版")]
    [InlineData("A GDP-based view.", "GDP=gdp")]
    [InlineData("按GDP计，ＧＤＰ增长。", "GDP=gdp")]
    [InlineData("GDPs.", "")]
    [InlineData("[雕版](https://example.org)", "")]
    [InlineData("## 雕版\n\n文。", "")]
    [InlineData("    雕版", "")]
    [InlineData("$雕版$", "")]
    [InlineData("![雕版](雕版.png)", "")]
    [InlineData("文。[^1]\n\n[^1]: 雕版.雕版印刷[J].史,2001.", "")]
    [InlineData("<https://example.org/雕版>", "")]
    [InlineData("a &lt;雕版&gt;", "雕版")]
    public void LinksInProseOnly(string body, string links)
    {
        var article = Article("甲", body);
        var glossary = Gather(Content(Term("雕版", "版刻"), Term("雕版印刷"), Term("GDP"), Term("lt")), article);

        Assert.Equal(links, Links(glossary, article));
    }

    [Fact]
    public void LinksNothingThatTheArticleHides()
    {
        var article = Article("甲", "雕版，版刻，活字。", new ArticleHeader { Title = "", Terms = new TermCorrections(["雕版"], []) });

        Assert.Equal("版刻=雕版 活字", Links(Gather(Content(Term("雕版", "版刻"), Term("活字")), article), article));
    }

    [Fact]
    public void LinksACommonWordOnlyWhereItIsATerm()
    {
        var articles = Texts([.. Enumerable.Repeat("教育为本。", 30)]);
        articles[3] = articles[3] with { Header = articles[3].Header with { Keywords = ["教育"] } };
        var analyzed = Analyze(articles);
        var linker = Kanben.Build.Glossaries.GlossaryGatherer.Gather(Content(), analyzed).Linker;

        Assert.Equal([3], Enumerable.Range(0, 30).Where(i => !linker.Link(analyzed[i], entry => entry.Id).Entries.IsEmpty));
    }
}
