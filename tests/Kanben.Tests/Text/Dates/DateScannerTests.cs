using CsCheck;
using Kanben.Model;
using Kanben.Text.Dates;

namespace Kanben.Tests.Text.Dates;

public sealed class DateScannerTests
{
    private static readonly string[] Pieces =
    [
        "1999", "2O13", "1", "12", "31", "07", "０", "年", "月", "日", "号", "〇", "二〇〇一", "十", "廿", "两千", "至", "到", "—", "-", "~", "、", "和", "与", "之间", "间", "世纪", "80", "六七十", "年代", "上旬", "中旬",
        "初", "底", "末", "上半年", "第三季度", "春", "秋冬", "同年", "次年", "当月", "次日", "三天后", "两年后", "光绪", "民国", "建元", "元年", "（", "）", "(", ")", "《", "》", "，", "。", "：", "自", "从", "约", "截至", "到",
        "以来", "之前", "左右", "公元前", "公元", "前", "农历", "正月", "初一", "闰", "春节", "清明", "除夕", "“十四五”", "时期", "今年", "本月", "上世纪", "星期一", " ", "\u00A0", "\uD840", "\uDC00", "May", "March ", "in ", "from ",
        "between ", "and ", "the ", "early ", "mid-", "end of ", "first half of ", "1980s", "'s", "19th", "-century", "century ", "centuries", "to ", "–", ", ", "B.C.", "AD ", "c. ", "years ", "later", "same ", "year", "2020/1/2", "13.5.2015",
        "[J]", "出版社", "收稿日期", "数据", "样本区间", "选取",
    ];

    private static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 30].Select(string.Concat),
        Gen.Char.List[0, 60].Select(characters => new string([.. characters])));

    [Fact]
    public void MentionsAreTheWordsOfTheParagraphInOrder() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var mention in FoundDates.Mentions(text, "2020-05"))
        {
            Assert.True(mention.Offset >= end);
            Assert.NotEmpty(mention.Text);
            Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Text.Length));
            end = mention.Offset + mention.Text.Length;
        }
    });

    [Fact]
    public void ValuesAreEdtfThatBeginsBeforeItEnds() => Texts.Sample(text =>
    {
        foreach (var value in FoundDates.Mentions(text, "2020-05").Select(mention => mention.Value).OfType<Edtf>())
        {
            Assert.True(Edtf.TryParse(value.Text, out var parsed));
            Assert.Equal(value, parsed);
            Assert.False(value.Earliest is { } first && value.Latest is { } last && first.CompareTo(last) > 0);
        }
    });

    [Fact]
    public void ParagraphsOfOtherSectionsChangeNothing() => Gen.Select(Texts, Texts).Sample((before, text) =>
    {
        var alone = DateFinder.Find([Of("b", 2, text)], null);
        var together = DateFinder.Find([Of("a", 1, before), Of("b", 2, text)], null);

        Assert.Equal(alone, together.Where(mention => mention.Paragraph == "b"));
    });

    [Fact]
    public void WidthOfTheDigitsChangesNothing() => Texts.Sample(text =>
    {
        var wide = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

        Assert.Equal(FoundDates.Mentions(text).Select(Facts), FoundDates.Mentions(wide).Select(Facts));
    });

    // One pass: none of these takes more than a moment, and a search to the end or the beginning inside a loop would take minutes.
    [Theory]
    [InlineData("1", 1_000_000)]
    [InlineData("年", 1_000_000)]
    [InlineData("1990年至1990年至", 1_000_000)]
    [InlineData("一")]
    [InlineData("二〇")]
    [InlineData("1990年至")]
    [InlineData("1990—")]
    [InlineData("1990、")]
    [InlineData("3、3、3、月")]
    [InlineData("（")]
    [InlineData("（1990年")]
    [InlineData("《1990年》")]
    [InlineData("同年")]
    [InlineData("1990年。同年")]
    [InlineData("1990年1月1日、")]
    [InlineData("20世纪80年代至")]
    [InlineData("光绪二十年至")]
    [InlineData("“十四五”至")]
    [InlineData("公元前")]
    [InlineData("January January ")]
    [InlineData("between 1990 and ")]
    [InlineData("in the early ")]
    [InlineData("19th and ")]
    [InlineData("1990 B.C. ")]
    [InlineData("In 1990. two years later ")]
    [InlineData("     1990年")]
    [InlineData("\uD840\uDC00")]
    [InlineData("\uD840")]
    [InlineData("收稿日期：1990年")]
    public void EndsOnAnyText(string piece, int length = 100_000)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));

        var mentions = FoundDates.Mentions(text, "2020-05");

        Assert.All(mentions, mention => Assert.InRange(mention.Text.Length, 1, 100));
    }

    private static (string?, DateModifier?, DateBasis, int, int) Facts(DateMention mention) => (mention.Value?.Text, mention.Modifier, mention.Basis, mention.Offset, mention.Text.Length);

    private static Paragraph Of(string id, int heading, string text) => new(id, heading, ParagraphKind.Text, text, 1);
}
