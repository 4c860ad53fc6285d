using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class PunctuationWidthTests
{
    [Theory]
    [InlineData("梯田的田埂用石块砌成,高两尺左右;埂上种草,雨水顺草流下:这是经验。", "梯田的田埂用石块砌成，高两尺左右；埂上种草，雨水顺草流下：这是经验。")]
    [InlineData("谁来保土?村民说:自己保!石埂(草埂)都行,各有长处,不必强求。", "谁来保土？村民说：自己保！石埂（草埂）都行，各有长处，不必强求。")]
    [InlineData("茶树, 竹林, 果园, 都在北坡, 坡度很大。", "茶树， 竹林， 果园， 都在北坡， 坡度很大。")]
    [InlineData("该模型(soil loss)有12个参数,含坡度(S),坡长(L),降雨(R)等,见下文。", "该模型（soil loss）有12个参数，含坡度（S），坡长（L），降雨（R）等，见下文。")]
    public void WidensTheMarksOfChineseProse(string text, string expected)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([expected], imported.Chapter);
        var changed = text.Zip(expected).Count(pair => pair.First != pair.Second);
        Assert.Equal([new Repair("punctuation-width", 0, ",:;?!()", $"，：；？！（） {changed}")], imported.Repairs);
    }

    [Theory]
    [InlineData("比例为3:1,总量为10,000吨,时间是12:30,单价为1,200元,都是约数。", "3:1|10,000|12:30|1,200")]
    [InlineData("公式$f(x,y)=a:b$成立,地址http://example.org/a,b;c(d)可查,其余照旧,不再重复。", "$f(x,y)=a:b$|http://example.org/a,b;c(d)")]
    [InlineData("见Smith, Brown; Jones: On soil (1990)一文,又见前文,再见后文,都有说明。", "Smith, Brown; Jones: On soil (1990)")]
    public void KeepsMarksAmongFiguresAndLatin(string text, string kept)
    {
        var paragraph = Assert.Single(ImportedText.Behind(text).Chapter);

        Assert.All(kept.Split('|'), piece => Assert.Contains(piece, paragraph, StringComparison.Ordinal));
        Assert.Contains('，', paragraph);
    }

    [Theory]
    [InlineData("梯田的田埂用石块砌成，高两尺左右，埂上种草，雨水顺草流下,这是经验。")]
    [InlineData("This is an English paragraph: it has commas, colons; and more (as here).")]
    [InlineData("样本分为a,b,c,d四组，每组三户，共十二户；另有对照，不计在内。")]
    [InlineData("茶园用．作句号，这是科技期刊的习惯．全文如此，不作改动．")]
    public void KeepsParagraphsThatHaveTheirMarks(string text)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([text], imported.Chapter);
        Assert.Empty(imported.Repairs);
    }

    [Fact]
    public void LetsTheNeighboursOfAShortParagraphDecide()
    {
        const string Half = "梯田的田埂用石块砌成,高两尺左右,埂上种草,雨水顺草流下,这是经验。";
        const string Full = "梯田的田埂用土夯成，高三尺左右，埂上种豆，雨水顺沟流下，这也是经验。";

        Assert.Contains("是的，如此。", ImportedText.Behind($"{Half}\n\n是的,如此。\n\n{Half[..^6]}不是吗？").Chapter);
        Assert.Contains("是的,如此。", ImportedText.Behind($"{Full}\n\n是的,如此。\n\n{Full[..^6]}不是吗？").Chapter);
    }

    [Fact]
    public void KeepsTheMarksOfTheReferences()
    {
        var imported = ImportedText.Behind("梯田的田埂用石块砌成,高两尺左右,埂上种草,雨水顺草流下。\n\n# 参考文献\n\n[1] 张明,李华.盐田志:上卷[M].北京:海洋出版社,2001.\n[2] 李华.候鸟(上)[J].学刊,2010,3(2):1-9.");

        Assert.Equal(["[^1]: 张明,李华.盐田志:上卷[M].北京:海洋出版社,2001.", "[^2]: 李华.候鸟(上)[J].学刊,2010,3(2):1-9."], imported.References);
    }
}
