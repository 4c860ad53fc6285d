using System.Text;
using Kanben.Import;
using Kanben.Tests.Import.Properties;

namespace Kanben.Tests.Import;

/// <summary>
/// Texts that nobody prints: a megabyte in one line, or a hundred kilobytes in short ones, is read to its end, and no Han character of it is
/// lost. Nothing here measures time.
/// </summary>
public sealed class HostileTextTests
{
    private const int Size = 1 << 20;
    private const int LinesSize = 1 << 17;
    private const string References = "\n\n# 参考文献\n\n[1] 张明.盐田志[M].北京:海洋出版社,2001.\n[2] 李华.候鸟的数量[J].生态学刊,2010,3(2):1-9.\n";

    // The labels have become structure, however often they were repeated.
    private const string Labels = "摘要关键词作者简介参考文献";

    [Theory]
    [InlineData("a")]
    [InlineData("年")]
    [InlineData("[")]
    [InlineData("$")]
    [InlineData("<")]
    [InlineData("#")]
    [InlineData("|")]
    [InlineData("1.")]
    [InlineData("［1］")]
    [InlineData("“")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("&")]
    [InlineData("![")]
    [InlineData("中[1")]
    [InlineData("“甲“乙”")]
    [InlineData("，中(")]
    [InlineData("<table><tr><td>")]
    [InlineData("http://")]
    public void ReadsOneLineOfRepeatedText(string unit)
    {
        Keeps(ImportedText.FirstPage + Repeat(unit, Size) + References);
    }

    [Theory]
    [InlineData(" \n")]
    [InlineData("茶\n")]
    [InlineData("# 茶园甲\n\n")]
    [InlineData("# 1.1 茶园\n\n")]
    [InlineData("一、茶园的土\n\n")]
    [InlineData("（3） 茶园的土\n\n茶园多建在坡地上，田埂用石块砌成。\n\n")]
    [InlineData("茶学研究学报 12\n\n")]
    [InlineData("茶园多建在坡地上，田埂用\n\n")]
    [InlineData("作者简介：林秋，女\n\n")]
    [InlineData("[1] 张明.盐田志[M].\n")]
    [InlineData("| 甲 |\n")]
    [InlineData("```甲\n")]
    [InlineData("$$甲\n")]
    [InlineData("<table>甲\n")]
    [InlineData("Abstract: tea gardens\n\n")]
    [InlineData("|  |  |\n")]
    [InlineData("| 甲 | 25 |\n| 乙 | 25 |\n| 丙 | 25 |\n| 丁 | 25 |\n| 戊 | 25 |\n")]
    [InlineData("![](a.png)\n\n茶学报根\n\n")]
    [InlineData("林秋等：山地茶园的水土保持\n\n")]
    [InlineData("的经验之谈，村里的人照着做。\n\n雨水顺草流下而不带走土，这是老人\n\n## 2 结论\n\n")]
    [InlineData("雨水顺草流下而不带走土，这是老人\n\n图1 样地的位置\n\n由于天旱，茶叶减产了。\n\n")]
    [InlineData("1.1样地特征首先，样地位于平原。\n\n")]
    [InlineData("样地共有三处。1.1样地的位置\n\n")]
    [InlineData("茶园的土, abc-\n\nbcd-\n\n")]
    [InlineData("0 100 200 300\n\n采集终端 传输网络\n\n")]
    [InlineData("引用格式：张明.山地茶园的水土保持[J].茶学,2010,3(2):1-9.\n\n")]
    public void ReadsLinesOfRepeatedText(string unit)
    {
        Keeps(ImportedText.FirstPage + Repeat(unit, LinesSize) + References);
    }

    [Theory]
    [InlineData("# 山地", "茶园", "\n\n摘要：坡度大。\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n", "张明12，李华<sup>1</sup>\n\n", "北京大学\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n张明1", ",", "1\n\n北京大学\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n张明\n\n北京大学\n", "这里的话\n", "\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n张明，李华\n\n", "1北京大学\n\n", "\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n张明\n\n摘要：", "坡度大，", "\n\n关键词：茶园\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 鼂龘靐齾爩麤灪籲鱻麣\n\n张明\n\n摘要：坡度大。\n\n# 1 问题\n\n", "茶园多建在坡地上，田埂用石块砌成。\n\n", "Abstract: Tea gardens on slopes.\n\nKeywords: tea\n")]
    [InlineData("# 山地茶园的水土保持与治理 ", "张明 ", "\n\n摘要：坡度大。\n\n# 1 问题\n\n张明说。\n")]
    [InlineData("# 山地茶园\n\n张明\n\n摘要：坡度大。\n\n关键词：", "茶园梯田水土保持", "\n\n# 1 问题\n\n茶园与梯田。\n\nAbstract: Tea.\n\nKeywords: tea; terrace; soil\n")]
    [InlineData("# 山地茶园\n\n张明\n\n# 1 问题\n\n正文。\n\n# 参考文献\n\n", "张明, 李华. (2011). 茶园. 北京: 出版社. ", "\n")]
    [InlineData("# 山地茶园\n\n张明\n\n# 1 问题\n\n正文。\n\n# 参考文献\n\nZhang, J. (2011). Tea, 12. x", "1.A", "\n")]
    [InlineData("", "东海学刊\n\n", "# 山地茶园\n\n张明\n\n# 1 问题\n\n正文。\n")]
    [InlineData("# 山地茶园\n\n张明\n\n# 1 问题\n\n正文。\n\n# 参考文献\n\n[1] 甲书[M].", "张明,1", "\n")]
    public void ReadsAFirstPageOfRepeatedText(string before, string unit, string behind)
    {
        Keeps(before + Repeat(unit, LinesSize) + behind);
    }

    [Fact]
    public void ReadsTablesInsideTables()
    {
        Keeps(ImportedText.FirstPage + Repeat("<table><tr><td>甲", Size / 2) + Repeat("</td></tr></table>", Size / 2));
    }

    [Fact]
    public void ReadsAuthorsAndAffiliationsWithoutEnd()
    {
        Keeps("# 山地茶园\n\n" + Repeat("张明，李华\n\n", LinesSize / 4) + Repeat("1北京大学\n\n", LinesSize / 4) + "摘要：坡度大。\n\n# 1 问题\n\n正文。\n");
    }

    [Fact]
    public void ReadsALongTitleAmongManyLines()
    {
        Keeps(Repeat("甲乙\n\n", LinesSize / 4) + "# " + Repeat("山地", LinesSize / 4) + "\n\n" + Repeat("# 甲乙丙\n\n", LinesSize / 4) + "# 1 问题\n\n" + Repeat("张明[M]北京\n\n", LinesSize / 4));
    }

    [Theory]
    [InlineData(0x7F)]
    [InlineData(0x3100)]
    [InlineData(0xD7FF)]
    public void ReadsRandomCharacters(int highest)
    {
        var random = new Random(highest);

        Keeps(ImportedText.FirstPage + string.Concat(Enumerable.Range(0, Size / 4).Select(_ => (char)random.Next(' ', highest))));
    }

    [Theory]
    [InlineData("[]$<>#|1.“”()（）\\\n\n ，。中a图表一、第章")]
    [InlineData("#\n \n1.2（一）茶园，。")]
    [InlineData("[1]-,［］<sup></sup>$^{}茶")]
    public void ReadsMarksInAnyOrder(string marks)
    {
        var random = new Random(1);

        Keeps(ImportedText.FirstPage + string.Concat(Enumerable.Range(0, Size / 4).Select(_ => marks[random.Next(marks.Length)])) + References);
    }

    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/a.md")]
    [InlineData("seeds/a.html")]
    [InlineData("seeds/a.docx")]
    public void ReadsRandomBytes(string path)
    {
        var bytes = new byte[Size];
        new Random(2).NextBytes(bytes);

        var result = Importer.Import(new SeedFile(path, bytes));

        Assert.True(result.Article is not null || !result.Diagnostics.IsEmpty);
    }

    private static void Keeps(string text)
    {
        var result = Importer.Import(new SeedFile("seeds/a.md", Encoding.UTF8.GetBytes(text)));

        Assert.NotNull(result.Article);
        Assert.Equal("", string.Concat(Conservation.Lost(text, result.Article, Conservation.IsHan).Distinct().Except(Labels)));
    }

    private static string Repeat(string unit, int size) => new StringBuilder(size).Insert(0, unit, size / Encoding.UTF8.GetByteCount(unit)).ToString();
}
