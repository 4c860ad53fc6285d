using CsCheck;
using Kanben.Model;
using Kanben.Text.Events;

namespace Kanben.Tests.Text.Events;

public sealed class EventProperties
{
    // A statement leaves out what stands between its subject or a second date and its words; the cut leaves out up to two parts more.
    private const int MostRuns = 4;
    private const int Iterations = 4000;

    private static string[] Pieces { get; } =
    [
        "1999年", "5月", "6日", "到2040年", "20世纪", "2016年夏季", "，", "，", "。", "；", "、", "：", "在", "于", "由", "以", "为标志", "举行的", "大会上", "提出", "成立", "了", "下发", "强调指出", "《", "》", "“", "”", "‘", "（", "）", "的",
        "以来", "将", "建成", "学会", "渔民和工人", "联合", "为", "是", "被", "自", "着", "12.5万吨", "《渔港规划》", "（Laze，2019）", "同年", "次年", "各地渔港的快速发展与远洋船队的全面建设", "In 1901, ", "by 1950, ",
        "the school was opened", " with a view to the sea and the hills", ". ", "[1]", " ", "𠀀", "a",
    ];

    private static Gen<string> Texts { get; } = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 24].Select(string.Concat));

    [Fact]
    public void TitlesAreRunsOfTheirSentence() => Check((text, found) =>
    {
        var sentence = Bare(found.Sentence);
        Assert.True(Runs(Bare(found.Title), sentence) <= MostRuns, $"{found.Title} | {found.Sentence}");
    });

    [Fact]
    public void TitlesHoldWholePairs() => Check((_, found) => Assert.True(Pairs.Unpaired(found.Title) < 0, found.Title));

    [Fact]
    public void TitlesKeepTheirWidth() => Check((_, found) =>
    {
        var isNamed = found.Title.Contains('》');
        Assert.InRange(TitleCut.Width(found.Title), 1, isNamed ? TitleCut.LongestWithName : Math.Max(TitleCut.LongestWhole, 12 * 7));
    });

    [Fact]
    public void SentencesAreRunsOfTheParagraphAndHoldTheDate() => Check((text, found) =>
    {
        Assert.Equal(found.Sentence, text.Substring(found.SentenceOffset, found.Sentence.Length));
        Assert.Equal(found.Date.Text, text.Substring(found.Date.Offset, found.Date.Text.Length));
        Assert.InRange(found.Date.Offset, found.SentenceOffset, found.SentenceOffset + found.Sentence.Length - 1);
    });

    [Fact]
    public void ADateGivesOneEvent() => Texts.Sample(
        text =>
        {
            var events = EventTexts.Find(text);

            Assert.Equal(events.Length, events.DistinctBy(found => found.Date.Offset).Count());
        },
        iter: Iterations);

    private static void Check(Action<string, DatedEvent> claim) => Texts.Sample(
        text =>
        {
            foreach (var found in EventTexts.Find(text))
            {
                claim(text, found);
            }
        },
        iter: Iterations);

    // Greedy longest runs are the fewest.
    private static int Runs(string title, string sentence)
    {
        var runs = 0;
        for (var at = 0; at < title.Length; runs++)
        {
            var length = title.Length - at;
            while (length > 0 && !sentence.Contains(title.Substring(at, length), StringComparison.Ordinal))
            {
                length--;
            }

            if (length == 0)
            {
                return int.MaxValue;
            }

            at += length;
        }

        return runs;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
