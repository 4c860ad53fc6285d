using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Tests.Build.Pages;

public sealed class ReturnModelsTests
{
    private static readonly Dictionary<string, string> Words = new() { ["back-to-text"] = "回到正文", ["citing-places"] = "共 {n} 处引用" };

    [Fact]
    public void ShowsAnArrowForOnePlace()
    {
        var returns = ReturnModels.Of(Cited(1), "1", Words)!;

        Assert.Equal(new ReturnLink("↑", "回到正文", "#cite-1", "句1。"), Assert.Single(returns.Links));
        Assert.Null(returns.Total);
    }

    [Fact]
    public void NumbersSeveralPlaces()
    {
        var returns = ReturnModels.Of(Cited(3), "1", Words)!;

        Assert.Equal(["↑1", "2", "3"], returns.Links.Select(link => link.Text));
        Assert.Equal(["回到正文 1", "回到正文 2", "回到正文 3"], returns.Links.Select(link => link.Label));
    }

    [Fact]
    public void LinksFiftyPlacesOfManyAndCountsThemAll()
    {
        var returns = ReturnModels.Of(Cited(50_000), "1", Words)!;

        Assert.Equal((50, "共 50000 处引用"), (returns.Links.Length, returns.Total));
        Assert.Null(ReturnModels.Of(Cited(50), "1", Words)!.Total);
    }

    [Fact]
    public void HasNoWayBackFromWhatIsCitedNowhere()
    {
        Assert.Null(ReturnModels.Of(Cited(1), "2", Words));
    }

    [Fact]
    public void ShortensALongSentenceAroundTheMark()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(n => (char)('\u4E00' + n)));

        var excerpt = ReturnModels.Excerpt(new CitingPlace("a", text) { Offset = 200 })!;

        Assert.Equal($"…{text[110..230]}…", excerpt);
        Assert.Equal($"{text[..120]}…", ReturnModels.Excerpt(new CitingPlace("a", text) { Offset = 0 }));
        Assert.Equal($"…{text[180..]}", ReturnModels.Excerpt(new CitingPlace("a", text) { Offset = 300 }));
    }

    [Fact]
    public void CutsBetweenWordsAndNeverInACharacter()
    {
        var words = string.Join(' ', Enumerable.Repeat("citation", 40));
        var rare = string.Concat(Enumerable.Repeat("𠀋", 150));

        for (var offset = 0; offset <= words.Length; offset += 7)
        {
            Assert.All(ReturnModels.Excerpt(new CitingPlace("a", words) { Offset = offset })!.Trim('…').Split(' ')[1..^1], word => Assert.Equal("citation", word));
            Assert.DoesNotContain('\uFFFD', new string(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(ReturnModels.Excerpt(new CitingPlace("a", rare) { Offset = Math.Min(offset, rare.Length) })!))));
        }
    }

    [Fact]
    public void SaysNothingOutsideSentences()
    {
        Assert.Null(ReturnModels.Excerpt(new CitingPlace("a", "")));
    }

    private static AnalyzedArticle Cited(int times) =>
        new(new ArticleFront("a.md", Slug.From("a"), new ArticleHeader { Title = "甲" }), new ArticleText(new BodyHtml("", []))
        {
            CitedAt = ImmutableDictionary<string, ImmutableArray<CitingPlace>>.Empty.Add("1", [.. Enumerable.Range(1, times).Select(n => new CitingPlace($"cite-{n}", $"句{n}。"))]),
        });
}
