using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class ReferenceListTests
{
    private const string First = "张明.盐田志[M].北京:海洋出版社,2001.";
    private const string Second = "李华.候鸟的数量[J].生态学刊,2010,3(2):1-9.";
    private const string Third = "Smith J, Brown K. Salt pans of the coast[J]. Journal of Ecology, 2012, 4: 11-20.";

    private static readonly string[] Expected = [$"[^1]: {First}", $"[^2]: {Second}", $"[^3]: {Third}"];

    [Theory]
    [InlineData("# 参考文献\n\n[1] {0}\n[2] {1}\n[3] {2}")]
    [InlineData("# 参考文献：\n\n［1］{0}\n\n［2］{1}\n\n［3］{2}")]
    [InlineData("参考文献\n\n[1]{0}[2]{1}[3]{2}")]
    [InlineData("参考文献：[1]{0} [2]{1} [3]{2}")]
    [InlineData("【参考文献】\n\n1. {0}\n2. {1}\n3. {2}")]
    [InlineData("# 4 参考文献\n\n1 {0}\n\n2 {1}\n\n3 {2}")]
    [InlineData("# 参考文献(References)\n\n- [1] {0}\n- [2] {1}\n- [3] {2}")]
    [InlineData("# 参 考 文 献\n\n{0}\n\n{1}\n\n{2}")]
    public void CutsTheListIntoEntries(string list)
    {
        var imported = ImportedText.Behind("盐田是候鸟的栖息地，数量很多。\n\n" + string.Format(list, First, Second, Third));

        Assert.Equal(Expected, imported.References);
        Assert.Equal("盐田是候鸟的栖息地，数量很多。", imported.Chapter[0]);
    }

    [Fact]
    public void JoinsTheLinesOfAnEntry()
    {
        var imported = ImportedText.Behind("# 参考文献\n\n[1] 张明.盐田志[M].北京:海洋\n出版社,2001.\n[2] 李华.候鸟的数量[J].生态\n学刊,2010,3(2):1-9.\n[3] Smith J, Brown K. Salt pans of\nthe coast[J]. Journal of Ecology, 2012, 4: 11-20.");

        Assert.Equal(Expected, imported.References);
    }

    [Fact]
    public void FindsAListWhoseHeadingWasLost()
    {
        var entries = Enumerable.Range(1, 5).Select(i => $"[{i}] 张明.盐田志第{i}卷[M].北京:海洋出版社,{2000 + i}.");

        var imported = ImportedText.Behind("盐田是候鸟的栖息地，数量很多。\n\n" + string.Join("\n\n", entries));

        Assert.Equal(5, imported.References.Count);
        Assert.Contains("## 参考文献", imported.Headings);
    }

    [Fact]
    public void TakesAMisreadNumberForTheNextAndRecordsIt()
    {
        var imported = ImportedText.Behind($"# 参考文献\n\n[1] {First}\n[20] {Second}\n[3] {Third}");

        Assert.Equal(Expected, imported.References);
        Assert.Equal([new Repair("reference-number", imported.LineOf("[20]"), "[20]", "[2]")], imported.Repairs.Where(repair => repair.Rule == "reference-number"));
    }

    [Theory]
    [InlineData("[1] 甲书[M].北京:海洋出版社,2001.\n[2] 论[1]与[7]的关系[J].学刊,2010,3(2):1-9.", 2)]
    [InlineData("[1] 甲书[M].北京:海洋出版社,1999.\n[2] 乙刊[J].学刊,[2010-01-02].", 2)]
    [InlineData("1. 甲书[M].北京:海洋出版社,2001.\n2. Version 3. 1 of the model[J]. Ecology, 2012, 4: 11-20.", 2)]
    public void CutsNoEntryAtANumberOfItsTitle(string list, int entries)
    {
        Assert.Equal(entries, ImportedText.Behind("# 参考文献\n\n" + list).References.Count);
    }

    [Theory]
    [InlineData("参考文献的著录格式在各刊之间并不一致，本文只看其中的年份。")]
    [InlineData("文献：一种被忽视的史料，其价值在近年才为人所知。")]
    public void TakesNoSentenceForTheHeadingOfAList(string sentence)
    {
        var imported = ImportedText.Behind($"{sentence}\n\n其余的部分放在下一章里讨论，这里不再重复。");

        Assert.Empty(imported.References);
        Assert.Equal(sentence, imported.Chapter[0]);
    }

    [Theory]
    [InlineData("# 附录 样地一览\n\n样地共有三处，都在北坡。", "样地共有三处，都在北坡。")]
    [InlineData("作者简介：林秋，女，副教授。", "")]
    [InlineData("Abstract: Tea gardens on steep slopes lose soil.", "")]
    public void EndsTheListWhereAnotherPartBegins(string behind, string text)
    {
        var imported = ImportedText.Behind($"先说缘由，再说办法。\n\n# 参考文献\n\n[1] {First}\n[2] {Second}\n[3] {Third}\n\n{behind}");

        Assert.Equal(Expected, imported.References);
        Assert.Contains(text, imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangesNothingInsideAnEntry()
    {
        const string Entry = "王某,李某.“小院高墙”:（2018—2022）之比较[EB/OL].(2015-01-02)[2016-03-04]. http://example.org/a_b/c*d.html.";

        var imported = ImportedText.Behind($"见表,其次是图;再次是文:都在此处。\n\n# 参考文献\n\n[1] {Entry}\n[2] {Second}");

        Assert.Equal($"[^1]: {Entry}", imported.References[0].Replace("\\*", "*", StringComparison.Ordinal));
    }
}
