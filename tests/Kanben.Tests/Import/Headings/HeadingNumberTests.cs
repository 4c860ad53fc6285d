using Kanben.Import;

namespace Kanben.Tests.Import.Headings;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("1 引言", NumberStyle.Decimal, "1", "引言")]
    [InlineData("1引言", NumberStyle.Decimal, "1", "引言")]
    [InlineData("2.1方法", NumberStyle.Decimal, "2.1", "方法")]
    [InlineData("2．1．3 结果", NumberStyle.Decimal, "2.1.3", "结果")]
    [InlineData("4. 1 建模", NumberStyle.Decimal, "4.1", "建模")]
    [InlineData("3．讨论", NumberStyle.Decimal, "3", "讨论")]
    [InlineData("一、概况", NumberStyle.Chinese, "1", "概况")]
    [InlineData("十二、概况", NumberStyle.Chinese, "12", "概况")]
    [InlineData("、概况", NumberStyle.Chinese, "0", "概况")]
    [InlineData("（三）方法", NumberStyle.ChineseInBrackets, "3", "方法")]
    [InlineData("(=) 方法", NumberStyle.ChineseInBrackets, "2", "方法")]
    [InlineData("（1)目标", NumberStyle.DigitInBrackets, "1", "目标")]
    [InlineData("2）目标", NumberStyle.DigitHalfBracket, "2", "目标")]
    [InlineData("第三章 总论", NumberStyle.Chapter, "3", "总论")]
    [InlineData("第二节 分论", NumberStyle.Section, "2", "分论")]
    [InlineData("③其他", NumberStyle.Circled, "3", "其他")]
    public void ReadsTheNumberOfAHeading(string text, object style, string parts, string title)
    {
        var number = HeadingNumber.Read(text)!;

        Assert.Equal(style, number.Style);
        Assert.Equal(parts, string.Join('.', number.Parts));
        Assert.Equal(title, text[number.Length..]);
    }

    [Theory]
    [InlineData("引言")]
    [InlineData("2016年的回顾")]
    [InlineData("第三方")]
    [InlineData("٣ 各国的做法")]
    [InlineData("")]
    public void FindsNoneElsewhere(string text)
    {
        Assert.Null(HeadingNumber.Read(text));
    }

    [Theory]
    [InlineData("5年规划")]
    [InlineData("3%的人")]
    [InlineData("12个标准")]
    public void TellsAFigureOfASentence(string text)
    {
        Assert.False(HeadingNumber.Read(text)!.CanLead(text));
    }
}
