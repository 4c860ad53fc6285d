using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class AuthorYearEntriesTests
{
    [Theory]
    [InlineData("张明，李华.(2011).灯塔的光色.航海学刊,(02),50-53.王小明.(2018)．灯塔志.上海:海洋出版社.", "张明，李华.(2011).灯塔的光色.航海学刊,(02),50-53.|王小明.(2018)．灯塔志.上海:海洋出版社.")]
    [InlineData("Smith, J. (2010). Lighthouses of the coast. Coast, 3, 1-9. Zhang, M., & Li, H. (2O11). Light. Coast, 4, 1-2.", "Smith, J. (2010). Lighthouses of the coast. Coast, 3, 1-9.|Zhang, M., & Li, H. (2O11). Light. Coast, 4, 1-2.")]
    [InlineData("Smith, J. (2010). Light. https://example.org/a Zhang, M. (2011). Light. Coast, 4, 1-2.", "Smith, J. (2010). Light. https://example.org/a|Zhang, M. (2011). Light. Coast, 4, 1-2.")]
    public void PartsEntriesThatWereRunTogether(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', AuthorYearEntries.Cut(text)));
    }

    [Theory]
    [InlineData("Smith, J. (2010). Lighthouses. In A. Jones (Ed.), Coasts (pp. 1-9). London: Sea Press.")]
    [InlineData("张明.(2011).灯塔的光色与雾号.航海学刊(增刊),50-53.")]
    [InlineData("张明，李华.灯塔志.北京:海洋出版社,2001:12-15.")]
    public void LeavesOneEntryWhole(string text)
    {
        Assert.Equal([text], AuthorYearEntries.Cut(text));
    }

    [Fact]
    public void LosesNoLetter()
    {
        var pieces = Gen.OneOf(new[] { "张明", "，", ".", "(2010)", "Smith, J. ", " ", "灯塔", "1-9.", "https://a.b/c ", "等" }.Select(piece => Gen.Const(piece)).ToArray<IGen<string>>());

        pieces.Array[0, 40].Sample(parts => string.Concat(AuthorYearEntries.Cut(string.Concat(parts))).Replace(" ", "") == string.Concat(parts).Replace(" ", ""));
    }
}
