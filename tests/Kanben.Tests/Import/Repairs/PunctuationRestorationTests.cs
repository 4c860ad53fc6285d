using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Repairs;

public sealed class PunctuationRestorationTests
{
    private static readonly string[] Clauses =
    [
        "水位随季节涨落", "渔村因此迁移", "运河（全长40公里）穿镇而过", "地方志中说：“河道淤塞”", "原因有三：（1）水少；（2）沙多；（3）岸低", "这是为什么呢？", "样地共3处，面积为1.5 hm2", "税关（1842年裁撤）移往他处",
        "各站名称、位置见表1（下同）", "据CNKI检索，论文仅有20篇", "其中：甲站最高；乙站次之", "真是可惜！",
    ];

    private static readonly Gen<string> Prose = Gen.Int[0, Clauses.Length - 1].Select(i => Clauses[i]).Array[4, 12].Select(clauses => string.Join('，', clauses) + "。");

    [Fact]
    public void GivesBackWhatNormalizationTook() => Prose.Array[20].Sample(texts =>
    {
        var marks = 0;
        var right = 0;
        foreach (var text in texts)
        {
            var restored = PunctuationWidth.Widen(Narrow(text));
            for (var i = 0; i < text.Length; i++)
            {
                if ("，：；？！（）".Contains(text[i]))
                {
                    marks++;
                    right += restored[i] == text[i] ? 1 : 0;
                }
            }
        }

        Assert.True(right >= marks * 0.97, $"{right} of {marks}");
    });

    [Theory]
    [InlineData("比例为3:1，共10,000人")]
    [InlineData("见https://example.org/a,b;c?d=1，下同")]
    [InlineData("当$f(x,y)=0$时")]
    [InlineData("DOI:10.1234/abc,def")]
    [InlineData("the river (1842), which is long; and wide")]
    public void LeavesFiguresFormulasAddressesAndLatin(string text) => Assert.Equal(text, PunctuationWidth.Widen(text));

    [Theory]
    [InlineData("水位(见表1)很高,岸边无人;", "水位（见表1）很高，岸边无人；")]
    [InlineData("原因有三:(1)水少;(2)沙多", "原因有三：（1）水少；（2）沙多")]
    public void WidensMarksInChinese(string text, string expected) => Assert.Equal(expected, PunctuationWidth.Widen(text));

    private static string Narrow(string text) => string.Concat(text.Select(c => "，：；？！（）".Contains(c) ? (char)(c - 0xFEE0) : c));
}
