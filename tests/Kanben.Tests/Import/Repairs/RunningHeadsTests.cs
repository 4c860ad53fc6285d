using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class RunningHeadsTests
{
    private static readonly string[] Halves =
        ["梯田的田埂用石块砌成，高两尺左", "右，埂上种草。雨水顺草流下而不带走", "土，这是当地人的经验。近年来有人改用混", "凝土砌埂，费用高而效果未必好。"];

    [Theory]
    [InlineData("山茶学报", "山茶学根", "山茶学极")]
    [InlineData("北岭学刊", "北岭学利", "北岭学刊")]
    [InlineData("茶史札记", "茶史札记", "茶史礼记")]
    public void TakesOutShortNamesThatAreReadDifferentlyBetweenHalves(params string[] heads)
    {
        var imported = ImportedText.Behind(Print(heads));

        Assert.Equal([string.Concat(Halves)], imported.Chapter);
        Assert.Equal(heads.Select(head => (RemovalKind.RunningHead, head)), imported.Removed.Select(removal => (removal.Kind, removal.Text)));
    }

    [Theory]
    [InlineData("林秋等：山地茶园的水土保持")]
    [InlineData("林秋等. 山地茶园的水土保")]
    [InlineData("林秋等.")]
    public void TakesOutTheAuthorsNameAndTheTitle(string head)
    {
        var imported = ImportedText.Behind($"{Halves[0]}\n\n{head}\n\n{Halves[1]}{Halves[2]}{Halves[3]}");

        Assert.Equal([string.Concat(Halves)], imported.Chapter);
        Assert.Equal([new Removal(RemovalKind.RunningHead, imported.LineOf(head), head)], imported.Removed);
    }

    [Theory]
    // Names that differ in more than one character.
    [InlineData("山茶学报", "北岭学刊", "东海学志")]
    // Numbered lines and whole headings recur in articles of several studies.
    [InlineData("1.1 样地", "1.2 样地", "1.3 样地")]
    public void KeepsShortLinesThatAreNoVariants(params string[] heads)
    {
        var imported = ImportedText.Behind(Print(heads));

        Assert.DoesNotContain(imported.Removed, removal => removal.Kind == RemovalKind.RunningHead);
    }

    [Fact]
    public void KeepsHeadingsThatRecurBetweenWholeParagraphs()
    {
        var imported = ImportedText.Behind("样地在北坡，坡度二十度。\n\n## 实验程序\n\n样地在南坡，坡度三十度。\n\n## 实验程字\n\n样地在山脚，坡度四十度。\n\n## 实验程序\n\n三处样地的土层都很薄。");

        Assert.Equal(["## 1 问题", "## 实验程序", "## 实验程字", "## 实验程序"], imported.Headings.Select(heading => "## " + heading.TrimStart('#', ' ')));
        Assert.Empty(imported.Removed);
    }

    [Theory]
    [InlineData("林秋等人在三处样地测定了流失量，得出的结果与此相同。")]
    [InlineData("王建国等：江汉平原的堤垸与水利")]
    [InlineData("林秋等：北坡样地的土层厚度与产量")]
    [InlineData("等高线上修水渠，雨水不带走土。")]
    public void KeepsLinesThatNameOthersOrSayMore(string line)
    {
        var imported = ImportedText.Behind($"{Halves[0]}{Halves[1]}{Halves[2]}{Halves[3]}\n\n{line}\n\n石埂能用百年，草埂只能用几年。");

        Assert.Contains(line, imported.Article.Body, StringComparison.Ordinal);
        Assert.Empty(imported.Removed);
    }

    private static string Print(string[] heads) => $"{Halves[0]}\n\n{heads[0]}\n\n{Halves[1]}\n\n{heads[1]}\n\n{Halves[2]}\n\n{heads[2]}\n\n{Halves[3]}";
}
