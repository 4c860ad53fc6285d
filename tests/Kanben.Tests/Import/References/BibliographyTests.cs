using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class BibliographyTests
{
    [Theory]
    [InlineData("[1] 张明", "Brackets 1 张明")]
    [InlineData("［１２］张明", "Brackets 12 张明")]
    [InlineData("【3】张明", "Brackets 3 张明")]
    [InlineData("[l] 张明", "Brackets 1 张明")]
    [InlineData("[1O] 张明", "Brackets 10 张明")]
    [InlineData("23]张明", "Brackets 23 张明")]
    [InlineData("4. Smith", "Dot 4 Smith")]
    [InlineData("5、张明", "Dot 5 张明")]
    [InlineData("(6) 张明", "Parentheses 6 张明")]
    [InlineData("（7）张明", "Parentheses 7 张明")]
    [InlineData("⑧张明", "Circled 8 张明")]
    [InlineData("㉑ 张明", "Circled 21 张明")]
    public void ReadsTheNumberOfAnEntry(string text, string expected)
    {
        var mark = Bibliography.MarkAt(text, 0)!.Value;

        Assert.Equal(expected, $"{mark.Style} {mark.Number} {text[mark.Content..]}");
    }

    [Theory]
    [InlineData("[J] 张明")]
    [InlineData("[2010-11-26] 访问")]
    [InlineData("2010年，张明")]
    [InlineData("(2)")]
    [InlineData("¹ 张明")]
    [InlineData("l. Smith")]
    [InlineData("")]
    public void TakesNothingElseForANumber(string text)
    {
        Assert.Null(Bibliography.MarkAt(text, 0));
    }

    [Theory]
    [InlineData("5张明.灯塔志[M].北京", 5, "张明.灯塔志[M].北京")]
    [InlineData("7《灯塔志》编写组.灯塔志", 7, "《灯塔志》编写组.灯塔志")]
    [InlineData("[28SMITH J. Lighthouses", 28, "SMITH J. Lighthouses")]
    [InlineData("9,11张明.灯塔的光色.航海学刊", 9, "张明.灯塔的光色.航海学刊")]
    public void ReadsAGluedNumberThatIsExpected(string text, int expected, string rest)
    {
        Assert.Equal(rest, text[Bibliography.GluedMark(text, expected)!.Value.Content..]);
    }

    [Theory]
    [InlineData("20世纪的灯塔与航海", 20)]
    [InlineData("5张明.灯塔志[M].北京", 6)]
    [InlineData("3rd International Conference", 3)]
    public void LeavesOtherFiguresInTheText(string text, int expected)
    {
        Assert.Null(Bibliography.GluedMark(text, expected));
    }

    [Theory]
    [InlineData("Coast，2018,9(6):1-8", true)]
    [InlineData("航海学报,2020,36(2)：23-30", true)]
    [InlineData("灯塔（2018）：一个回顾", false)]
    [InlineData("lighthouse; cost; maintenance", false)]
    public void KnowsTheIssueOfAJournal(string text, bool expected)
    {
        Assert.Equal(expected, Bibliography.NamesIssue(text));
    }
}
