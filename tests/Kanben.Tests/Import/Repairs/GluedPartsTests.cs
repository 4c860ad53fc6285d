namespace Kanben.Tests.Import.Repairs;

public sealed class GluedPartsTests
{
    private static ImportedText WithFirstPage(string lines) => ImportedText.Of($"# 山地茶园的水土保持\n\n{lines}\n\n## 1 问题\n\n山地茶园多建在坡地上。\n");

    [Theory]
    [InlineData("关键词：茶园；梯田 中图分类号：S157 文献标识码：A", "中图分类号：S157 文献标识码：A")]
    [InlineData("关键词：茶园；梯田　　【中图分类号】S157", "【中图分类号】S157")]
    [InlineData("关键词：茶园；梯田 分类号 S157.1", "分类号 S157.1")]
    [InlineData("关键词：茶园；梯田 DOI：10.1234/j.tea.2020.01", "DOI：10.1234/j.tea.2020.01")]
    [InlineData("关键词：茶园；梯田 S157.1", "S157.1")]
    public void PartsKeywordsFromTheClassBehindThem(string line, string notes)
    {
        var header = WithFirstPage($"林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大。\n\n{line}").Header;

        Assert.Equal(["茶园", "梯田"], header.Keywords.AsEnumerable());
        Assert.Equal(notes.Split('|'), header.Notes.AsEnumerable());
    }

    [Theory]
    [InlineData("关键词：茶园；GIS 模型；S 波")]
    [InlineData("关键词：茶园；COVID-19；Type 2")]
    [InlineData("关键词：摘要 生成；梯田；中图 分类")]
    public void KeepsKeywordsThatLookLikeClassesOrLabels(string line)
    {
        var header = WithFirstPage($"林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大。\n\n{line}").Header;

        Assert.Equal(line["关键词：".Length..].Split('；'), header.Keywords.AsEnumerable());
        Assert.Empty(header.Notes);
    }

    [Fact]
    public void PartsAuthorsAbstractAndKeywordsOfOneLine()
    {
        var header = WithFirstPage("林秋 （南山农业大学茶学院） 摘要：山地茶园坡度大。 关键词：茶园；梯田").Header;

        Assert.Equal(["林秋"], header.Authors.Select(author => author.Name));
        Assert.Equal("山地茶园坡度大。", header.Abstract);
        Assert.Equal(["茶园", "梯田"], header.Keywords.AsEnumerable());
    }

    [Fact]
    public void PartsTheTextFromTheFootnoteThatInterruptedIt()
    {
        var imported = ImportedText.Behind("茶园坡度很大，表土每年雨季都被\n\n作者简介：林秋，女，副教授。E-mail: lin@example.org径流冲走，农民只好把它从山脚挑回来。");

        Assert.Equal(["茶园坡度很大，表土每年雨季都被径流冲走，农民只好把它从山脚挑回来。"], imported.Chapter);
        Assert.Equal("林秋，女，副教授。E-mail: lin@example.org", imported.Header.Authors[0].Note);
    }

    [Fact]
    public void PartsADoiFromTheAuthorsBehindIt()
    {
        var header = WithFirstPage("10.1234/j.tea.2020.01.003 林秋 周文斌\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大。\n\n关键词：茶园；梯田").Header;

        Assert.Equal(["林秋", "周文斌"], header.Authors.Select(author => author.Name));
        Assert.Equal("10.1234/j.tea.2020.01.003", header.Doi);
    }

    [Fact]
    public void KeepsDatesOfOneNoteTogether()
    {
        var header = WithFirstPage("林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大。\n\n关键词：茶园；梯田\n\n收稿日期：2020-01-02 修回日期：2020-03-04").Header;

        Assert.Equal(["收稿日期：2020-01-02 修回日期：2020-03-04"], header.Notes.AsEnumerable());
    }

    [Theory]
    [InlineData("检索式由三部分组成，关键词：“茶园”与“梯田”，时间为十年。")]
    [InlineData("每条记录含有题名、摘要：没有摘要的记录不计入样本。")]
    [InlineData("通信作者：这一说法在二十世纪才有，此前只说联系人而已。")]
    public void CutsNoParagraphThatNamesAPart(string paragraph)
    {
        var imported = ImportedText.Behind($"先说样本的来历和选取的办法。\n\n因此{paragraph}");

        Assert.Equal(["先说样本的来历和选取的办法。", $"因此{paragraph}"], imported.Chapter);
    }
}
