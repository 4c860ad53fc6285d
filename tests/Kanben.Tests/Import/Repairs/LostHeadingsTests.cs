namespace Kanben.Tests.Import.Repairs;

public sealed class LostHeadingsTests
{
    private const string Paragraph = "样地共有三处，都在北坡，坡度依次为二十度、三十度和四十度，土层厚一尺到三尺。";

    [Theory]
    [InlineData("1.1 样地的位置", "### 1.1 样地的位置")]
    [InlineData("1.1样地的位置", "### 1.1 样地的位置")]
    [InlineData("1.1.1 北坡的样地", "#### 1.1.1 北坡的样地")]
    [InlineData("（一）样地的位置", "### （一）样地的位置")]
    [InlineData("第二节 样地的位置", "## 第二节样地的位置")]
    public void PromotesANumberedLineThatStandsAlone(string line, string expected)
    {
        var imported = ImportedText.Behind($"{Paragraph}\n\n{line}\n\n{Paragraph[..^5]}两尺左右。");

        Assert.Contains(expected.Replace(" ", "", StringComparison.Ordinal), imported.Headings.Select(heading => heading.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal([imported.LineOf(line)], imported.Made("promoted-heading").Select(repair => repair.Line));
    }

    [Fact]
    public void FillsAHoleInTheNumbering()
    {
        var imported = ImportedText.Behind($"## 2 样地\n\n{Paragraph}\n\n（1）位置在北坡。\n\n甲地的{Paragraph}\n\n### （2）坡度\n\n乙地的{Paragraph}");

        Assert.Equal(["## 1 问题", "## 2 样地", "### （1）位置在北坡", "### （2）坡度"], imported.Headings);
    }

    [Theory]
    [InlineData("1 引言", "2 样地", "3 结论与讨论")]
    [InlineData("1. 引言", "2. 样地", "3. 结论与讨论")]
    [InlineData("1、引言", "2、样地", "3、结论与讨论")]
    public void FindsTheChaptersOfATextWithoutHeadings(params string[] lines)
    {
        var imported = ImportedText.Of($"{Front}{string.Concat(lines.Select((line, i) => $"{line}\n第{i}处{Paragraph}\n"))}");

        Assert.Equal(lines.Select(Bare), imported.Headings.Select(Bare));
        Assert.All(imported.Headings, heading => Assert.StartsWith("## ", heading, StringComparison.Ordinal));
        Assert.Equal(lines.Select(imported.LineOf), imported.Made("promoted-heading").Select(repair => repair.Line));
    }

    [Theory]
    // One number alone, numbers that do not begin with 1, and items that end in marks.
    [InlineData("1 引言", "其二 样地", "其三 结论")]
    [InlineData("2 引言", "3 样地", "5 结论")]
    [InlineData("1 引言，", "2 样地，", "3 结论。")]
    // Figures of the text.
    [InlineData("1 万亩", "2 次", "3 年间的变化")]
    public void FindsNoChaptersInOtherNumbers(params string[] lines)
    {
        var imported = ImportedText.Of($"{Front}{string.Concat(lines.Select((line, i) => $"{line}\n第{i}处{Paragraph}\n"))}");

        Assert.Empty(imported.Headings);
        Assert.Empty(imported.Made("promoted-heading"));
    }

    private const string Front = "山地茶园的水土保持\n\n林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大，雨季水土流失严重。\n\n关键词：茶园；梯田\n\n";

    private static string Bare(string heading) => heading.TrimStart('#').Replace(" ", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("（1）选料；\n（2）锯板；\n（3）捻缝。")]
    [InlineData("（1）选料\n\n（2）锯板\n\n（3）捻缝")]
    [InlineData("2016年春天的样地\n\n样地共有三处，都在北坡，坡度依次为二十度。")]
    [InlineData("1.1 样地在北坡，坡度二十度，土层厚。\n\n样地共有三处，都在北坡，坡度依次为二十度。")]
    [InlineData("3.5 mm 以上的降雨\n\n很少见。")]
    [InlineData("5% 的样地\n\n样地共有三处，都在北坡，坡度依次为二十度。")]
    [InlineData("1.1 这一段话虽然以数字开头却长得不像一个标题因为标题总是很短而这里说的话已经远远超过了标题的长度所以不算\n\n样地共有三处。")]
    public void PromotesNoItemAndNoSentence(string lines)
    {
        var imported = ImportedText.Behind($"{Paragraph}\n\n{lines}");

        Assert.Equal(["## 1 问题"], imported.Headings);
        Assert.Empty(imported.Made("promoted-heading"));
    }
}
