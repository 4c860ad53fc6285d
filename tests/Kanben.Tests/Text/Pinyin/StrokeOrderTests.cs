using CsCheck;
using Kanben.Text.Pinyin;

namespace Kanben.Tests.Text.Pinyin;

public sealed class StrokeOrderTests
{
    // One stroke before two; of three strokes, 三 (radical 一) before 大 (radical 大); 们 (radical 人) before 白 (radical 白), both five strokes.
    [Theory]
    [InlineData("一 二 三 大 中 们 白")]
    [InlineData("5G 20世纪 G7 GDP 一带一路 中国 中华 中国梦", "5G 20世纪 G7 GDP 一带一路 中华 中国 中国梦")]
    [InlineData("《一》 “二” 三")]
    [InlineData("门 門 龍")]
    [InlineData("糸 红 纪")]
    [InlineData("ωmega Apple 一")]
    [InlineData("齾 𮯠")]
    public void OrdersByStrokesRadicalAndCodePoint(string texts, string? expected = null)
    {
        var sorted = texts.Split(' ').Reverse().Order(StrokeOrder.Texts);

        Assert.Equal(expected ?? texts, string.Join(' ', sorted));
    }

    [Theory]
    [InlineData("一", 1)]
    [InlineData("〇", 1)]
    [InlineData("“中国”", 4)]
    [InlineData("门", 3)]
    [InlineData("門", 8)]
    [InlineData("龍", 16)]
    [InlineData("龙", 5)]
    [InlineData("靐", 39)]
    [InlineData("𠀀", 2)]
    [InlineData("G7", 0)]
    [InlineData("5一", 0)]
    [InlineData("", 0)]
    [InlineData("…", 0)]
    public void CountsTheStrokesOfTheFirstCharacter(string text, int expected) => Assert.Equal(expected, StrokeOrder.IndexStrokes(text));

    [Fact]
    public void DistinctTextsAreNeverEqual() => Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
    {
        Assert.Equal(a == b, StrokeOrder.Texts.Compare(a, b) == 0);
        Assert.Equal(Math.Sign(StrokeOrder.Texts.Compare(a, b)), -Math.Sign(StrokeOrder.Texts.Compare(b, a)));
    });

    [Fact]
    public void MoreStrokesComeLater() => Gen.Select(Gen.Int[0x4E00, 0x9FFF], Gen.Int[0x4E00, 0x9FFF]).Sample((a, b) =>
    {
        var (x, y) = ($"{(char)a}", $"{(char)b}");
        var (few, many) = (StrokeOrder.IndexStrokes(x), StrokeOrder.IndexStrokes(y));

        Assert.True(few == 0 || many <= few || StrokeOrder.Texts.Compare(x, y) < 0);
    });

    [Fact]
    public void NearlyEveryCommonIdeographHasStrokes() =>
        Assert.InRange(Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1).Count(c => StrokeOrder.IndexStrokes($"{(char)c}") == 0), 0, 40);
}
