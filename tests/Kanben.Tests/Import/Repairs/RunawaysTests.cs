using Kanben.Import;
using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class RunawaysTests
{
    [Theory]
    [InlineData("坡度越大流失越多，", 21)]
    [InlineData("茶", 200)]
    [InlineData("the slope ", 40)]
    [InlineData("甲乙丙丁", 33)]
    public void KeepsOneOfWordsThatComeOverAndOver(string unit, int times)
    {
        var imported = ImportedText.Behind($"样地的土层很薄。{Repeat(unit, times)}至此为止。");

        Assert.Equal([$"样地的土层很薄。{unit}至此为止。"], imported.Chapter);
        Assert.Equal([new Removal(RemovalKind.Duplicate, imported.LineOf("样地的"), Repeat(unit, times - 1))], imported.Removed);
        Assert.Equal([(ImportRules.RunawayCut.Code, imported.LineOf("样地的"))], imported.Diagnostics.Where(IsCut).Select(diagnostic => (diagnostic.Code, diagnostic.Where!.Line)));
    }

    [Theory]
    [InlineData("| 甲 | 25 |\n", 1)]
    [InlineData("| 甲 | 25 |\n| 乙 | 28 |\n", 2)]
    public void KeepsOneOfRowsThatComeOverAndOver(string rows, int unit)
    {
        var imported = ImportedText.Behind($"| 样地 | 坡度 |\n| --- | --- |\n{Repeat(rows, 30)}| 丙 | 31 |\n\n以上为坡度。");

        Assert.Equal(2 + unit + 1, imported.Chapter[0].Split('\n').Length);
        Assert.Equal(Repeat(rows, 29).Trim(), Assert.Single(imported.Removed).Text.Trim());
        Assert.Single(imported.Diagnostics, IsCut);
    }

    [Fact]
    public void CutsRowsOfHtmlTables()
    {
        var imported = ImportedText.Behind($"<table><tr><td>样地</td><td>坡度</td></tr>{Repeat("<tr><td>甲</td><td>25</td></tr>", 50)}<tr><td>丙</td><td>31</td></tr></table>\n\n以上为坡度。");

        Assert.Single(imported.Diagnostics, IsCut);
        Assert.Equal(1, imported.Article.Body.Split("25").Length - 1);
        Assert.Contains("31", imported.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("坡度越大流失越多，", 20)]
    [InlineData("茶", 40)]
    [InlineData("—", 200)]
    [InlineData("……", 100)]
    [InlineData("0 ", 100)]
    [InlineData("□", 80)]
    public void LeavesWhatAnAuthorMayRepeat(string unit, int times)
    {
        var imported = ImportedText.Behind($"样地的土层很薄。{Repeat(unit, times)}至此为止。");

        Assert.Empty(imported.Removed);
        Assert.DoesNotContain(imported.Diagnostics, IsCut);
    }

    [Fact]
    public void CutsRowsBehindEmptyOnes()
    {
        var imported = ImportedText.Behind($"| 样地 | 坡度 |\n| --- | --- |\n{Repeat("|  |  |\n", 25)}{Repeat("| 甲 | 25 |\n", 25)}| 乙 | 28 |\n\n以上为坡度。");

        Assert.Equal(Repeat("| 甲 | 25 |\n", 24), Assert.Single(imported.Removed).Text);
    }

    [Theory]
    [InlineData("| 甲 | 25 |\n", 20)]
    [InlineData("|  |  |\n", 30)]
    public void LeavesRowsThatRecurOrAreEmpty(string row, int times)
    {
        var imported = ImportedText.Behind($"| 样地 | 坡度 |\n| --- | --- |\n{Repeat(row, times)}\n以上为坡度。");

        Assert.Empty(imported.Removed);
        Assert.DoesNotContain(imported.Diagnostics, IsCut);
    }

    private static bool IsCut(Diagnostic diagnostic) => diagnostic.Code == ImportRules.RunawayCut.Code;

    private static string Repeat(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));
}
