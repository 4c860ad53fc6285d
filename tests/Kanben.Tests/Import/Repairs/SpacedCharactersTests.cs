using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class SpacedCharactersTests
{
    [Theory]
    [InlineData("山 地 茶 园 多 建 在 坡 地 上 ， 每 年 雨 季 都 有 表 土 被 冲 走 。", "山地茶园多建在坡地上，每年雨季都有表土被冲走。")]
    [InlineData("模 型 采 用 soil loss equation 计 算 坡 面 的 流 失 量 ， 共 12 个 参 数 。", "模型采用 soil loss equation 计算坡面的流失量，共 12 个参数。")]
    [InlineData("茶 园 的 土 壤 多 为 红 壤 ， 呈 酸 性 ， 有 机 质 含 量 很 低 。", "茶园的土壤多为红壤，呈酸性，有机质含量很低。")]
    public void ClosesUpSpacedText(string text, string expected)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([expected], imported.Chapter);
        Assert.Equal([new Repair("spaced-characters", 0, "", "1")], imported.Repairs);
    }

    [Fact]
    public void ClosesUpASpacedHeading()
    {
        var imported = ImportedText.Behind("正文在此，先说缘由。\n\n# 2 山 地 茶 园 水 土 流 失 的 成 因 和 治 理 办 法\n\n正文又起，再说办法。");

        Assert.Contains("## 2 山地茶园水土流失的成因和治理办法", imported.Headings);
    }

    [Theory]
    [InlineData("# 结 论", "## 结论")]
    [InlineData("# 致  谢", "## 致谢")]
    [InlineData("# 样地 一览", "### 样地 一览")]
    public void ClosesUpAHeadingWhoseWordsAreCertain(string line, string expected)
    {
        Assert.Contains(expected, ImportedText.Behind($"正文在此，先说缘由。\n\n{line}\n\n正文又起，再说办法。").Headings);
    }

    [Theory]
    [InlineData("参加调查的有 王小明 张大山 李国华 周文斌 赵长青 孙立人 陈子昂 吴敬中 郑成林 钱学明 冯友三 许地山 沈从云 等。")]
    [InlineData("茶园 的坡度 一般在二十度 以上，土层薄，保水 能力差。")]
    [InlineData("The soil of the tea gardens is red and acid and holds little organic matter.")]
    [InlineData("甲 乙 丙 丁")]
    public void KeepsBlanksThatPartWords(string text)
    {
        var imported = ImportedText.Behind(text);

        Assert.Equal([text], imported.Chapter);
        Assert.Empty(imported.Repairs);
    }
}
