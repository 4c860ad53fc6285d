using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class AffiliationListTests
{
    [Theory]
    [InlineData("（1.甲大学文学院，北京100000;2．乙研究所，上海200000)", "1 甲大学文学院，北京100000|2 乙研究所，上海200000")]
    [InlineData("甲大学文学院」乙研究所²", "1 甲大学文学院|2 乙研究所")]
    [InlineData("1甲大学，北京；乙大学，上海", "1 甲大学，北京|2 乙大学，上海")]
    [InlineData("1 甲研究所北京1000002乙大学上海200000", "1 甲研究所北京100000|2 乙大学上海200000")]
    [InlineData("甲大学文学院 北京 100000", "1 甲大学文学院 北京 100000")]
    [InlineData("1.甲大学图书馆；历史系，北京", "1 甲大学图书馆；历史系，北京")]
    [InlineData("$^{1}$ 甲大学, 北京; $^{2}$ 乙大学, 上海", "1 甲大学, 北京|2 乙大学, 上海")]
    [InlineData("(甲大学 a.历史系；b.文学院，北京 100000)", "1 甲大学 历史系|2 甲大学 文学院，北京 100000")]
    [InlineData("**1.** 甲大学；**2.** 乙大学", "1 甲大学|2 乙大学")]
    [InlineData("1) 甲大学，北京", "1 甲大学，北京")]
    public void CutsALineAtItsNumbers(string line, string expected)
    {
        var affiliations = AffiliationList.Read([line]).Select(affiliation => $"{affiliation.Number} {affiliation.Text}");

        Assert.Equal(expected, string.Join('|', affiliations));
    }

    [Fact]
    public void GivesEachAuthorWhatNamesThem()
    {
        var affiliations = AffiliationList.Read(["甲大学，北京（张明、李华）；乙大学，上海（王小明）"]);

        var owned = new[] { "李华", "王小明" }.Select(name => string.Join('&', AffiliationList.Of(new NamedAuthor(name, []), affiliations)));

        Assert.Equal(["甲大学，北京", "乙大学，上海"], owned);
    }
}
