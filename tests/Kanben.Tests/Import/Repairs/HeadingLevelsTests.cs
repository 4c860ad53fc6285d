namespace Kanben.Tests.Import.Repairs;

public sealed class HeadingLevelsTests
{
    private const string Front = "# 山地茶园的水土保持\n\n林秋\n\n摘要：山地茶园坡度大。\n\n";

    private static ImportedText WithHeadings(string headings) =>
        ImportedText.Of(Front + string.Join("\n\n", headings.Split('|').Select((heading, i) => $"{heading}\n\n样地{i}共有三处，都在北坡，坡度为二十度。")));

    [Theory]
    [InlineData("# 1 问题|# 1.1 样地|# 1.1.1 位置|# 2 办法|# 2.1 石埂", "## 1 问题|### 1.1 样地|#### 1.1.1 位置|## 2 办法|### 2.1 石埂")]
    [InlineData("# 1问题|# 1.1样地|# 1.2方法|# 2办法", "## 1 问题|### 1.1 样地|### 1.2 方法|## 2 办法")]
    [InlineData("## 1 问题|### 1.1 样地|### 2 办法|#### 2.1 石埂|#### 3 结论", "## 1 问题|### 1.1 样地|## 2 办法|### 2.1 石埂|## 3 结论")]
    [InlineData("# 一、问题|# （一）样地|# 1.位置|# （1）北坡|# 二、办法", "## 一、问题|### （一）样地|#### 1.位置|##### （1）北坡|## 二、办法")]
    [InlineData("# 第一章 问题|# 第一节 样地|# 一、位置|# 第二章 办法", "## 第一章问题|### 第一节样地|#### 一、位置|## 第二章办法")]
    [InlineData("# 引言|# 1 问题|# 1.1 样地|# 结论", "## 引言|## 1 问题|### 1.1 样地|## 结论")]
    [InlineData("# 0 引言|# 1 问题|# 1.1 样地|# 致谢", "## 0 引言|## 1 问题|### 1.1 样地|## 致谢")]
    [InlineData("# 1 问题|# 样地的选取|# 2 办法", "## 1 问题|### 样地的选取|## 2 办法")]
    public void GivesTheLevelOfTheNumber(string printed, string expected)
    {
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), string.Join('|', WithHeadings(printed).Headings).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void RecordsEachHeadingWhoseLevelDrifted()
    {
        var imported = WithHeadings("## 1 问题|### 1.1 样地|### 2 办法|#### 2.1 石埂");

        Assert.Equal([imported.LineOf("### 2 办法"), imported.LineOf("#### 2.1")], imported.Made("heading-level").Select(repair => repair.Line));
        Assert.Equal(("### 2 办法", "## 2 办法"), imported.Made("heading-level").Select(repair => (repair.Before, repair.After)).First());
    }

    [Fact]
    public void RecordsOnceThatAllHeadingsHadOneLevel()
    {
        Assert.Equal(["1"], WithHeadings("# 1 问题|# 1.1 样地|# 2 办法").Made("heading-levels").Select(repair => repair.After));
    }

    [Theory]
    [InlineData("## 1 问题|### 1.1 样地|#### 1.1.1 位置|## 2 办法")]
    [InlineData("## 一、问题|### （一）样地|### （二）方法|## 二、办法")]
    [InlineData("## 问题|### 样地|### 方法|## 办法")]
    [InlineData("## 1 问题|## 2 办法")]
    [InlineData("## 引言|## 结论")]
    public void ChangesNothingThatIsRight(string headings)
    {
        var imported = WithHeadings(headings);

        Assert.Equal(headings.Split('|'), imported.Headings);
        Assert.Empty(imported.Repairs);
    }

    [Fact]
    public void PutsASentenceBackThatWasMadeAHeading()
    {
        const string Sentence = "这一段话虽然被识别成了标题，但是它以句号结尾，而且远远超过了标题的长度，读者一看就知道它是正文，应当放回段落里去，不能留在目录中间。";

        var imported = WithHeadings($"# 1 问题|# {Sentence}|# 2 办法");

        Assert.Equal(["## 1 问题", "## 2 办法"], imported.Headings);
        Assert.Contains(Sentence, imported.Blocks);
        Assert.Equal([imported.LineOf(Sentence)], imported.Made("sentence-heading").Select(repair => repair.Line));
    }
}
