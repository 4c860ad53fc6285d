using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Composing;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("科技治理，合作共赢。", "科技治理，合作共赢。")]
    [InlineData("发表于[J].刊名,2013(10):44-47.", "发表于[J].刊名,2013(10):44-47.")]
    [InlineData("P<0.05", "P<0.05")]
    [InlineData("file_name_x", "file_name_x")]
    [InlineData("2 * 3", "2 * 3")]
    [InlineData("约4~6岁", "约4~6岁")]
    [InlineData("AT&T", "AT&T")]
    public void LeavesTextThatMeansNothingElse(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
    }

    [Theory]
    [InlineData("价格$5", @"价格\$5")]
    [InlineData("a*b*c", @"a\*b\*c")]
    [InlineData("4~6岁和7~9岁", @"4\~6岁和7\~9岁")]
    [InlineData("[链接](x)", @"\[链接](x)")]
    [InlineData("[^1]", @"\[^1]")]
    [InlineData("<b>", @"\<b>")]
    [InlineData("&lt;", @"\&lt;")]
    [InlineData("`x`", @"\`x\`")]
    [InlineData(@"\*", @"\\\*")]
    [InlineData("_强调_", @"\_强调\_")]
    public void EscapesWhatWouldBeMarkup(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
    }

    [Theory]
    [InlineData("# 号", @"\# 号")]
    [InlineData("#号", "#号")]
    [InlineData("- 一", @"\- 一")]
    [InlineData("-5度", "-5度")]
    [InlineData("+ 一", @"\+ 一")]
    [InlineData("1. 一", @"1\. 一")]
    [InlineData("12) 一", @"12\) 一")]
    [InlineData("1.一", "1.一")]
    [InlineData("（1）一", "（1）一")]
    [InlineData("> 引", @"\> 引")]
    [InlineData("---", @"\---")]
    [InlineData("[1]: x", @"\[1]: x")]
    public void EscapesWhatWouldOpenAnotherBlock(string line, string expected)
    {
        Assert.Equal(expected, MarkdownText.EscapeLine(line));
    }

    [Fact]
    public void EscapesTheBarOfACell()
    {
        Assert.Equal(@"a\|b", MarkdownText.EscapeCell("a|b"));
    }

    [Fact]
    public void AddsNothingButBackslashes()
    {
        Gen.String.Sample(text => MarkdownText.EscapeLine(text).Replace("\\", "") == text.Replace("\\", ""));
    }
}
