using CsCheck;
using Kanben.Build.Glossaries;

namespace Kanben.Tests.Build.Glossaries;

public sealed class ConcordanceTests
{
    [Theory]
    [InlineData("", 3, "")]
    [InlineData("5", 3, "3")]
    [InlineData("1 5 1", 3, "1 1 1")]
    [InlineData("1 5 1", 5, "1 3 1")]
    [InlineData("9 9 9 9", 3, "1 1 1 0")]
    [InlineData("2 1", 60, "2 1")]
    public void DealsByTurns(string sizes, int most, string shares) => Assert.Equal(
        shares, string.Join(' ', Concordance.Shares([.. sizes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], most)));

    [Fact]
    public void QuotesEveryUseOfATermThatIsUsedSeldom()
    {
        var concordance = Concordance.Of([Glossed.Uses("甲", 2, 3), Glossed.Uses("乙", 1)]);

        Assert.Equal([5, 1], concordance.Quoted.Select(uses => uses.Places.Length));
        Assert.True(concordance.IsWhole);
    }

    [Fact]
    public void QuotesOfALongArticleEachSectionFirst()
    {
        var uses = Glossed.Uses("甲", [.. Enumerable.Repeat(2, 50)]);

        var quoted = Concordance.Of([uses]).Quoted.Single();

        Assert.Equal(100, quoted.Count);
        Assert.Equal(Concordance.MostPlaces, quoted.Places.Length);
        // A use of every section, and ten more; in the order of the text.
        Assert.Equal(50, quoted.Places.Select(place => uses.Article.Prose[place.Paragraph].Heading).Distinct().Count());
        Assert.Equal(quoted.Places.OrderBy(place => (place.Paragraph, place.Offset)), quoted.Places);
    }

    [Fact]
    public void NamesFurtherArticlesAndCountsTheRest()
    {
        var article = Glossed.Uses("甲", 2);

        var concordance = Concordance.Of([.. Enumerable.Repeat(article, 500)]);

        Assert.Equal(Concordance.MostPlaces, concordance.Quoted.Sum(uses => uses.Places.Length));
        Assert.All(concordance.Quoted, uses => Assert.Single(uses.Places));
        Assert.Equal(Concordance.MostListed, concordance.Listed.Length);
        Assert.Equal(500 - concordance.Quoted.Length - Concordance.MostListed, concordance.Unlisted);
        Assert.False(concordance.IsWhole);
    }

    [Fact]
    public void GivesNobodyMoreThanThereIs() => Gen.Select(Gen.Int[0, 9].Array[0, 40], Gen.Int[0, 80]).Sample((sizes, most) =>
    {
        var shares = Concordance.Shares(sizes, most);

        Assert.Equal(Math.Min(most, sizes.Sum()), shares.Sum());
        Assert.All(sizes.Zip(shares), pair => Assert.InRange(pair.Second, 0, pair.First));
    }, iter: 200);
}
