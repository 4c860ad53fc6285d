using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class LineNumbersTests
{
    private static readonly string[] Lines = ["山地茶园多建在坡地上，每年雨季都有大量", "表土被径流冲走，农民把从山脚挑回来的土", "重新铺在根部，这种做法费时费力，而且使", "土壤的结构变差，所以近年来改用梯田来保", "持水土，梯田的田埂用石块砌成，高两尺左", "右，埂上种草，雨水顺草流下而不带走土。"];

    [Theory]
    [InlineData(1, " ", "1 2 3 4 5 6")]
    [InlineData(57, " ", "57 58 59 60 61 62")]
    [InlineData(998, "  ", "998 999 1000 1001 1002 1003")]
    [InlineData(120, "", "120 121 122 123 124 125")]
    public void TakesCountingNumbersOffTheLines(int first, string blank, string numbers)
    {
        var imported = ImportedText.Behind(string.Join('\n', Lines.Select((line, i) => $"{first + i}{blank}{line}")));

        Assert.Equal([string.Concat(Lines)], imported.Chapter);
        var line = imported.LineOf(Lines[0]);
        Assert.Equal(numbers.Split(' ').Select((number, i) => new Removal(RemovalKind.Markup, line + i, number)), imported.Removed);
        Assert.Equal([new Repair("line-numbers", line, numbers, "")], imported.Made("line-numbers"));
    }

    [Theory]
    [InlineData("1 选料要干。\n2 锯板要直。\n3 捻缝要密。\n4 上油要匀。\n5 下水要慢。")]
    [InlineData("1. 选料\n2. 锯板\n3. 捻缝\n4. 上油\n5. 下水")]
    [InlineData("1、选料\n2、锯板\n3、捻缝\n4、上油\n5、下水")]
    [InlineData("1）选料\n2）锯板\n3）捻缝\n4）上油\n5）下水")]
    [InlineData("2015年茶园面积为三万亩\n2016年茶园面积为四万亩\n2017年茶园面积为五万亩\n2018年茶园面积为六万亩\n2019年茶园面积为七万亩")]
    public void KeepsTheNumbersOfAList(string list)
    {
        var imported = ImportedText.Behind(list);

        Assert.Empty(imported.Made("line-numbers"));
        Assert.Equal(list.Count(char.IsAsciiDigit), imported.Article.Body.Count(char.IsAsciiDigit) - 1);
    }

    [Theory]
    [InlineData(1, 2, 3, 4)]
    [InlineData(3, 5, 7, 9, 11, 13)]
    [InlineData(40, 39, 38, 37, 36, 35)]
    public void KeepsNumbersThatAreFewOrDoNotCountUp(params int[] numbers)
    {
        var imported = ImportedText.Behind(string.Join('\n', numbers.Zip(Lines, (number, line) => $"{number} {line}")));

        Assert.Empty(imported.Made("line-numbers"));
        Assert.All(numbers, number => Assert.Contains($"{number} ", imported.Article.Body, StringComparison.Ordinal));
    }
}
