using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class CaptionLinesTests
{
    [Theory]
    [InlineData("图1 样地的位置与坡度")]
    [InlineData("图 2-1 三种田埂的断面")]
    [InlineData("表3 各样地的流失量（单位：t/hm2）")]
    [InlineData("续表3")]
    [InlineData("Fig. 1 Position of the plots")]
    [InlineData("Table 2 Soil loss by slope")]
    [InlineData("附图1 梯田")]
    public void MakesACaptionOfAHeading(string caption)
    {
        var imported = ImportedText.Behind($"样地共有三处，都在北坡。\n\n## {caption}\n\n坡度依次为二十度、三十度和四十度。");

        Assert.Equal(["样地共有三处，都在北坡。", caption, "坡度依次为二十度、三十度和四十度。"], imported.Chapter);
        var repair = Assert.Single(imported.Made("caption-heading"));
        Assert.Equal(imported.LineOf(caption), repair.Line);
        Assert.StartsWith("## ", repair.Before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("图书馆与茶馆")]
    [InlineData("表土的流失")]
    [InlineData("图像与文字")]
    [InlineData("Tables and Chairs")]
    public void KeepsHeadingsThatBeginWithTheWord(string heading)
    {
        var imported = ImportedText.Behind($"样地共有三处，都在北坡。\n\n## {heading}\n\n坡度依次为二十度、三十度和四十度。");

        Assert.Contains(heading, imported.Headings.Select(line => line.TrimStart('#', ' ')));
        Assert.Empty(imported.Made("caption-heading"));
    }

    [Theory]
    [InlineData("图1 样地的位置与坡度")]
    [InlineData("表2 各样地的流失量")]
    public void JoinsTheSentenceAroundACaption(string caption)
    {
        var imported = ImportedText.Behind($"样地共有三处，都在北坡，坡度依次为\n\n{caption}\n\n二十度、三十度和四十度。");

        Assert.Contains("样地共有三处，都在北坡，坡度依次为二十度、三十度和四十度。", imported.Chapter);
        Assert.Contains(caption, imported.Chapter);
    }

    [Theory]
    [InlineData("图1为样地的位置，样地都在北坡，坡度不等")]
    [InlineData("表2列出了各样地的流失量，单位为吨")]
    [InlineData("图3所示的断面是在雨季之后测得的，误差较大")]
    public void TakesNoSentenceForACaption(string left)
    {
        Assert.Equal([left + "，需要另外说明。"], ImportedText.Behind($"{left}\n\n，需要另外说明。").Chapter);
    }

    [Fact]
    public void ReportsPicturesThatTheSeedDoesNotBring()
    {
        var imported = ImportedText.Behind("样地共有三处。\n\n![](images/1.jpg)\n\n图1 样地\n\n![三种田埂的断面](images/2.jpg)");

        Assert.Equal(["样地共有三处。", "图1 样地", "三种田埂的断面"], imported.Chapter);
        Assert.Equal(["![](images/1.jpg)", "![](images/2.jpg)"], imported.Removed.Select(removal => removal.Text));
        Assert.All(imported.Removed, removal => Assert.Equal(RemovalKind.Markup, removal.Kind));
        Assert.Equal([ImportRules.PictureMissing.Code], imported.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
