namespace Kanben.Tests.Import.Repairs;

public sealed class EnglishPageTests
{
    private const string Page = """
        # Soil Conservation in Mountain Tea Gardens

        LIN Qiu, ZHOU Wenbin

        College of Tea Science, Nanshan Agricultural University, Fuzhou 350000, China

        Abstract: Tea gardens on steep slopes lose much of their soil in the rainy season.

        Key words: tea garden; terrace
        """;

    private const string Front = "# 山地茶园的水土保持\n\n林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大。\n\n关键词：茶园；梯田\n\n";
    private const string Text = "# 1 问题\n\n山地茶园多建在坡地上，每年雨季都有大量表土被冲走。\n\n";
    private const string List = "# 参考文献\n\n[1] 张明.盐田志[M].北京:海洋出版社,2001.\n[2] 李华.候鸟的数量[J].生态学刊,2010,3(2):1-9.\n\n";

    [Theory]
    [InlineData(Front + Page + "\n\n" + Text + List)]
    [InlineData(Front + Text + List + Page)]
    [InlineData(Front + Text + Page)]
    public void FindsThePageWhereverItStands(string seed)
    {
        var imported = ImportedText.Of(seed);

        var english = imported.Header.English!;
        Assert.Equal("Soil Conservation in Mountain Tea Gardens", english.Title);
        Assert.Equal(["LIN Qiu", "ZHOU Wenbin"], english.Authors.AsEnumerable());
        Assert.Equal("Tea gardens on steep slopes lose much of their soil in the rainy season.", english.Abstract);
        Assert.Equal(["tea garden", "terrace"], english.Keywords.AsEnumerable());
        Assert.Contains("College of Tea Science, Nanshan Agricultural University, Fuzhou 350000, China", imported.Header.Notes);
        Assert.DoesNotContain("tea", imported.Article.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Abstract Tea gardens on steep slopes lose much of their soil in the rainy season, and the farmers carry it back up the hill in baskets; terraces with grass on their banks hold both the water and the soil, as three plots show over ten years.\n\nKeywords tea garden; terrace")]
    [InlineData("[Abstract] Tea gardens on steep slopes lose much of their soil.\n\n[Key words] tea garden; terrace")]
    [InlineData("# Abstract\n\nTea gardens on steep slopes lose much of their soil.\n\n# Keywords\n\ntea garden; terrace")]
    [InlineData("Abstract：Tea gardens on steep slopes lose much of their soil. Keywords：tea garden; terrace")]
    public void ReadsEverySpellingOfTheLabels(string page)
    {
        var english = ImportedText.Of(Front + page + "\n\n" + Text).Header.English!;

        Assert.StartsWith("Tea gardens on steep slopes", english.Abstract, StringComparison.Ordinal);
        Assert.EndsWith(".", english.Abstract, StringComparison.Ordinal);
        Assert.Equal(["tea garden", "terrace"], english.Keywords.AsEnumerable());
    }

    [Theory]
    [InlineData("The survey was made in three plots on the northern slope of the mountain.")]
    [InlineData("“Abstract painting is older than the word for it,” says a handbook of 1920.")]
    [InlineData("Keywords are no part of what is counted here.")]
    public void LeavesEnglishParagraphsInTheText(string paragraph)
    {
        var imported = ImportedText.Of(Front + Text + paragraph + "\n\n结尾的一段，话也说完了。\n");

        Assert.Null(imported.Header.English);
        Assert.Contains(paragraph, imported.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void LeavesAnEnglishArticleAsItIs()
    {
        var header = ImportedText.Of("# Salt Pans of the Coast\n\nJohn Smith, Kate Brown\n\nUniversity of the Sea\n\nAbstract: Salt pans are wetlands.\n\nKeywords: salt; wetland\n\n# 1 Introduction\n\nSalt pans are wetlands made by people.\n").Header;

        Assert.Equal("en", header.Language);
        Assert.Equal("Salt Pans of the Coast", header.Title);
        Assert.Equal("Salt pans are wetlands.", header.Abstract);
        Assert.Null(header.English);
    }
}
