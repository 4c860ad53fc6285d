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
    public void WritesMarks(string text, string expected) => Assert.Equal(expected, new InlineWriter("a.md", [1, 2], ["n1"]).Paragraph(text, 1));
}
