using CsCheck;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Tests.Text.Pinyin;

public sealed class PinyinReadingTests
{
    [Fact]
    public void ReadsDifficultWordsAsTheDictionaryDoes()
    {
        var wrong = DifficultReadings.All.Where(entry => PinyinTable.Reading(entry.Word) != entry.Reading).Select(entry => $"{entry.Word}: {PinyinTable.Reading(entry.Word)}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void PutsDifficultWordsUnderTheLetterOfTheirReading()
    {
        var wrong = DifficultReadings.All.Where(entry => !Matches(PinyinTable.IndexLetter(entry.Word), entry.Reading[0])).Select(entry => entry.Word);

        Assert.Empty(wrong);
        Assert.True(DifficultReadings.All.Count() >= 200);
    }

    [Theory]
    [InlineData("小院高墙", "xiǎo yuàn gāo qiáng")]
    [InlineData("《女性战略》", "nǚ xìng zhàn lüè")]
    [InlineData("“春天”的花（上）", "chūn tiān de huā shàng")]
    [InlineData("水流", "shuǐ liú")]
    [InlineData("G7峰会", "G7 fēng huì")]
    [InlineData("COVID-19疫苗 2.0版", "COVID-19 yì miáo 2.0 bǎn")]
    [InlineData("“R&D”与 open access", "R&D yǔ open access")]
    [InlineData("甲 - 乙", "jiǎ yǐ")]
    [InlineData("二〇三五", "èr líng sān wǔ")]
    [InlineData("𮯠", "𮯠")]
    [InlineData("？！", "")]
    [InlineData("", "")]
    public void ReadsForPeople(string text, string expected) => Assert.Equal(expected, PinyinTable.Reading(text));

    [Theory]
    [InlineData("厦门", "xia4 men2", "xià mén")]
    [InlineData("厦门", "xia4men2", "xià mén")]
    [InlineData("厦门", "Xiàmén", "xià mén")]
    [InlineData("厦门", "xià-mén", "xià mén")]
    [InlineData("厦门", "xia men", "xia men")]
    [InlineData("西安", "xī'ān", "xī ān")]
    [InlineData("旅行", "lv3 xing2", "lǚ xíng")]
    [InlineData("旅行", "lü xing", "lü xing")]
    [InlineData("石头", "shítou", "shí tou")]
    [InlineData("石头", "shi2 tou5", "shí tou")]
    [InlineData("G7峰会", "G7 fēnghuì", "G7 fēng huì")]
    [InlineData("G7峰会", "fēnghuì", "G7 fēng huì")]
    [InlineData("某", "bǎ jù", "bǎ jù")]
    [InlineData("某某", "!!", "mǒu mǒu")]
    public void WritesAGivenReadingTheSameWay(string text, string reading, string expected) => Assert.Equal(expected, PinyinTable.Reading(text, reading));

    [Theory]
    [InlineData("重慶與長江", "chóng qìng yǔ cháng jiāng")]
    [InlineData("會計準則", "kuài jì zhǔn zé")]
    [InlineData("頭髮與發展", "tóu fa yǔ fā zhǎn")]
    [InlineData("能幹的幹部", "néng gàn de gàn bù")]
    [InlineData("干涉", "gān shè")]
    [InlineData("儘管", "jǐn guǎn")]
    public void ReadsTraditionalCharactersByTheSameWords(string text, string expected) => Assert.Equal(expected, PinyinTable.Reading(text));

    [Theory]
    [InlineData("王先生传", "wáng xiān sheng zhuàn")]
    [InlineData("《王先生传》研究", "wáng xiān sheng zhuàn yán jiū")]
    [InlineData("代代相传", "dài dài xiāng chuán")]
    [InlineData("传", "chuán")]
    [InlineData("部长", "bù zhǎng")]
    [InlineData("全长", "quán cháng")]
    [InlineData("为人类服务", "wèi rén lèi fú wù")]
    [InlineData("为政", "wéi zhèng")]
    [InlineData("以和为贵", "yǐ hé wéi guì")]
    public void ReadsTheEdgesOfATitle(string text, string expected) => Assert.Equal(expected, PinyinTable.Reading(text));

    [Fact]
    public void WithoutItsMarksItIsTheSyllables() => Gen.String[Gen.Char["中重庆女略乐長為曾嗯呣的A1 -。《"], 0, 20].Sample(text =>
    {
        var plain = string.Concat(PinyinTable.Reading(text).Where(c => c is not (' ' or '-')).Select(Unmarked));

        Assert.Equal(string.Concat(PinyinTable.Syllables(text)).ToLowerInvariant(), plain);
    });

    [Fact]
    public void AnyReadingOfAnyTextIsWritten() => Gen.Select(Gen.String, Gen.String[Gen.Char["aeioūxngǚ1v '-"], 0, 30]).Sample((text, reading) =>
    {
        var written = PinyinTable.Reading(text, reading);

        Assert.DoesNotContain("  ", written);
        Assert.Equal(written.Trim(), written);
    });

    [Fact]
    public void EverySyllableHasItsMarkOnAVowel()
    {
        var text = string.Concat(Enumerable.Range(0x4E00, 0x5000).Select(c => (char)c).Where(Han.IsHan));

        var wrong = PinyinTable.Reading(text).Split(' ').Where(syllable => syllable.Count(c => c is > 'z' and not 'ü' and < '\u3000') > 1);

        Assert.Empty(wrong);
    }

    private static char Unmarked(char c) => char.IsDigit(c) ? c : char.ToLowerInvariant(Plain(c));

    private static char Plain(char c) => "üǖǘǚǜ".Contains(c, StringComparison.Ordinal) ? 'v'
        : "āáǎà".Contains(c, StringComparison.Ordinal) ? 'a' : "ēéěè".Contains(c, StringComparison.Ordinal) ? 'e'
        : "īíǐì".Contains(c, StringComparison.Ordinal) ? 'i' : "ōóǒò".Contains(c, StringComparison.Ordinal) ? 'o'
        : "ūúǔù".Contains(c, StringComparison.Ordinal) ? 'u' : "ńňǹ".Contains(c, StringComparison.Ordinal) ? 'n' : c == 'ḿ' ? 'm' : c;

    private static bool Matches(char letter, char marked) => char.ToUpperInvariant(Plain(marked)) == letter;
}
