using Kanben.Import;

namespace Kanben.Tests.Import.Composing;

public sealed class InlineWriterTests
{
    [Theory]
    [InlineData("每km<sup>2</sup>多", "每km<sup>2</sup>多")]
    [InlineData("R<sup>2</sup>为", "R<sup>2</sup>为")]
    [InlineData("10<sup>2</sup>个", "10<sup>2</sup>个")]
    [InlineData("坡地<sup>2</sup>多", "坡地[^2]多")]
    [InlineData("of tea<sup>2</sup>", "of tea[^2]")]
    [InlineData("每km<sup>[2]</sup>多", "每km[^2]多")]
    [InlineData("坡地[^n1]多", "坡地[^n1]多")]
    [InlineData("坡地[^n2]多", "坡地\\[^n2]多")]
    [InlineData("a\\<b>，\\$5，\\*\\*", "a\\<b>，\\$5，\\*\\*")]
    [InlineData("坡地[1](2018)", "坡地[^1]\\(2018)")]
    [InlineData("坡地<sup>[1]</sup>(2018)", "坡地[^1]\\(2018)")]
    public void WritesMarks(string text, string expected) => Assert.Equal(expected, new InlineWriter("a.md", [1, 2], ["n1"]).Paragraph(text, 1));

    [Theory]
    [InlineData("[1]", "[^1]")]
    [InlineData("［1］", "[^1]")]
    [InlineData("〔1〕", "[^1]")]
    [InlineData("【1】", "[^1]")]
    [InlineData("[ 1 ]", "[^1]")]
    [InlineData("[1,2]", "[^1][^2]")]
    [InlineData("[1，2]", "[^1][^2]")]
    [InlineData("[1、2]", "[^1][^2]")]
    [InlineData("[1;2]", "[^1][^2]")]
    [InlineData("[1-3]", "[^1][^2][^3]")]
    [InlineData("[1–3]", "[^1][^2][^3]")]
    [InlineData("[1~3]", "[^1][^2][^3]")]
    [InlineData("［1～3］", "[^1][^2][^3]")]
    [InlineData("[1-3,5]", "[^1][^2][^3][^5]")]
    [InlineData("[1][2]", "[^1][^2]")]
    [InlineData("[1]-[3]", "[^1][^2][^3]")]
    [InlineData("[1]～[3]", "[^1][^2][^3]")]
    [InlineData("[1]、[3]", "[^1]、[^3]")]
    [InlineData("[3]-[1]", "[^3]-[^1]")]
    [InlineData("<sup>[1]</sup>", "[^1]")]
    [InlineData("<sup>【1】</sup>", "[^1]")]
    [InlineData("<sup> [ 1 ] </sup>", "[^1]")]
    [InlineData("<sup>[1][2]</sup>", "[^1][^2]")]
    [InlineData("<sup>[1],[3]</sup>", "[^1][^3]")]
    [InlineData("<sup>[1]-[3]</sup>", "[^1][^2][^3]")]
    [InlineData("<sup>[1]</sup><sup>[2]</sup>", "[^1][^2]")]
    [InlineData("<sup>[1]</sup>-<sup>[3]</sup>", "[^1][^2][^3]")]
    [InlineData("<sup>[1]，</sup>", "[^1]，")]
    [InlineData("<sup>，[1]</sup>", "，[^1]")]
    [InlineData("<sup>[1]①</sup>", "[^1]<sup>①</sup>")]
    [InlineData("<sup>1-3</sup>", "[^1][^2][^3]")]
    [InlineData("<sup>[1</sup>]", "[^1]")]
    [InlineData("<sup>[1</sup>", "[^1]")]
    [InlineData("<sup>1)</sup>", "<sup>1)</sup>")]
    [InlineData("<sup>[9]</sup>", "<sup>[9]</sup>")]
    [InlineData("$^{[1]-[3]}$", "[^1][^2][^3]")]
    public void WritesEveryPrintedFormOfACitation(string mark, string expected)
    {
        Assert.Equal($"甲{expected}。乙", new InlineWriter("a.md", [1, 2, 3, 5], []).Paragraph($"甲{mark}。乙", 1));
    }

    [Theory]
    [InlineData("【1】甲")]
    [InlineData("〔2〕甲")]
    public void LeavesTheNumberOfAnItemInItsBrackets(string text) => Assert.Equal(text, new InlineWriter("a.md", [1, 2], []).Paragraph(text, 1));

    [Theory]
    [InlineData("[2]326-329", "326-329")]
    [InlineData("[2]260", "260")]
    [InlineData("[2]P45", "P45")]
    [InlineData("[2](P326)", "(P326)")]
    [InlineData("[2]（P12-15）", "（P12-15）")]
    [InlineData("[2](第12页)", "(第12页)")]
    [InlineData("[2]<sup>326</sup>", "326")]
    [InlineData("<sup>[2]326-329</sup>", "326-329")]
    [InlineData("<sup>[2]7~9</sup>", "7\\~9")]
    [InlineData("<sup>[2]</sup><sup>326</sup>", "326")]
    [InlineData("<sup>[2]</sup>326-329", "326-329")]
    [InlineData("<sup>[2](P326)</sup>", "(P326)")]
    [InlineData("$^{[2]326-329}$", "326-329")]
    [InlineData("$^{[2]}$326-329", "326-329")]
    public void RaisesThePagesBehindAMark(string printed, string pages)
    {
        Assert.Equal($"甲[^2]<sup>{pages}</sup>。乙", new InlineWriter("a.md", [1, 2], []).Paragraph($"甲{printed}。乙", 1));
    }

    [Theory]
    [InlineData("[2]3个", "[^2]3个")]
    [InlineData("[2]2015年", "[^2]2015年")]
    [InlineData("[2]10%", "[^2]10%")]
    [InlineData("[1,2]35", "[^1][^2]35")]
    [InlineData("[2](表4)", "[^2]\\(表4)")]
    [InlineData("<sup>[2]</sup>3个", "[^2]3个")]
    public void LeavesOtherFiguresBehindAMark(string printed, string expected)
    {
        Assert.Equal($"甲{expected}。乙", new InlineWriter("a.md", [1, 2], []).Paragraph($"甲{printed}。乙", 1));
    }
}
