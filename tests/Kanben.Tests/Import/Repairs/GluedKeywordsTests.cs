using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class GluedKeywordsTests
{
    private const string Text = "\n\n# 1 问题\n\n山地茶园多建在坡地上，水土保持要靠梯田。茶园的梯田由村庄治理，这种村庄治理由来已久。\n";

    private static ImportedText WithKeywords(string line) => ImportedText.Of($"# 论保土的办法\n\n林秋\n\n摘要：山地坡度大。\n\n{line}{Text}");

    [Theory]
    [InlineData("关键词：茶园水土保持村庄治理", "茶园；水土保持；村庄治理")]
    [InlineData("关键词：水土保持村庄治理 梯田", "水土保持；村庄治理；梯田")]
    public void CutsWhereTwoCharactersMeetNowhereElse(string line, string expected)
    {
        var imported = WithKeywords(line);

        Assert.Equal(expected.Split('；'), imported.Header.Keywords.AsEnumerable());
        var repair = Assert.Single(imported.Made("keyword-split"));
        Assert.Equal((imported.LineOf("关键词"), line["关键词：".Length..], expected), (repair.Line, repair.Before, repair.After));
    }

    [Theory]
    [InlineData("关键词：茶园；水土保持村庄治理")]
    [InlineData("关键词：新质生产力理论")]
    [InlineData("关键词：村庄治理 水土保持")]
    [InlineData("关键词：茶园 Soil erosion")]
    [InlineData("关键词：茶园治")]
    public void CutsNoKeywordThatMayBeWhole(string line)
    {
        Assert.Empty(WithKeywords(line).Made("keyword-split"));
    }
}
