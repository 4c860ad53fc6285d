using CsCheck;
using Kanben.Text.Pinyin;

namespace Kanben.Tests.Text.Pinyin;

public sealed class PinyinTableTests
{
    [Theory]
    [InlineData("春天的花", "chun tian de hua")]
    [InlineData("重庆与长江", "chong qing yu chang jiang")]
    [InlineData("曾国藩任会计", "zeng guo fan ren kuai ji")]
    [InlineData("大会计划", "da hui ji hua")]
    [InlineData("厦门的高楼大厦", "xia men de gao lou da sha")]
    [InlineData("率先提高效率", "shuai xian ti gao xiao lv")]
    [InlineData("银行业执行业务", "yin hang ye zhi xing ye wu")]
    [InlineData("音乐使人快乐", "yin yue shi ren kuai le")]
    [InlineData("单于订单于今日", "chan yu ding dan yu jin ri")]
    [InlineData("目的与项目的关系", "mu di yu xiang mu de guan xi")]
    [InlineData("参差不齐", "cen ci bu qi")]
    [InlineData("参与者分配给个人参与", "can yu zhe fen pei gei ge ren can yu")]
    [InlineData("女性战略", "nv xing zhan lve")]
    [InlineData("二〇三五", "er ling san wu")]
    [InlineData("《G7峰会》", "G7 feng hui")]
    [InlineData("𠀀金", "he jin")]
    [InlineData("𡿨", "quan")]
    [InlineData("\uF90A", "jin")]
    [InlineData("𮯠", "𮯠")]
    public void SpellsText(string text, string expected) => Assert.Equal(expected, string.Join(' ', PinyinTable.Syllables(text)));

    [Theory]
    [InlineData("厦门", "xiàmén", "xia men")]
    [InlineData("西安", "xian", "xi an")]
    [InlineData("先", "xian", "xian")]
    [InlineData("反感", "fangan", "fan gan")]
    [InlineData("方案", "fāng'àn", "fang an")]
    [InlineData("旅行", "lü3 xing2", "lv xing")]
    [InlineData("G7峰会", "feng hui", "G7 feng hui")]
    [InlineData("某某", "!!", "mou mou")]
    [InlineData("某", "bǎ jù", "ba ju")]
    public void PutsTheGivenReadingFirst(string text, string reading, string expected) =>
        Assert.Equal(expected, string.Join(' ', PinyinTable.Syllables(text, reading)));

    [Theory]
    [InlineData("曾小明", "zeng xiao ming")]
    [InlineData("单长安", "shan chang an")]
    [InlineData("任行", "ren xing")]
    [InlineData("尉迟平", "yu chi ping")]
    [InlineData("王会", "wang hui")]
    [InlineData("查理·某", "cha li mou")]
    public void ReadsSurnamesOfPersons(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', PinyinTable.SurnameSyllables(name)));

    [Theory]
    [InlineData("“长期主义”", 'C')]
    [InlineData("增长", 'Z')]
    [InlineData("éclair", 'E')]
    [InlineData("G7", 'G')]
    [InlineData("５Ｇ", '#')]
    [InlineData("β粒子", '#')]
    [InlineData("", '#')]
    public void FindsTheIndexLetter(string text, char expected) => Assert.Equal(expected, PinyinTable.IndexLetter(text));

    [Fact]
    public void IndexLetterOfANameDiffersFromThatOfAWord()
    {
        Assert.Equal('C', PinyinTable.IndexLetter("曾经"));
        Assert.Equal('Z', PinyinTable.NameIndexLetter("曾经"));
    }

    [Theory]
    [InlineData("国际科技合作倡议", "guo-ji-ke-ji-he-zuo-chang-yi")]
    [InlineData("“绿色”的 COVID-19 观察", "lv-se-de-covid-19-guan-cha")]
    [InlineData("Čapek：ＡＩ", "capek-ai")]
    [InlineData("𮯠ωя", "u2ebe0")]
    [InlineData("？！", "")]
    public void MakesFileNames(string text, string expected) => Assert.Equal(expected, PinyinTable.SlugText(text));

    [Fact]
    public void SlugsHoldOnlyLettersDigitsAndSingleHyphens() => Gen.String.Sample(text =>
        Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", PinyinTable.SlugText(text)));

    [Fact]
    public void AnyReadingOfAnyTextIsAccepted() => Gen.Select(Gen.String, Gen.String[Gen.Char["aeioūxngǚ1 '"], 0, 30]).Sample((text, reading) =>
        Assert.DoesNotContain("", PinyinTable.Syllables(text, reading)));

    [Fact]
    public void EveryCommonIdeographHasASyllable()
    {
        var without = Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1).Count(c => PinyinTable.Syllables($"{(char)c}")[0][0] > 'z');

        // Unihan gives no kMandarin for a few, most of them units of measure made in Japan.
        Assert.InRange(without, 0, 40);
    }

    [Fact]
    public void TheStartOfASlugHasItsFirstWords() => Gen.Select(Gen.String[Gen.Char["重庆银行长乐a1 д𠮷·"], 0, 20], Gen.Int[1, 4]).Sample((text, words) =>
        Assert.Equal(PinyinTable.SlugText(text).Split('-').Take(words), PinyinTable.SlugStart(text, words).Split('-').Take(words)));
}
