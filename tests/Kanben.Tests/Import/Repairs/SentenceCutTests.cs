using Kanben.Import;

namespace Kanben.Tests.Import.Repairs;

public sealed class SentenceCutTests
{
    [Theory]
    [InlineData("水位随季节涨落，汛期高而枯水", "期低，两岸的渔村因此迁移。")]
    [InlineData("前人的研究表明(Liu & Wei, 2014;", "Chen, 2015)，水位与迁移有关。")]
    [InlineData("这一点在文献中多有讨论，", "随着水位的涨落而不同。")]
    [InlineData("他指出“水位决定了一切", "”，并举出了三个例子。")]
    public void JoinsHalves(string left, string right) => Assert.True(SentenceCut.Between(left, right));

    [Theory]
    [InlineData("水位随季节涨落，汛期高而枯水期低。", "两岸的渔村因此迁移。")]
    [InlineData("经历了清末的起步、民国的停顿和全面的建设", "新中国成立以来，水利事业有了很大发展。")]
    [InlineData("占总面积的百分比较大，约为 $69 \\%$ U", "同时，各县的差别也很大。")]
    [InlineData("通讯作者的地址，有关事宜请联系 someone@example.org", "王思齐，男，教授。")]
    [InlineData("有以下几种情况，分别讨论", "a)水位高于警戒线")]
    [InlineData("条件数的定义如前所述，可以记为", "因此，上式可以化简。")]
    public void KeepsParagraphsApart(string left, string right) => Assert.False(SentenceCut.Between(left, right));

    [Fact]
    public void JoinsShortSentencesWithinWordsTheArticleHas()
    {
        var pairs = new HanPairs([new Block(BlockKind.Text, 1, "水资源的供需矛盾十分突出。")]);

        Assert.True(SentenceCut.CutsWord("大规模开垦的直接后果是加剧了水资源的供", "需矛盾，并且影响下游。", pairs));
        Assert.False(SentenceCut.CutsWord("大规模开垦的直接后果是加剧了水资源的用", "需矛盾，并且影响下游。", pairs));
    }
}
