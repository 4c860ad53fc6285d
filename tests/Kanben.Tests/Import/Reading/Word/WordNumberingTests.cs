using System.Xml.Linq;
using Kanben.Import;

namespace Kanben.Tests.Import.Reading.Word;

public sealed class WordNumberingTests
{
    [Theory]
    [InlineData(1, "decimal", "1")]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(12, "chineseCountingThousand", "十二")]
    [InlineData(20, "chineseCounting", "二十")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(12, "ideographDigital", "一二")]
    [InlineData(3, "chineseLegalSimplified", "叁")]
    [InlineData(2, "ideographTraditional", "乙")]
    [InlineData(27, "upperLetter", "AA")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(1999, "upperRoman", "MCMXCIX")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(3, "unheard-of", "3")]
    [InlineData(0, "upperRoman", "0")]
    public void PrintsNumbers(int number, string format, string expected) => Assert.Equal(expected, WordNumberFormat.Print(number, format));

    [Fact]
    public void CountsLevelsWithinEachOther()
    {
        var numbering = Of(Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%1.%2.%3", "<isLgl/>"));

        Assert.Equal(
            ["一、", "（一）", "1.1.1 ", "1.1.2 ", "（二）", "二、", "（一）"],
            new[] { 0, 1, 2, 2, 1, 0, 1 }.Select(level => numbering.Next(1, level)!.Value.Text));
    }

    [Fact]
    public void StartsAgainOnlyWhereAListSaysSo()
    {
        var numbering = Of(Level(0, "decimal", "[%1]"));

        Assert.Equal(["[1] ", "[2] ", "[5] ", "[3] "], new[] { 1, 2, 3, 1 }.Select(list => numbering.Next(list, 0)!.Value.Text));
    }

    [Fact]
    public void HasNoNumberForBulletsAndForListsThatAreNotThere()
    {
        var numbering = Of(Level(0, "bullet", "•"));

        Assert.Equal(new PrintedNumber("", true), numbering.Next(1, 0));
        Assert.Null(numbering.Next(9, 0));
        Assert.Null(numbering.Next(1, 99));
    }

    [Fact]
    public void NumbersHeadingsAndEntries()
    {
        var seed = new WordSeed(WordSeed.TitlePage
            + WordSeed.Paragraph("坡度", "<w:pStyle w:val='1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>") + WordSeed.Paragraph("坡地多[1]。")
            + WordSeed.Paragraph("条目一句。", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr>")
            + WordSeed.Styled("1", "参考文献") + WordSeed.Paragraph("林秋.茶园[M].北京:茶书社,2020.", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>"))
        {
            Numbering = List(1, "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/>") + List(2, "<w:numFmt w:val='decimal'/><w:lvlText w:val='[%1]'/>") + List(3, "<w:numFmt w:val='bullet'/><w:lvlText w:val='·'/>")
                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='3'/></w:num>",
        };

        var article = WordSeed.Import(seed).Article!;

        Assert.Equal("## 一、坡度\n\n坡地多[^1]。\n\n- 条目一句。\n\n## 参考文献\n\n[^1]: 林秋.茶园[M].北京:茶书社,2020.\n", article.Body);
        Assert.Equal(["一、", "[1]"], article.Header.Source!.Repairs.Where(repair => repair.Rule == "list-number").Select(repair => repair.After));
    }

    private static string List(int id, string level) => $"<w:abstractNum w:abstractNumId='{id}'><w:lvl w:ilvl='0'><w:start w:val='1'/>{level}</w:lvl></w:abstractNum>";

    private static string Level(int level, string format, string text, string more = "") => $"<lvl ilvl='{level}'><start val='1'/><numFmt val='{format}'/><lvlText val='{text}'/>{more}</lvl>";

    private static WordNumbering Of(params string[] levels) => new(XElement.Parse(
        $"<numbering><abstractNum abstractNumId='7'>{string.Concat(levels)}</abstractNum><num numId='1'><abstractNumId val='7'/></num><num numId='2'><abstractNumId val='7'/></num><num numId='3'><abstractNumId val='7'/><lvlOverride ilvl='0'><startOverride val='5'/></lvlOverride></num></numbering>"));
}
