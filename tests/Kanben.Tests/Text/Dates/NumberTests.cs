using Kanben.Text.Dates;

namespace Kanben.Tests.Text.Dates;

public sealed class NumberTests
{
    [Theory]
    [InlineData("12月", 12, 2)]
    [InlineData("二十四年", 24, 3)]
    [InlineData("十", 10, 1)]
    [InlineData("廿三日", 23, 2)]
    [InlineData("一百零五", 105, 4)]
    [InlineData("两千零八年", 2008, 4)]
    [InlineData("二○一二年", 2012, 4)]
    [InlineData("二0一二年", 2012, 4)]
    [InlineData("两年", 2, 1)]
    public void ReadsDigitsAndCounts(string text, int value, int length)
    {
        Assert.True(Number.TryRead(text, out var number));
        Assert.Equal((value, length), (number.Value, number.Length));
    }

    [Theory]
    [InlineData("六七十年代")]
    [InlineData("20231")]
    [InlineData("十百")]
    [InlineData("一二三四五六七八九一")]
    [InlineData("年")]
    [InlineData("")]
    public void RefusesWhatIsNoSingleNumber(string text) => Assert.False(Number.TryRead(text, out _));
}
