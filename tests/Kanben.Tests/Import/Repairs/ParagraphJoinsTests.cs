using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class ParagraphJoinsTests
{
    [Theory]
    [InlineData("梯田的田埂用石块砌成，高两尺左", "右，埂上种草。")]
    [InlineData("梯田的田埂用石块砌成，当地人说", "“埂高一尺，土厚一寸”，确是经验之谈。")]
    [InlineData("农民把土从山脚挑回来，是为了保持", "表土的厚度，也是为了来年的收成。")]
    [InlineData("这些地契今天都收在县里，可以看到", "图书馆和档案馆各有一份，内容相同。")]
    [InlineData("埂上种草，雨水顺草流下（见前文），", "而不带走土。")]
    [InlineData("当地人把这种办法叫作“挑土”", "，外来的人往往不懂它的意思。")]
    [InlineData("梯田的产量在三年之间增长了", "，而费用并没有增加。")]
    [InlineData("这种做法，在《茶经》", "的注本里早有记载。")]
    public void JoinsTheHalvesOfASentence(string left, string right)
    {
        var imported = ImportedText.Behind($"{left}\n\n{right}");

        Assert.Equal([left + right], imported.Chapter);
        var repair = Assert.Single(imported.Repairs);
        Assert.Equal(("paragraph-join", imported.LineOf(right)), (repair.Rule, repair.Line));
        Assert.Equal(repair.Before.Replace(" ¶ ", "", StringComparison.Ordinal), repair.After);
    }

    [Fact]
    public void PutsABlankBetweenLatinWords()
    {
        var imported = ImportedText.Behind("Tea gardens on steep slopes lose much of their\n\nsoil in the rainy season.");

        Assert.Equal(["Tea gardens on steep slopes lose much of their soil in the rainy season."], imported.Chapter);
    }

    [Theory]
    [InlineData("三处样地的流失量，三年之间减少了35", "% 到 40%，费用却没有增加。")]
    [InlineData("埂上种的矮草有两种（见表，甲为 Cynodon dactylon", "), 都耐旱。")]
    public void PutsNoBlankBeforeAClosingMark(string left, string right) => Assert.StartsWith(left + right[..1], ImportedText.Behind($"{left}\n\n{right}").Chapter[0].Replace('）', ')'), StringComparison.Ordinal);

    [Theory]
    [InlineData("|甲|乙|\n|---|---|\n|1|2|")]
    [InlineData("<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("图1 样地的位置")]
    [InlineData("![](images/1.jpg)")]
    [InlineData("课题：坡地茶园生态修复研究")]
    [InlineData("---")]
    [InlineData("<!-- Page 3 -->")]
    public void JoinsOverWhatIsNoPartOfTheTextFlow(string between)
    {
        var imported = ImportedText.Behind($"梯田的田埂用石块砌成，高两尺左\n\n{between}\n\n右，埂上种草。");

        Assert.Contains("梯田的田埂用石块砌成，高两尺左右，埂上种草。", imported.Chapter);
    }

    [Theory]
    [InlineData("梯田的田埂用石块砌成，高两尺左右。", "埂上种草，雨水顺草流下。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右[1]", "埂上种草，雨水顺草流下。")]
    [InlineData("问：梯田的田埂用什么砌成，有多高？”", "埂上种草，雨水顺草流下。")]
    [InlineData("梯田的田埂要合乎下面的要求，分述如次：", "埂上种草，雨水顺草流下。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右", "（1）石块要大，泥土要实。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右", "表1是各样地的高度，单位为尺。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右", "首先，石块要大，泥土要实。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右", "定理 田埂越高，保土越好。")]
    [InlineData("梯田的田埂用石块砌成，高两尺左右", "注：高度为三处样地的平均。")]
    [InlineData("石埂", "草埂")]
    [InlineData("云对雨", "雪对风")]
    public void KeepsParagraphsApart(string left, string right)
    {
        var imported = ImportedText.Behind($"{left}\n\n{right}");

        Assert.Equal([left, right], imported.Chapter);
        Assert.Empty(imported.Repairs);
    }

    [Theory]
    [InlineData("$$\nx + y = z\n$$")]
    [InlineData("```\ncode\n```")]
    [InlineData("## 2 办法")]
    [InlineData("- 石埂")]
    public void JoinsOverNothingElse(string between)
    {
        var imported = ImportedText.Behind($"梯田的田埂用石块砌成，高两尺左\n\n{between}\n\n右，埂上种草。");

        Assert.Equal(["梯田的田埂用石块砌成，高两尺左", between, "右，埂上种草。"], imported.Chapter);
    }

    [Fact]
    public void JoinsTheLinesOfAHardWrappedParagraph()
    {
        var imported = ImportedText.Behind("""
            梯田的田埂用石块砌成，高两尺左右，左边高而右边低。埂上
            种草，雨水顺草流下而不带走土，这是当地人的经验之谈啊。
            近年来有人改用混凝土砌埂，费用很高，而且效果未必就很好
            ，村里的人并不赞成。

            另一段从这里开始。
            """);

        Assert.Equal(["梯田的田埂用石块砌成，高两尺左右，左边高而右边低。埂上种草，雨水顺草流下而不带走土，这是当地人的经验之谈啊。近年来有人改用混凝土砌埂，费用很高，而且效果未必就很好，村里的人并不赞成。", "另一段从这里开始。"], imported.Chapter);
    }
}
