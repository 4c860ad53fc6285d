using System.Text;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Text.References;
using static Kanben.Tests.Build.Bibliographies.CitedSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class Gbt7714ListTests
{
    [Theory]
    [InlineData("王一,李二.论麻纸[J].书史研究,2022,39(02):133–154.", "王一，李二. 论麻纸[J]. 书史研究, 2022, 39 (2): 133-154.")]
    [InlineData("王一．墨史：第四卷［M］．北京：文史书社，2019．", "王一. 墨史：第 四 卷[M]. 北京: 文史书社, 2019.")]
    [InlineData("王一等.墨史[M].第三版.北京:文史书社,2019:12.", "王一，等. 墨史[M]. 3 版. 北京: 文史书社, 2019: 12.")]
    [InlineData("SMITH JA, MÜLLER K. On ink[J]. Ink Studies, 2001, 2(3):4-5.", "Smith J A, Müller K. On ink[J]. Ink Studies, 2001, 2 (3): 4-5.")]
    [InlineData("王一,李二,张三,赵四.论墨[J].书史,2001(3):4.", "王一，李二，张三，等. 论墨[J]. 书史, 2001 (3): 4.")]
    [InlineData("造纸学会. 纸张耐久性: GB/T 24423—2009[S]. 北京: 标准书社, 2009.", "GB/T 24423—2009 纸张耐久性[S].")]
    [InlineData("王一.馆藏[EB/OL].（2021-04-21）[2023-05-02].http://paper.example/e", "王一. 馆藏[EB/OL]. (2021-04-21) [2023-05-02]. http://paper.example/e.")]
    public void WritesAPrintedEntryAnew(string printed, string expected) => Assert.Equal(expected, Gbt7714List.Entry(CitedItem.From(ReferenceParser.Parse(printed))));

    // Each has a word that the fields do not hold, or that the form of 2025 would change the sense of.
    [Theory]
    [InlineData("王一. 墨史：第 4 册[M]. 北京: 文史书社, 2019.")]
    [InlineData("王一. 墨史[M]. 北京: 文史书社, 1887 (光绪十三年).")]
    [InlineData("王一. 墨谱[M]. 歙县: [出版者不详], 1936.")]
    [InlineData("王一. 墨谱[M]. 歙县: 文史书社, [1936].")]
    [InlineData("王一. 西方的纸[M]. 徐三，赵四，钱五，等，译. 北京: 文史书社, 2019.")]
    [InlineData("参见王一先生的有关论述，未刊稿")]
    [InlineData("Paper Makers. On ink[J]. Ink Studies, 2001, 2(3):4-5.")]
    public void KeepsAnEntryThatWouldLoseAWord(string printed) => Assert.Equal(printed, Gbt7714List.Entry(CitedItem.From(ReferenceParser.Parse(printed))));

    [Fact]
    public void NumbersEntriesAsTheCitingArticleDoes()
    {
        var items = new[] { Zh("M", "甲"), Zh("M", "乙") with { CitationNumber = 7 } };

        Assert.Equal("甲[M].\n[7] 乙[M].\n", Encoding.UTF8.GetString(Written.By(Gbt7714List.Write, [.. items]).Span));
    }

    [Fact]
    public void AnyItemIsOneLine() => AnyItem.Array[0, 4].Sample(items =>
    {
        var text = Encoding.UTF8.GetString(Written.By(Gbt7714List.Write, [.. items]).Span);

        Assert.Equal(items.Length, text.Count(c => c == '\n'));
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029'));
    });
}
