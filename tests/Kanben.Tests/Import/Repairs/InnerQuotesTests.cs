using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class InnerQuotesTests
{
    [Theory]
    [InlineData("村民说：“我们乡里把“挑土”叫作保命的活，一年也不能停。”", "村民说：“我们乡里把‘挑土’叫作保命的活，一年也不能停。”", "挑土")]
    [InlineData("他写道：“所谓“石埂文化”，不过是后人的说法。”", "他写道：“所谓“石埂文化”，不过是后人的说法。”", "")]
    [InlineData("县志说：“乡人称之为“梯山种茶”的办法，实始于明代。”", "县志说：“乡人称之为‘梯山种茶’的办法，实始于明代。”", "梯山种茶")]
    public void MakesSingleMarksOfTheInnerPair(string text, string expected, string phrase)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([expected], imported.Chapter);
        Assert.Equal(phrase.Length == 0 ? [] : [new Repair("inner-quotes", imported.LineOf(phrase), $"“{phrase}”", $"‘{phrase}’")], imported.Repairs);
    }

    [Theory]
    [InlineData("“石埂”与“草埂”各有长处，“土埂”则不然。")]
    [InlineData("“石埂“与”草埂”各有长处，不必强求。")]
    [InlineData("他说：“我们把“挑土叫作保命的活，一年也不能停。”")]
    [InlineData("他说：我们把挑土”叫作保命的活，一年也不能停。”")]
    [InlineData("村民说：“我们乡里把‘挑土’叫作保命的活，一年也不能停。”")]
    [InlineData("“甲“乙“丙”丁”戊”，三层的引号不可靠。")]
    public void KeepsMarksThatAreRightOrUncertain(string text)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([text], imported.Chapter);
        Assert.Empty(imported.Made("inner-quotes"));
    }
}
