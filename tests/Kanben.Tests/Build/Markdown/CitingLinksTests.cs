using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Model;

namespace Kanben.Tests.Build.Markdown;

public sealed class CitingLinksTests
{
    [Theory]
    [InlineData("有人认为（邱均平，2000）可行。", "邱均平，2000", "有人认为（<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">邱均平，2000</a>）可行。")]
    [InlineData("邱均平，2000", "邱均平，2000", "<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">邱均平，2000</a>")]
    [InlineData("甲[^1]（邱均平，2000）乙", "邱均平，2000", "甲<sup class=\"citation\" id=\"cite-1\">[<a href=\"#ref-1\">1</a>]</sup>（<a class=\"citing\" id=\"cite-2\" href=\"#ref-7\">邱均平，2000</a>）乙")]
    [InlineData("as (Smith & Jones, 1972) said", "Smith & Jones, 1972", "as (<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">Smith &amp; Jones, 1972</a>) said")]
    [InlineData("as (Smith &amp; Jones, 1972) said", "Smith & Jones, 1972", "as (<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">Smith &amp; Jones, 1972</a>) said")]
    [InlineData("as (Smith\n1972) said", "Smith 1972", "as (<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">Smith 1972</a>) said")]
    [InlineData("as (Smith *et al.*, 1972) said", "Smith et al., 1972", "as (<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">Smith <em>et al.</em>, 1972</a>) said")]
    [InlineData("**据邱均平，2000所述**", "邱均平，2000", "<strong>据<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">邱均平，2000</a>所述</strong>")]
    [InlineData("[见邱均平，2000", "邱均平，2000", "[见<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">邱均平，2000</a>")]
    public void LinksTheWordsThatCite(string markdown, string words, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", Render(markdown, words).Html);
    }

    [Theory]
    [InlineData("[见邱均平，2000](http://a.example)", "邱均平，2000")]
    [InlineData("`邱均平，2000`", "邱均平，2000")]
    [InlineData("邱**均平，2000**", "邱均平，2000")]
    [InlineData("邱均平[^1]，2000", "邱均平，2000")]
    [InlineData("邱均平，<b>2000", "邱均平，2000")]
    [InlineData("邱均平，$2000$", "邱均平，2000")]
    [InlineData("![邱均平，2000](a.png)乙", "邱均平，2000")]
    public void LeavesWordsThatCannotBeOneLink(string markdown, string words)
    {
        Assert.DoesNotContain("citing", Render(markdown, words).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void LinksSeveralInOneLiteral()
    {
        var rendered = Render("（甲，2001；乙，2002；丙，2003）", "甲，2001", "乙，2002", "丙，2003");

        Assert.Equal("<p>（<a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">甲，2001</a>；<a class=\"citing\" id=\"cite-2\" href=\"#ref-7\">乙，2002</a>；<a class=\"citing\" id=\"cite-3\" href=\"#ref-7\">丙，2003</a>）</p>\n", rendered.Html);
        // Terms are looked for around the links and never in them.
        Assert.Equal(["（", "；", "；", "）"], rendered.Runs.Select(run => rendered.Html.Substring(run.Start, run.Length)));
    }

    [Fact]
    public void LinksInACellOfATable()
    {
        var html = Render("|甲|乙|\n|-|-|\n|丙|邱均平，2000|", "邱均平，2000").Html;

        Assert.Contains("<td><a class=\"citing\" id=\"cite-1\" href=\"#ref-7\">邱均平，2000</a></td>", html, StringComparison.Ordinal);
    }

    private static BodyHtml Render(string markdown, params string[] words)
    {
        var tree = ArticleMarkdown.Parse("a.md", markdown, 1).Tree!;
        var body = BodyReader.Read(tree, 1);
        var paragraph = body.Paragraphs.Single();
        var text = body.Texts[paragraph.Id];

        CitingLinks.Put(text, [.. words.Select(part => new AuthorDateCitation(7, paragraph.Id, text.Text.IndexOf(part, StringComparison.Ordinal), part.Length))]);

        // The text is what it was, wherever its words stand in the tree now.
        Assert.All(words, part => Assert.Contains(part, text.Text, StringComparison.Ordinal));
        Assert.Equal(paragraph.Text, BodyReader.Read(tree, 1).Paragraphs.Single().Text);
        var rendered = BodyRenderer.Render(tree, new RenderContext("a.md", 1, "a/index.html", LinkTargets.None, TrustsHtml: false) { Labels = new HashSet<string> { "1" }, Ids = body.Ids });
        var html = System.Text.RegularExpressions.Regex.Replace(rendered.Html.Html, " id=\"p-[0-9a-f-]+\"", "");
        return rendered.Html with { Html = html, Runs = html == rendered.Html.Html ? rendered.Html.Runs : Shifted(rendered.Html, html) };
    }

    private static System.Collections.Immutable.ImmutableArray<TextRun> Shifted(BodyHtml body, string html) =>
        [.. body.Runs.Select(run => run with { Start = run.Start - (body.Html.Length - html.Length) })];
}
