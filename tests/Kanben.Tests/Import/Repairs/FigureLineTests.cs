using Kanben.Import;

namespace Kanben.Tests.Import.Repairs;

public sealed class FigureLineTests
{
    [Theory]
    [InlineData("0.5 1.0 1.5 2.0 2.5")]
    [InlineData("发 过渡 展 一 25 ○ 闸")]
    [InlineData("mwmwmwm")]
    [InlineData("-5 wm")]
    [InlineData("10<sup>2</sup> 10<sup>3</sup><br>10<sup>4</sup>")]
    [InlineData("○ $x_1$ 。")]
    public void TakesTicksAndDebrisForNoise(string text) => Assert.Equal(LineLook.Noise, FigureLine.Look(text));

    [Theory]
    [InlineData("采集终端 传输网络 决策中心")]
    [InlineData("客户端主程序、界面")]
    [InlineData("北坡（甲） 南坡（乙）")]
    [InlineData("Apache Portable Runtime")]
    public void TakesWordsWithoutSentenceForLabels(string text) => Assert.Equal(LineLook.Label, FigureLine.Look(text));

    [Theory]
    [InlineData("系统运行稳定，可以推广。")]
    [InlineData("变化[11-12]。")]
    [InlineData("型。")]
    [InlineData("地$^{[6]}$。")]
    [InlineData("地［6］。")]
    [InlineData("地[ 6 ]。")]
    [InlineData("地’。")]
    [InlineData("性[ 3 ],梯田的坡度变小")]
    [InlineData("性[ 3 ]，梯田的坡度变小")]
    [InlineData("土层薄,坡度大")]
    [InlineData("变<sup>[1]</sup>。")]
    [InlineData("岸$x_1$。")]
    [InlineData("当 $a > b$ 且 $c < d$ 时，系统达到稳定状态")]
    [InlineData("public static int Main() {")]
    [InlineData("E-mail: someone@example.org")]
    [InlineData("丁一.柳树造林技术[J].林业通讯,2010(3):12-15.")]
    [InlineData("this is an English sentence that goes on over the whole line of the page")]
    [InlineData("y=ax+b")]
    public void LeavesSentencesCodeAndFormulas(string text) => Assert.Equal(LineLook.Prose, FigureLine.Look(text));
}
