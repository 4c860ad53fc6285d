using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class DuplicatesTests
{
    private const string Paragraph = "梯田的田埂用石块砌成，高两尺左右，埂上种草，雨水顺草流下。";

    [Fact]
    public void TakesOutAParagraphThatWasPrintedTwice()
    {
        var imported = ImportedText.Behind($"{Paragraph}\n\n近年来有人改用混凝土砌埂。\n\n{Paragraph} ");

        Assert.Equal([Paragraph, "近年来有人改用混凝土砌埂。"], imported.Chapter);
        Assert.Equal(RemovalKind.Duplicate, Assert.Single(imported.Removed).Kind);
        Assert.Equal(Paragraph, imported.Removed[0].Text);
    }

    [Theory]
    [InlineData("课题：坡地茶园的生态修复与村庄的可持续发展研究，课题号：NS2020", "课题：坡地茶园的生态修复与村庄的可持续发展研究，课题号：N52O20")]
    [InlineData("基金项目：国家社会科学基金项目“南山茶政史料的整理与研究”（19BZS001）", "基金项目：国家社会科学基金项目“南山茶政史料的整理与研究”(19BZS00l)")]
    public void TakesOutAFootnoteThatWasReadDifferentlyOnTheNextPage(string first, string second)
    {
        var imported = ImportedText.Behind($"{Paragraph}\n\n{first}\n\n近年来有人改用混凝土砌埂。\n\n{second}\n\n费用高而效果未必好。");

        Assert.Equal([first], imported.Header.Notes.AsEnumerable());
        Assert.Equal([new Removal(RemovalKind.Duplicate, imported.LineOf(second), second)], imported.Removed);
    }

    [Fact]
    public void TakesOutTheTitleAboveTheEnglishPart()
    {
        var imported = ImportedText.Behind($"{Paragraph}\n\n# 山地茶园的水土保持\n\n近年来有人改用混凝土砌埂。");

        Assert.Equal([Paragraph, "近年来有人改用混凝土砌埂。"], imported.Chapter);
        Assert.Equal(["山地茶园的水土保持"], imported.Removed.Select(removal => removal.Text));
    }

    [Theory]
    [InlineData("样地一在北坡，坡度二十度，共调查了一百二十户农家，历时十天。", "样地一在南坡，坡度二十度，共调查了一百二十户农家，历时十天。")]
    [InlineData("2019年共有120户农家改种茶树，占全村的百分之三十二。", "2020年共有120户农家改种茶树，占全村的百分之三十二。")]
    [InlineData("同样如此。", "同样如此。")]
    [InlineData("山地茶园的水土保持，是本文要谈的问题。", "山地茶园的水土保持，也是村民要谈的。")]
    public void KeepsParagraphsThatAreAlikeOrShort(string first, string second)
    {
        var imported = ImportedText.Behind($"{first}\n\n近年来有人改用混凝土砌埂。\n\n{second}");

        Assert.Equal([first, "近年来有人改用混凝土砌埂。", second], imported.Chapter);
        Assert.Empty(imported.Removed);
    }
}
