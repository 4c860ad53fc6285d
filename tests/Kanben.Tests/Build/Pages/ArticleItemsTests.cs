using Kanben.Build.Pages;

namespace Kanben.Tests.Build.Pages;

public sealed class ArticleItemsTests
{
    [Theory]
    [InlineData("短文。", "zh-Hans")]
    [InlineData("A short text.", "en")]
    public void LeavesShortTextsWhole(string text, string language) => Assert.Equal(text, ArticleItems.Shorten(text, language));

    [Fact]
    public void CutsChineseAtTheEndOfAClause() =>
        Assert.Equal(new string('文', 150) + "……", ArticleItems.Shorten(new string('文', 150) + "，" + new string('章', 100), "zh-Hans"));

    [Fact]
    public void CutsEnglishBetweenWords() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("word", 72)) + "…", ArticleItems.Shorten(string.Join(' ', Enumerable.Repeat("word", 100)), "en"));

    [Fact]
    public void NeverCutsACharacterInTwo()
    {
        var shortened = ArticleItems.Shorten("文" + string.Concat(Enumerable.Repeat("𠮷", 200)), "zh-Hans");
        Assert.False(char.IsHighSurrogate(shortened[^3]));
    }
}
