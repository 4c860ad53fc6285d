using System.Collections.Immutable;
using CsCheck;
using Kanben.Model;
using Kanben.Text.Terms;

namespace Kanben.Tests.Text.Terms;

public sealed class TermFinderTests
{
    [Theory]
    // coinages
    [InlineData("沿海各地兴建“蓝色粮仓”，发展“深远海养殖”。", "蓝色粮仓 深远海养殖")]
    [InlineData("有人称之为\"蓝色粮仓\"计划。", "蓝色粮仓")]
    [InlineData("他引用道：“各县的‘蓝色粮仓’只是口号，未必如此。”", "蓝色粮仓")]
    [InlineData("县里推行“放、管、服”改革。", "放、管、服")]
    [InlineData("“民主”与“自由”之间存在“鸿沟”。", "")]
    [InlineData("问卷的选项为“非常满意”和“不太满意”。", "")]
    [InlineData("县里打响“向污染宣战”，又算出“向量空间”。", "向量空间")]
    // whole quotations
    [InlineData("老渔民说：“海是我们的田”。", "")]
    [InlineData("作者强调，“渔业强则沿海强”。", "")]
    [InlineData("“鱼群来了，船就要出海。”这句话流传至今。", "")]
    [InlineData("他们谈到“海洋是最后的粮仓”。", "")]
    // works, and where something was printed
    [InlineData("会议通过《远洋渔业合作纲要》。", "《远洋渔业合作纲要》")]
    [InlineData("消息载《海洋日报》2020年1月1日。", "")]
    [InlineData("据《东海晚报》报道。", "")]
    public void TakesWhatTheAuthorMarks(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("海洋牧场是指在一定海域内投放鱼礁、放养鱼苗的渔业方式。", "海洋牧场")]
    [InlineData("所谓碳汇渔业，就是不投饵料而能吸收碳的渔业生产活动。", "碳汇渔业")]
    [InlineData("会上首次提出蓝色粮仓的概念，旨在让海洋供应更多的食物。", "蓝色粮仓")]
    [InlineData("鱼群随季节往返于两地，这种习性称为洄游。", "")]
    [InlineData("鱼群随季节往返于两地之间，这种习性称为生殖洄游。", "生殖洄游")]
    [InlineData("其中，赶海权（right of gathering，RG）是指村民在潮间带采集海产的权利。", "赶海权")]
    [InlineData("我们将随季节往返的习性定义为“生殖洄游”，并据此分类统计。", "生殖洄游")]
    [InlineData("本文旨在说明渔业为何衰落，并提出几条对策建议。", "")]
    [InlineData("这是指渔民在禁渔期内不得出海捕捞的规定。", "")]
    [InlineData("“蓝色粮仓”即便建成，也要多年才能收回全部投资。", "")]
    [InlineData("A tidal right is defined as the right to gather on the shore.", "tidal right")]
    [InlineData("Such a permit is known as a tidal right, and villages grant it.", "tidal right")]
    [InlineData("The right that we call shore gathering.", "shore gathering")]
    [InlineData("A new survey of the shore is called for by the villages.", "")]
    [InlineData("It is defined as the right to gather on the shore.", "")]
    public void TakesASentenceOfTheArticleAsDefinition(string text, string expected)
    {
        var defined = Find(text).Where(term => term.Definition is not null).ToArray();

        Assert.Equal(expected, string.Join(' ', defined.Select(term => term.Name)));
        Assert.All(defined, term => Assert.Equal(text, term.Definition!.Sentence));
    }

    [Fact]
    public void TakesFrequentPhrasesButNotTheirPieces()
    {
        const string text = "近岸海洋牧场增多。海洋牧场的规模，与海洋牧场有关。建成海洋牧场后，海洋牧场带旺旅游，发展海洋牧场的县都这样做。";

        Assert.Equal("海洋牧场", Names(text));
    }

    [Fact]
    public void TakesNoPhraseCutFromALetter()
    {
        const string text = "K型渔船下水，K型渔船很快，K型渔船不大。又造K型渔船的船坞，与K型渔船有关，K型渔船了。";

        Assert.Equal("", Names(text));
    }

    [Fact]
    public void TakesFrequentEnglishPhrasesAndAbbreviations()
    {
        const string text = "Marine ranching grows. The marine ranching of the FAO is old. FAO and marine ranching. FAO, FAO, FAO.";

        Assert.Equal("FAO Marine ranching", Names(text));
    }

    [Fact]
    public void TakesNoPhraseCutFromANumber()
    {
        const string text = "三张渔网照，两张渔网照。四张渔网照和五张渔网照，六张渔网照，七张渔网照；渔网照，渔网照很多。渔网照与渔网照，渔网照，渔网照。";

        Assert.Equal("渔网照", Names(text));
    }

    [Fact]
    public void TakesNoAuthorWhoIsCited()
    {
        const string text = "Van Doesum et al. saw it. Van Doesum (2013) agrees, as does Van Doesum, 2016. Tidal right, tidal right; the tidal right.";

        Assert.Equal("Tidal right", Names(text));
    }

    [Theory]
    [InlineData("在2018年全球藻类指数（global algae index）中。", "全球藻类指数", "global algae index")]
    [InlineData("由中央信号处理器（central signal processor）处理。", "中央信号处理器", "central signal processor")]
    [InlineData("养殖依靠视交叉上核（suprachiasmatic nucleus，SCN）的节律。", "视交叉上核", "suprachiasmatic nucleus, SCN")]
    [InlineData("鱼群数量（如下表）逐年减少。", "", null)]
    [InlineData("默顿（Robert Merton）论述过捕鱼。", "", null)]
    public void TakesWhatABracketGivesInAnotherLanguage(string text, string expected, string? english)
    {
        var found = Find(text);

        Assert.Equal(expected, string.Join(' ', found.Select(term => term.Name)));
        Assert.All(found, term => Assert.Equal(english, term.English));
    }

    [Fact]
    public void AnEverydayKeywordIsKeptBehindTheOthers()
    {
        var source = Source("模式，模式，模式。渔业的模式。渔业模式。深水网箱。") with { Keywords = ["模式", "深水网箱"] };

        Assert.Equal("深水网箱 模式", string.Join(' ', TermFinder.Find(source).Select(term => term.Name)));
    }

    [Fact]
    public void MoreUsesAndADefinitionRaiseTheScore()
    {
        var plain = Score("县里有“蓝色粮仓”。");

        Assert.InRange(plain, 0, 1);
        Assert.True(Score("县里有“蓝色粮仓”。蓝色粮仓很大，蓝色粮仓很新。") > plain);
        Assert.True(Score("“蓝色粮仓”是指在近海建成的渔业基地，县里都有。") > plain);

        static double Score(string text) => Assert.Single(Find(text)).Score;
    }

    [Fact]
    public void PutsTheBestFoundedFirstAndEqualsByPlace()
    {
        var source = Source("先有“蓝色粮仓”，后有《远洋渔业合作纲要》和“深远海养殖”。") with { Keywords = ["渔业", "海权"], Add = ["禁渔期"] };

        Assert.Equal("禁渔期 《远洋渔业合作纲要》 蓝色粮仓 深远海养殖 渔业 海权", string.Join(' ', TermFinder.Find(source).Select(term => term.Name)));
    }

    [Fact]
    public void SpellingsOfOneTermAreOneOfTheFirstKind()
    {
        var source = Source("会议通过《远洋渔业合作纲要》。“远洋渔业合作纲要”受到欢迎。") with { Keywords = ["远洋渔业合作纲要"] };

        var term = Assert.Single(TermFinder.Find(source));

        Assert.Equal((TermKind.Keyword, 2), (term.Kind, term.Count));
    }

    [Fact]
    public void HiddenTermsAreLeftOut() =>
        Assert.Equal("深远海养殖", string.Join(' ', TermFinder.Find(Source("先有“蓝色粮仓”，后有“深远海养殖”。") with { Hide = ["“蓝色粮仓”"] }).Select(term => term.Name)));

    [Fact]
    public void CountsUsesOutsideLongerTermsAndListsTheirSentences()
    {
        var source = Source("渔业发达。远洋渔业更发达，渔业兴。", "各县重视渔业。") with { Keywords = ["渔业", "远洋渔业"] };

        var term = Assert.Single(TermFinder.Find(source), term => term.Name == "渔业");

        Assert.Equal(3, term.Count);
        Assert.Equal([new TermUse("p0", "渔业发达。", 0), new TermUse("p0", "远洋渔业更发达，渔业兴。", 8), new TermUse("p1", "各县重视渔业。", 4)], term.Uses.AsEnumerable());
    }

    [Fact]
    public void AFrequentPhraseLeavesTheKeywordItsUses()
    {
        var sentences = string.Concat(Enumerable.Repeat("中国海洋牧场的规模扩大，中国海洋牧场与日本不同。", 4));

        Assert.Equal("海洋牧场", string.Join(' ', TermFinder.Find(Source(sentences) with { Keywords = ["海洋牧场"] }).Select(term => term.Name)));
    }

    [Fact]
    public void LeavesTablesAndCodeAside()
    {
        var source = Source() with { Paragraphs = [new Paragraph("t", -1, ParagraphKind.Table, "“蓝色粮仓”", 1), new Paragraph("c", -1, ParagraphKind.Code, "“深远海养殖”", 2)] };

        Assert.Empty(TermFinder.Find(source));
    }

    [Fact]
    public void UsesStandInTheSentencesOfAnyText()
    {
        var text = Gen.String[Gen.Char["海洋牧场是指所谓提出的概念，旨在称为即。“”‘’《》\"（）() aB1\n定义"], 0, 120];
        text.Array[0, 4].Sample(texts =>
        {
            foreach (var term in TermFinder.Find(Source(texts) with { Keywords = ["海洋"] }))
            {
                Assert.NotEqual("", TermName.Key(term.Name));
                Assert.All(term.Uses, use => Assert.Contains(use.Sentence, texts[int.Parse(use.Paragraph[1..])]));
                Assert.All(term.Uses, use => Assert.Contains(TermName.Forms(term.Name), form => use.Sentence.AsSpan(use.Offset).StartsWith(form, StringComparison.OrdinalIgnoreCase)));
            }
        });
    }

    [Theory]
    [InlineData("是指近海的养殖区域。")]
    [InlineData("，是指近海的养殖区域。")]
    [InlineData("称为海洋牧场。")]
    public void ATriggerWithNothingBeforeItDefinesNothing(string text) => Assert.DoesNotContain(Find(text), term => term.Definition is not null && term.Name.Length == 0);

    [Fact]
    public void AnyTextIsAccepted() => Gen.String.Array[0, 3].Sample(texts => Assert.False(TermFinder.Find(Source(texts)).IsDefault));

    private static string Names(string text) => string.Join(' ', Find(text).Select(term => term.Name));

    private static ImmutableArray<FoundTerm> Find(string text) => TermFinder.Find(Source(text));

    private static TermSource Source(params string[] texts) =>
        new([], [], [.. texts.Select((text, i) => new Paragraph($"p{i}", -1, ParagraphKind.Text, text, i + 1))], [], []);
}
