using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class PageFurnitureTests
{
    private const string First = "梯田的田埂用石块砌成，高两尺左右，埂上种草。";
    private const string Second = "雨水顺草流下而不带走表土，这是当地人的经验。";
    private const string Third = "近年来有人改用混凝土砌埂，费用高而效果未必好。";

    [Theory]
    [InlineData("12")]
    [InlineData("—12—")]
    [InlineData("· 128 ·")]
    [InlineData("第12页")]
    [InlineData("第 3 页 共 15 页")]
    [InlineData("3/15")]
    public void TakesOutPageNumbers(string number)
    {
        var imported = ImportedText.Behind($"{First}\n\n{number}\n\n{Second}");

        Assert.Equal([First, Second], imported.Chapter);
        Assert.Equal([new Removal(RemovalKind.PageNumber, imported.LineOf(number), number)], imported.Removed);
    }

    [Theory]
    [InlineData("(3)")]
    [InlineData("（12）")]
    [InlineData("共 12 户")]
    [InlineData("12 500 000 000")]
    public void KeepsShortLinesThatAreNoPageNumbers(string line)
    {
        Assert.Empty(ImportedText.Behind($"{First}\n\n{line}\n\n{Second}").Removed);
    }

    [Theory]
    [InlineData("南山农业大学学报", "南山农业大学学报", "南山农业大学学报")]
    [InlineData("12 林秋：山地茶园保土", "14 林秋：山地茶园保土", "16 林秋：山地茶园保土")]
    [InlineData("Journal of Tea Science 1", "Journal of Tea Science 2", "Journal of Tea Science 3")]
    public void TakesOutRunningHeads(params string[] heads)
    {
        var imported = ImportedText.Behind($"{First}\n\n{heads[0]}\n\n{Second}\n\n{heads[1]}\n\n{Third}\n\n{heads[2]}\n\n结尾的一段，话也说完了。");

        Assert.Equal([First, Second, Third, "结尾的一段，话也说完了。"], imported.Chapter);
        Assert.Equal(heads, imported.Removed.Select(removal => removal.Text));
        Assert.All(imported.Removed, removal => Assert.Equal(RemovalKind.RunningHead, removal.Kind));
    }

    [Theory]
    [InlineData("南山农业大学学报", 2)]
    [InlineData("## 2.1 样地与方法", 3)]
    [InlineData("图1 样地的位置与坡度", 3)]
    [InlineData("## 讨论", 3)]
    [InlineData("是。", 3)]
    [InlineData("[12] 王建国.茶", 3)]
    [InlineData("南山的茶园共有三百处。", 3)]
    public void KeepsWhatRecursInTheTextItself(string line, int times)
    {
        var text = string.Join("\n\n", Enumerable.Range(1, times).Select(i => $"{line}\n\n样地{i}在北坡，坡度为{i * 10}度，土层厚{i}尺。"));

        var imported = ImportedText.Behind(text);

        Assert.DoesNotContain(imported.Removed, removal => removal.Kind == RemovalKind.RunningHead);
    }

    [Theory]
    [InlineData("中国知网 https://www.cnki.net")]
    [InlineData("ChinaXiv合作期刊")]
    [InlineData("(C)1994-2023 China Academic Journal Electronic Publishing House. All rights reserved.")]
    [InlineData("万方数据")]
    public void TakesOutTheStampsOfPlatforms(string stamp)
    {
        var imported = ImportedText.Behind($"{First}\n\n{stamp}\n\n{Second}");

        Assert.Equal([First, Second], imported.Chapter);
        Assert.Equal([new Removal(RemovalKind.Watermark, imported.LineOf(stamp), stamp)], imported.Removed);
    }

    [Theory]
    [InlineData("文献取自中国知网，检索到二〇一〇年以来的论文三百篇。")]
    [InlineData("本文以万方数据收录的期刊论文为样本进行统计")]
    public void KeepsSentencesThatNameAPlatform(string sentence)
    {
        Assert.Empty(ImportedText.Behind($"{First}\n\n{sentence}\n\n{Second}").Removed);
    }

    [Fact]
    public void TakesOutAPageNumberThatHangsOnToALine()
    {
        var imported = ImportedText.Behind("梯田的田埂用石块砌成，高两尺左-12-\n\n右，埂上种草，雨水顺草流下。");

        Assert.Equal(["梯田的田埂用石块砌成，高两尺左右，埂上种草，雨水顺草流下。"], imported.Chapter);
        Assert.Equal([new Removal(RemovalKind.PageNumber, imported.LineOf("-12-"), "-12-")], imported.Removed);
    }

    [Theory]
    [InlineData("样品的编号依次为甲-12-3-")]
    [InlineData("田埂的高度为两尺到三尺，见表1-2")]
    public void KeepsHyphensOfTheText(string text)
    {
        Assert.Equal([text], ImportedText.Behind(text).Chapter);
    }

    [Theory]
    [InlineData("（上接第12页）")]
    [InlineData("（下转第 35 页）")]
    public void TakesOutWhereAnotherPageGoesOn(string mark)
    {
        var imported = ImportedText.Behind($"{First}\n\n{mark}\n\n{Second}");

        Assert.Equal([mark], imported.Removed.Select(removal => removal.Text));
    }
}
