using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class RomanNamesTests
{
    [Theory]
    [InlineData("ZHANG Ming, LI Hua", "张明|李华", "ZHANG Ming|LI Hua")]
    [InlineData("Zhang MingLi Hua Ouyang Xiu", "张明|李华|欧阳修", "Zhang Ming|Li Hua|Ouyang Xiu")]
    [InlineData("Ming Zhang1, Hua Li2*", "张明|李华", "Ming Zhang|Hua Li")]
    [InlineData("Zhang Mingl, LI Xiao-ming²", "张明|李小明", "Zhang Ming|LI Xiao-ming")]
    [InlineData("LYU Bu, LU Xun", "吕布|鲁迅", "LYU Bu|LU Xun")]
    [InlineData("ZHANG Ming, W4NG Xiaoming, LI Hua", "张明|王小明|李华", "ZHANG Ming|W4NG Xiaoming|LI Hua")]
    [InlineData("SHAN Xiong, ZENG Guofan", "单雄|曾国藩", "SHAN Xiong|ZENG Guofan")]
    [InlineData("ZHANG Ming LI Hua OUYANG Xiu", "", "ZHANG Ming|LI Hua|OUYANG Xiu")]
    [InlineData("John F. Smith, MA Long", "", "John F. Smith|MA Long")]
    public void FindsNamesByTheirPinyin(string line, string chinese, string expected)
    {
        Assert.Equal(expected, string.Join('|', EnglishNames.Read(line, chinese.Split('|', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Theory]
    [InlineData("ZHANG $\\mathrm { M i n g } ^ { 1 2 }$ , LI Hua", "ZHANG Ming , LI Hua", "12 ")]
    [InlineData("ZHANG Ming $\\cdot ^ { 1 }$", "ZHANG Ming ", "1 ")]
    [InlineData("ZHANG Ming1, LI Hua2", "ZHANG Ming1, LI Hua2", "")]
    public void TakesNamesOutOfFormulas(string line, string expected, string superscripts) => Assert.Equal((expected, superscripts), EnglishNames.Unset(line));

    [Theory]
    [InlineData("The changing lighthouses of the coast", "张明|李华")]
    [InlineData("Zhang Ming", "李华|王小明|孙权")]
    [InlineData("examination", "安民")]
    [InlineData("", "张明")]
    public void FindsNoNamesElsewhere(string text, string chinese)
    {
        Assert.Null(RomanNames.Find(text, chinese.Split('|')));
    }

    [Fact]
    public void ReadsAnyTextWithoutException()
    {
        Gen.Select(Gen.String, Gen.String).Sample((text, name) => RomanNames.Find(text, [name, "张明"]) is null or { Spans.IsEmpty: false });
    }
}
