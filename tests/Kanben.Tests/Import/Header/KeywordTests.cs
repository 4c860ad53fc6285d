using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class KeywordTests
{
    private const string Text = "灯塔的光色由灯质决定，雾号与灯塔相辅。航标管理要看灯质，航标管理也看雾号。光色测量用光度计。光色测量的方法很多，海图上印灯质。";

    [Theory]
    [InlineData("灯塔；雾号；航标管理", "灯塔|雾号|航标管理")]
    [InlineData("灯塔，雾号 航标管理", "灯塔|雾号 航标管理")]
    [InlineData("灯塔/雾号/航标管理", "灯塔|雾号|航标管理")]
    [InlineData("灯塔 雾号 GPS 定位", "灯塔|雾号 GPS 定位")]
    [InlineData("Lighthouse. Fog signal.Light", "Lighthouse|Fog signal|Light")]
    [InlineData("TCP/IP；灯塔", "TCP/IP|灯塔")]
    [InlineData("U.S. coast", "U.S. coast")]
    public void CutsALineAtItsSeparators(string line, string expected)
    {
        Assert.Equal(expected, string.Join('|', KeywordList.Read([line])));
    }

    [Theory]
    [InlineData("Light houseFog signalAid to navigation", 3, "Light house|Fog signal|Aid to navigation")]
    [InlineData("Light houseFog signal", 3, "Light houseFog signal")]
    [InlineData("McDonald lights", 1, "McDonald lights")]
    public void PartsEnglishKeywordsWhereACapitalBeginsTheNext(string line, int number, string expected)
    {
        Assert.Equal(expected, string.Join('|', KeywordList.ReadEnglish([line], number)));
    }

    [Theory]
    [InlineData("航标管理光色测量", "航标管理|光色测量")]
    [InlineData("灯质光色雾号", "灯质|光色|雾号")]
    [InlineData("航标管理", "航标管理")]
    [InlineData("海洋经济发展政策", "海洋经济发展政策")]
    public void CutsARunWhereTheTextHasItsPartsAndNotTheWhole(string run, string expected)
    {
        Assert.Equal(expected, string.Join('|', new KeywordCutter(Text).Cut(run)));
    }

    [Theory]
    [InlineData("灯塔雾号航标管理光色测量", "lighthouse|fog signal|aid management|color measurement", "灯塔|雾号|航标管理|光色测量")]
    [InlineData("灯塔 雾号航标管理", "lighthouse|fog signal|aid management", "灯塔|雾号|航标管理")]
    [InlineData("灯塔 航标管理", "lighthouse|aid management", "灯塔|航标管理")]
    [InlineData("海洋经济政策", "ocean|policy", "海洋经济政策")]
    public void CutsAsManyAsThereAreEnglishKeywords(string line, string english, string expected)
    {
        Assert.Equal(expected, string.Join('|', new KeywordCutter(Text).CutInto(line.Split(' '), english.Split('|'))));
    }
}
