using CsCheck;
using Kanben.Text.Citations;

namespace Kanben.Tests.Text.Citations;

public sealed class PageLocatorTests
{
    // The locator, up to the stroke, in the text behind a mark.
    [Theory]
    [InlineData("326-329|。另有")]
    [InlineData("260|，又")]
    [InlineData("12,15-17|；")]
    [InlineData("326–329|")]
    [InlineData("２６０|。")]
    [InlineData("326-329|，2015年又有")]
    [InlineData("326-329|. 中国")]
    [InlineData("12|、[3]15")]
    [InlineData("12|——这一点")]
    [InlineData("12|[3]")]
    [InlineData("12|”的说法")]
    [InlineData("P45|。")]
    [InlineData("P45|")]
    [InlineData("p.326|，")]
    [InlineData("(P326)|的说法")]
    [InlineData("（P12-15）|的说法")]
    [InlineData("(pp. 12–15)| says")]
    [InlineData("(第12页)|的说法")]
    [InlineData("（第12至15页）|的说法")]
    [InlineData("(12页)|的说法")]
    public void ReadsPagesBehindAMark(string text)
    {
        var end = text.IndexOf('|');

        Assert.Equal(end, PageLocator.InProse(text.Remove(end, 1)));
    }

    [Theory]
    [InlineData("3个方面")]
    [InlineData("2015年")]
    [InlineData("10%")]
    [InlineData("10％，")]
    [InlineData("3.5，")]
    [InlineData("1,234，")]
    [InlineData("2015，")]
    [InlineData("3至5岁")]
    [InlineData("3、5、7年")]
    [InlineData("P53蛋白")]
    [InlineData("5G网络")]
    [InlineData("2、研究")]
    [InlineData("2. 研究")]
    [InlineData("3")]
    [InlineData("326-329人")]
    [InlineData("012，")]
    [InlineData("1234567，")]
    [InlineData("(2018)")]
    [InlineData("(表4)")]
    [InlineData("（见下）")]
    [InlineData("(P)")]
    [InlineData("-5，")]
    [InlineData("～，")]
    [InlineData("·，")]
    public void LeavesOtherFiguresInTheText(string text)
    {
        Assert.Equal(0, PageLocator.InProse(text));
    }

    [Theory]
    [InlineData("326", true)]
    [InlineData(" 326-329 ", true)]
    [InlineData("(P326)", true)]
    [InlineData("P12-15", true)]
    [InlineData("第12页", true)]
    [InlineData("", false)]
    [InlineData("th", false)]
    [InlineData("①", false)]
    [InlineData("12,", false)]
    [InlineData("(12)", false)]
    public void KnowsWhatIsRaisedBehindAMark(string text, bool isLocator)
    {
        Assert.Equal(isLocator, PageLocator.Is(text));
    }

    [Fact]
    public void AnswersWithAPartOfAnyText()
    {
        Gen.String[Gen.Char["()（）Pp.第页至-–,，、 0123456789[]。个"], 0, 60].Sample(text =>
        {
            var length = PageLocator.InProse(text);
            return length >= 0 && length <= Math.Min(text.Length, PageLocator.Longest) && (length == 0 || PageLocator.Is(text.AsSpan(0, length)));
        });
    }
}
