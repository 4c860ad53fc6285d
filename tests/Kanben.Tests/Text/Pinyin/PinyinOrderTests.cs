using CsCheck;
using Kanben.Text.Pinyin;

namespace Kanben.Tests.Text.Pinyin;

public sealed class PinyinOrderTests
{
    [Theory]
    [InlineData("5G 20世纪 阿拉伯 爱 北京 中国")]
    [InlineData("《安全法》 “八项” 长江 重庆 春")]
    [InlineData("妈 麻 马 骂 吗")]
    [InlineData("中国 中华 忠诚 终点")]
    [InlineData("路 旅 律 乱 略 轮")]
    [InlineData("G7 G20 GDP 改革 H5 海")]
    [InlineData("会计 快速 会议", "会议 会计 快速")]
    [InlineData("open-access openness")]
    [InlineData("ωmega Apple 阿")]
    public void OrdersAsAChineseIndex(string texts, string? expected = null)
    {
        var sorted = texts.Split(' ').Reverse().Order(PinyinOrder.Texts);

        Assert.Equal(expected ?? texts, string.Join(' ', sorted));
    }

    [Fact]
    public void OrdersNamesBySurname() =>
        Assert.Equal(["陈一", "单二", "曾三", "张四"], new[] { "张四", "单二", "曾三", "陈一" }.Order(PinyinOrder.Names));

    [Fact]
    public void KeysPutAGivenReadingFirst() =>
        Assert.True(string.CompareOrdinal(PinyinOrder.Texts.Key("长者", "zhǎngzhě"), PinyinOrder.Texts.Key("曾")) > 0);

    [Fact]
    public void DistinctTextsAreNeverEqual() => Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
    {
        Assert.Equal(a == b, PinyinOrder.Texts.Compare(a, b) == 0);
        Assert.Equal(Math.Sign(PinyinOrder.Texts.Compare(a, b)), -Math.Sign(PinyinOrder.Texts.Compare(b, a)));
    });
}
