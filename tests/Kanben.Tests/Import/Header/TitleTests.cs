using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class TitleTests
{
    [Theory]
    [InlineData("老堤用土和碎\n石砌成，", "鼂龘碎石麤灪")]
    [InlineData("老堤用碎石砌成，", "鼂龘碎石麤灪")]
    [InlineData("老堤用土砌成，", "Dikes of the Lake Villages")]
    public void LeavesATitleOfWhichTheTextHasAWord(string words, string title)
    {
        var lines = string.Concat(Enumerable.Range(1, 60).Select(i => $"村民{i}年在湖边住，\n{(i == 30 ? words : "")}每年春天都要补种芦苇。"));

        var imported = ImportedText.Of($"# 鼂龘碎石麤灪\n\n张明\n\n摘要：湖水涨落不定。\n\n# 1 问题\n\n{lines}\n\n# Dikes of the Lake Villages\n\nZHANG Ming\n\nAbstract: The dikes of the lake are old.\n\nKeywords: dike; lake\n");

        Assert.Equal(title, imported.Header.Title);
    }

    [Theory]
    [InlineData("海岸灯塔维护的制度沿革张明’李华²", "海岸灯塔维护的制度沿革|张明’李华²")]
    [InlineData("海岸灯塔维护的制度沿革王小明¹李华²", "海岸灯塔维护的制度沿革|王小明¹李华²")]
    [InlineData("海岸灯塔维护的制度沿革 张明 李华", "海岸灯塔维护的制度沿革 |张明 李华")]
    [InlineData("海岸灯塔维护的制度沿革王小明（东海大学历史系）", "海岸灯塔维护的制度沿革|王小明（东海大学历史系）")]
    [InlineData("海岸灯塔维护的制度沿革", "海岸灯塔维护的制度沿革")]
    [InlineData("海岸灯塔维护 高质量 综述", "海岸灯塔维护 高质量 综述")]
    [InlineData("灯塔光色的CO²监测方法", "灯塔光色的CO²监测方法")]
    public void PartsTheAuthorsThatWereRunOnBehindATitle(string title, string expected)
    {
        var start = GluedAuthors.Start(title, []);

        Assert.Equal(expected, start == 0 ? title : $"{title[..start]}|{title[start..]}");
    }

    [Fact]
    public void KnowsANameBeforeTheMarkByTheRestOfTheArticle()
    {
        const string Title = "海岸灯塔维护的制度高峰¹李华²";

        Assert.Equal(Title.IndexOf("高峰", StringComparison.Ordinal), GluedAuthors.Start(Title, ["高峰（1980—），男"]));
    }

    [Fact]
    public void KnowsATitleThatRecognitionCouldNotRead()
    {
        var text = string.Concat(Enumerable.Repeat("海岸灯塔的维护制度历经变化，光色与雾号都有规定。", 40));
        List<Block> blocks = [new(BlockKind.Heading, 1, "百杯冻稀虞伯"), new(BlockKind.Heading, 2, "海岸灯塔的沿革"), new(BlockKind.Text, 3, text), new(BlockKind.Text, 4, "Abstract: On lighthouses.")];

        Assert.True(TitleFinder.IsUnreadable(blocks, 0));
        Assert.False(TitleFinder.IsUnreadable(blocks[..3], 0));
        Assert.False(TitleFinder.IsUnreadable(blocks, 1));
    }

    [Theory]
    [InlineData("引用格式：张明, 李华. 海岸灯塔的沿革[J]. 航海学报, 2021, 37(4): 12-20.", "海岸灯塔的沿革 航海学报 2021 37 4 12-20")]
    [InlineData("张明，李华.海岸灯塔的沿革[J].航海学报,2021,37(4):12-20.", "海岸灯塔的沿革 航海学报 2021 37 4 12-20")]
    [InlineData("收稿日期：2021-01-01", null)]
    [InlineData("张明.灯塔志[M].北京:海洋出版社,2001.", null)]
    public void ReadsTheArticlesOwnCitation(string note, string? expected)
    {
        var own = OwnCitation.Read(note);

        Assert.Equal(expected, own is null ? null : $"{own.Title} {own.Container} {own.Year} {own.Volume} {own.Issue} {own.Pages}");
    }

    [Fact]
    public void KeepsAnUnreadableTitleThatNothingStandsInFor()
    {
        var text = string.Concat(Enumerable.Repeat("茶园多建在坡地上，田埂用石块砌成。\n\n", 60));

        Assert.Equal("鼂龘靐齾爩麤", ImportedText.Of($"# 鼂龘靐齾爩麤\n\n张明\n\n摘要：坡度大。\n\n# 1 问题\n\n{text}").Header.Title);
    }
}
