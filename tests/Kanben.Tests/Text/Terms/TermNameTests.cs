using CsCheck;
using Kanben.Text.Terms;

namespace Kanben.Tests.Text.Terms;

public sealed class TermNameTests
{
    [Theory]
    [InlineData("“蓝色粮仓”", "蓝色粮仓")]
    [InlineData("《海洋 公约》", "海洋公约")]
    [InlineData("ＡＩ 大模型", "ai大模型")]
    [InlineData("Green  Bond", "green bond")]
    [InlineData("  ", "")]
    public void KeyIsTheSameForSpellingsOfOneTerm(string name, string key) => Assert.Equal(key, TermName.Key(name));

    [Theory]
    [InlineData("《远洋渔业合作纲要》", "《远洋渔业合作纲要》|远洋渔业合作纲要")]
    [InlineData("《春潮》", "《春潮》")]
    [InlineData("蓝色粮仓", "蓝色粮仓")]
    public void LongTitlesAreAlsoFoundWithoutTheirMarks(string name, string forms) => Assert.Equal(forms, string.Join('|', TermName.Forms(name)));

    [Fact]
    public void KeyOfAKeyIsTheKey() => Gen.String.Sample(name => Assert.Equal(TermName.Key(name), TermName.Key(TermName.Key(name))));
}
