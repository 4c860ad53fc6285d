using Kanben.Build.Bibliographies;
using Kanben.Build.Themes;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CitationFormatTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void TheThemeNamesEveryFormat(string language)
    {
        var words = ThemeWords.Read(ThemeFiles.Read(null, []), language, [])!;

        Assert.All(CitationFormat.All, format => Assert.True(words.ContainsKey(format.Word) && words.ContainsKey(format.Word + "-use"), format.Word));
    }

    [Fact]
    public void NoTwoFormatsWriteOneFile() => Assert.Distinct(CitationFormat.All.Select(format => format.Extension));
}
