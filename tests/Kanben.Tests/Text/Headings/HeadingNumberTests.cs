using Kanben.Text.Headings;

namespace Kanben.Tests.Text.Headings;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("1 全球困境", "1", "全球困境")]
    [InlineData("1.1 逆流", "1.1", "逆流")]
    [InlineData("1.1逆流", "1.1", "逆流")]
    [InlineData("2.3.1. 小结", "2.3.1", "小结")]
    [InlineData("一、引言", "一", "引言")]
    [InlineData("（二）方法", "（二）", "方法")]
    [InlineData("第三章 结果", "第三章", "结果")]
    [InlineData("3. Results", "3", "Results")]
    [InlineData("IV. Discussion", "IV", "Discussion")]
    [InlineData("2023年的变化", null, "2023年的变化")]
    [InlineData("一带一路研究", null, "一带一路研究")]
    [InlineData("5G 时代", null, "5G 时代")]
    [InlineData("参考文献", null, "参考文献")]
    [InlineData("1", null, "1")]
    public void SplitsNumberFromWords(string heading, string? number, string words) => Assert.Equal((number, words), HeadingNumber.Split(heading));
}
