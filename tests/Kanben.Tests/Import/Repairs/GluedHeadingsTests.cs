namespace Kanben.Tests.Import.Repairs;

public sealed class GluedHeadingsTests
{
    private const string Plain = "样地共有三处，都在北坡，土层厚一尺到三尺。";

    [Theory]
    [InlineData("1.1心理护理因患者对手术有所顾虑，护理人员应当逐项说明。", "1.1 心理护理", "因患者对手术有所顾虑，护理人员应当逐项说明。")]
    [InlineData("1.1样地特征首先，样地位于江汉平原，土壤为冲积土。", "1.1 样地特征", "首先，样地位于江汉平原，土壤为冲积土。")]
    [InlineData("1.1 功能训练 从术后第二天开始，每日做两次活动。", "1.1 功能训练", "从术后第二天开始，每日做两次活动。")]
    [InlineData("1.1入声（1）入声与平声相连时，前字变调，后字不变。", "1.1 入声", "（1）入声与平声相连时，前字变调，后字不变。")]
    public void PartsATitleFromTheTextBehindIt(string line, string title, string text)
    {
        var imported = ImportedText.Behind($"{Plain}\n\n{line}");

        Assert.Equal([Plain, $"### {title}", text], imported.Chapter);
        var repair = Assert.Single(imported.Made("heading-parted"));
        Assert.Equal(imported.LineOf(line), repair.Line);
    }

    [Fact]
    public void CountsOnFromATitleItParted()
    {
        var imported = ImportedText.Behind("1.1样地特征首先，样地位于江汉平原，土壤为冲积土。\n\n1.2测定方法由于条件所限，每月只测定一次树高。\n\n1.2.1样地布置为了便于比较，三处样地都朝北。");

        Assert.Equal(["## 1 问题", "### 1.1 样地特征", "### 1.2 测定方法", "#### 1.2.1 样地布置"], imported.Headings);
        Assert.Equal(3, imported.Made("heading-parted").Count);
    }

    [Theory]
    [InlineData("样地共有三处，都在北坡，土层厚一尺。1.1样地的位置", "样地共有三处，都在北坡，土层厚一尺。", "### 1.1 样地的位置")]
    [InlineData("样地共有三处，都在北坡，土层厚一尺。 1.1 样地的位置", "样地共有三处，都在北坡，土层厚一尺。", "### 1.1 样地的位置")]
    public void PartsATitleFromTheEndOfTheTextAboveIt(string line, string text, string heading)
    {
        var imported = ImportedText.Behind($"{line}\n\n三处样地依次称为甲、乙、丙，相距不过一里。");

        Assert.Equal([text, heading, "三处样地依次称为甲、乙、丙，相距不过一里。"], imported.Chapter);
        Assert.Equal([imported.LineOf(line)], imported.Made("heading-parted").Select(repair => repair.Line));
    }

    [Fact]
    public void PartsAHeadingThatStopsInsideAWordOfTheText()
    {
        var imported = ImportedText.Behind($"坡面径流带走了土，径流的多少要看坡长。\n\n## 2 梯田的保土效果和三年费用的测定方法我们在每一处样地，都修了径\n\n流小区，每月测定一次。");

        Assert.Contains("## 2 梯田的保土效果和三年费用的测定方法", imported.Blocks);
        Assert.Contains("我们在每一处样地，都修了径流小区，每月测定一次。", imported.Blocks);
        Assert.Single(imported.Made("heading-parted"));
    }

    [Theory]
    // Does not count on from the heading 1.
    [InlineData("1.3样地特征首先，样地位于江汉平原，土壤为冲积土。")]
    [InlineData("2.1样地特征首先，样地位于江汉平原，土壤为冲积土。")]
    // A figure of one part may count anything.
    [InlineData("2 样地特征首先，样地位于江汉平原，土壤为冲积土。")]
    // Sentences that are numbered, and figures.
    [InlineData("1.1 这一样地特征首先见于县志，县里至今没有别的记载。")]
    [InlineData("1.1的样地特征研究表明，坡度越大，土层越薄，产量越低。")]
    [InlineData("1.1万亩茶园建在坡地上，由于坡度大，雨季水土流失严重。")]
    // A section that the text points at.
    [InlineData("三处样地的土层厚薄不同，其位置与坡度已见于上文 1.1节的样地概况")]
    [InlineData("三处样地的坡度依次为二十度、三十度，与前人的结果相差 1.1 倍")]
    public void LeavesSentencesThatBeginOrEndWithANumber(string line)
    {
        var imported = ImportedText.Behind($"{Plain}\n\n{line}");

        Assert.Equal(["## 1 问题"], imported.Headings);
        Assert.Empty(imported.Made("heading-parted"));
    }

    [Fact]
    public void PartsNoNumberThatAHeadingHas()
    {
        var imported = ImportedText.Behind($"1.1样地特征首先，样地位于江汉平原，土壤为冲积土。\n\n### 1.1 样地的位置\n\n{Plain}");

        Assert.Equal(["## 1 问题", "### 1.1 样地的位置"], imported.Headings);
        Assert.Empty(imported.Made("heading-parted"));
    }

    [Theory]
    [InlineData("## 2 梯田的保土效果和三年费用的测定方法以及与其他各地结果的比较\n\n本章先说明测定方法，然后再比较结果。")]
    [InlineData("## 2 测定方法\n\n我们在每一处样地都修了小区，每月测定一次。")]
    public void LeavesAWholeHeading(string lines)
    {
        var imported = ImportedText.Behind($"{Plain}\n\n{lines}");

        Assert.Equal(["## 1 问题", lines.Split('\n')[0]], imported.Headings);
        Assert.Empty(imported.Made("heading-parted"));
    }
}
