namespace Kanben.Tests.Import.Repairs;

public sealed class MovedHalvesTests
{
    private const string Whole = "梯田的田埂用石块砌成，高两尺左右。";
    private const string Next = "\n\n## 2 结论\n\n石埂比草埂耐久。";

    [Theory]
    [InlineData("雨水顺草流下而不带走土，这是当地老人", "的经验之谈，村里的人至今还照着做。")]
    [InlineData("这种办法见于县志，县志把它写作挑土", "一词的来历已经没有人说得清楚了。")]
    [InlineData("最早讨论坡长的是两位地理学家，即张明", "等人在二十年前写成的一篇长文。")]
    [InlineData("村里的茶会每年都开，二十年前改在了10", "月的第一个集日，各村的人都来。")]
    [InlineData("坡度在二十度以上的样地，流失量减少了35", "%左右，费用却没有因此而增加。")]
    public void PutsTheSecondHalfBehindTheFirst(string first, string second)
    {
        var imported = ImportedText.Behind($"{Whole}\n\n{second}\n\n{first}{Next}");

        Assert.Equal([Whole, first + second], imported.Chapter.Take(2));
        var repair = Assert.Single(imported.Made("moved-half"));
        Assert.Equal(imported.LineOf(second), repair.Line);
    }

    [Fact]
    public void KnowsTheRestOfAWordFromTheRestOfTheArticle()
    {
        var imported = ImportedText.Behind($"合作社管护茶园，合作社也修水渠，合作社还卖茶。\n\n社统一管护的样地在北坡，产量高。\n\n样地在南坡的由各户自己管，北坡的归合作{Next}");

        Assert.Equal("样地在南坡的由各户自己管，北坡的归合作社统一管护的样地在北坡，产量高。", imported.Chapter[1]);
        Assert.Single(imported.Made("moved-half"));
    }

    [Fact]
    public void PassesOverParagraphsAndCaptionsBetweenTheHalves()
    {
        var imported = ImportedText.Behind($"{Whole}\n\n的经验之谈，村里的人至今还照着做。\n\n石埂能用百年，草埂只能用几年。\n\n图1 样地的位置\n\n雨水顺草流下而不带走土，这是当地老人{Next}");

        Assert.Contains("雨水顺草流下而不带走土，这是当地老人的经验之谈，村里的人至今还照着做。", imported.Chapter);
        Assert.Single(imported.Made("moved-half"));
    }

    [Theory]
    // The text goes on where it stands.
    [InlineData("村里的人至今还照着老办法做，产量高。\n\n雨水顺草流下而不带走土，这是当地老人\n\n都知道的事，外来的人往往不懂。")]
    // The paragraph above is the first half of what begins in mid-sentence.
    [InlineData("石埂能用百年，草埂便宜，这是当地老人\n\n的经验之谈，村里的人至今还照着做。\n\n雨水顺草流下而不带走土，这是当地县志\n\n## 2 结论\n\n石埂比草埂耐久。")]
    // Whole sentences, whatever the last one lost.
    [InlineData("村里的人至今还照着老办法做，产量高。\n\n雨水顺草流下而不带走土，这是当地老人\n\n## 2 结论\n\n石埂比草埂耐久。")]
    // Announces a list; ends in a mark.
    [InlineData("的经验之谈，村里的人至今还照着做。\n\n雨水顺草流下而不带走土，原因是这样的：\n\n## 2 结论\n\n石埂比草埂耐久。")]
    [InlineData("的经验之谈，村里的人至今还照着做。\n\n雨水顺草流下而不带走土，各样地的坡度如下\n\n## 2 结论\n\n石埂比草埂耐久。")]
    // A list or a formula is no part of columns that were read in the wrong order.
    [InlineData("的经验之谈，村里的人至今还照着做。\n\n- 石埂\n\n雨水顺草流下而不带走土，这是当地老人\n\n## 2 结论\n\n石埂比草埂耐久。")]
    [InlineData("的经验之谈，村里的人至今还照着做。\n\n$$\nx = y\n$$\n\n雨水顺草流下而不带走土，这是当地老人\n\n## 2 结论\n\n石埂比草埂耐久。")]
    public void LeavesParagraphsInTheirOrder(string lines)
    {
        var imported = ImportedText.Behind($"{Whole}\n\n{lines}");

        Assert.Empty(imported.Made("moved-half"));
    }
}
