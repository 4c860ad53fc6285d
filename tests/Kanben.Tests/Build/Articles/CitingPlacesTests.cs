using Kanben.Build.Articles;
using Kanben.Build.Markdown;
using Kanben.Model;

namespace Kanben.Tests.Build.Articles;

public sealed class CitingPlacesTests
{
    private const string Entries = "\n\n[^1]: 甲.题名[J].刊名,2024,1(1):1-9.\n[^2]: 乙.题名[J].刊名,2024,1(1):1-9.\n[^n1]: 注。\n";

    [Theory]
    [InlineData("甲说。乙说[^1]，很好。丙说。", "乙说，很好。")]
    [InlineData("甲说。乙说很好。[^1]丙说。", "乙说很好。")]
    [InlineData("甲说：“很好。”[^1]丙说。", "甲说：“很好。”")]
    [InlineData("[^1]甲说很好。丙说。", "甲说很好。")]
    [InlineData("A said so. [^1] B did not.", "A said so.")]
    [InlineData("甲说。乙说[^1](P326)。", "乙说。")]
    [InlineData("## 甲的说法[^1]", "甲的说法")]
    [InlineData("|甲|乙|\n|-|-|\n|丙。[^1]|丁|", "")]
    [InlineData("图1 甲的说法[^1]", "图1 甲的说法")]
    [InlineData("![甲的图[^1]](a.png)", "甲的图")]
    [InlineData("- 甲说。\n- 乙说[^1]。", "乙说。")]
    public void GivesTheSentenceOfAMark(string markdown, string sentence)
    {
        var place = Assert.Single(Analyze(markdown).Text.CitedAt["1"]);

        Assert.Equal(("cite-1", sentence), (place.Id, place.Sentence));
    }

    [Fact]
    public void NamesThePlaceInTheSentence()
    {
        var place = Analyze("甲说。乙说[^1]，很好。").Text.CitedAt["1"].Single();

        Assert.Equal("乙说", place.Sentence[..place.Offset]);
    }

    [Fact]
    public void KeepsTheOrderOfTheText()
    {
        var cited = Analyze("甲[^1]。\n\n## 乙[^1]\n\n丙[^2][^1]。丁[^n1]。").Text.CitedAt;

        Assert.Equal(["甲。", "乙", "丙。"], cited["1"].Select(place => place.Sentence));
        Assert.Equal(["cite-3 丙。"], cited["2"].Select(place => $"{place.Id} {place.Sentence}"));
        Assert.Equal(["cite-4 丁。"], cited["n1"].Select(place => $"{place.Id} {place.Sentence}"));
    }

    [Fact]
    public void CountsAPlaceOnceThatCitesTwice()
    {
        Assert.Single(Analyze("甲[^1][^1]。").Text.CitedAt["1"]);
    }

    [Fact]
    public void FindsWordsThatAreNoLinkAtTheirParagraph()
    {
        var tree = ArticleMarkdown.Parse("a.md", "甲说（`乙，2000`）。丙，2001说。", 1).Tree!;
        var body = BodyReader.Read(tree, 1);
        var paragraph = body.Paragraphs.Single();
        AuthorDateCitation[] citations = [new(7, paragraph.Id, 3, 6), new(8, paragraph.Id, 11, 6), new(7, AnalyzedArticle.AbstractId, 0, 6)];
        CitingLinks.Put(body.Texts[paragraph.Id], citations[..2]);
        var rendered = BodyRenderer.Render(tree, new RenderContext("a.md", 1, "a/index.html", LinkTargets.None, TrustsHtml: false) { Ids = body.Ids });
        var prose = body.Paragraphs.Insert(0, new Paragraph(AnalyzedArticle.AbstractId, -1, ParagraphKind.Text, "乙，2000如此。", 1));

        var places = CitingPlaces.Of(body, prose, [.. citations], rendered.CitedAt);

        Assert.Equal(["abstract 乙，2000如此。", $"{paragraph.Id} 甲说（乙，2000）。"], places["7"].Select(place => $"{place.Id} {place.Sentence}"));
        Assert.Equal(["cite-1 丙，2001说。"], places["8"].Select(place => $"{place.Id} {place.Sentence}"));
    }

    private static AnalyzedArticle Analyze(string body) =>
        ArticleAnalyzer.Analyze(new Article("input/articles/a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }, body + Entries, 1), AnalysisContext.None);
}
