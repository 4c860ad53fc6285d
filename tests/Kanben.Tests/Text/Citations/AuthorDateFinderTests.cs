using System.Collections.Immutable;
using CsCheck;
using Kanben.Model;
using Kanben.Text.Citations;
using Kanben.Text.References;

namespace Kanben.Tests.Text.Citations;

public sealed class AuthorDateFinderTests
{
    private static readonly ImmutableArray<Reference> List = Read(
        "张三. 石桥考[M]. 北京: 新桥出版社, 2003.",
        "张三, 李四. 渡口考[J]. 江南学刊, 2018(3): 1-9.",
        "王五, 赵六, 孙七. 水车考[J]. 江南学刊, 2019(3): 1-9.",
        "钱八. 木桥考[M]. 北京: 新桥出版社, 2020a.",
        "钱八. 竹桥考[M]. 北京: 新桥出版社, 2020b.",
        "周九. 舟船考[J]. 江南学刊, 2011(1): 1-9.",
        "周九. 渡船考[J]. 江南学刊, 2011(2): 1-9.",
        "SMITH J. Bridges[M]. London: Pontoon, 2001.",
        "Smith J, Jones K. Fords[J]. River Studies, 2010, 3(1): 1-9.",
        "van Dijk M, Müller A, O'Brien P. Ferries[J]. River Studies, 2015, 3(1): 1-9.",
        "World Bank Group. Rivers[R]. Washington: Bank, 2012.",
        "皮埃尔·杜邦. 河流[M]. 林十, 译. 北京: 新桥出版社, 1984.",
        "Scott J. Fords[M]. London: Pontoon, 1976.",
        "Scott W. Weirs[M]. London: Pontoon, 1976.",
        "人力资源和社会保障部. 桥工统计[R]. 北京: 新桥出版社, 2016.",
        "Zhou A. Sluices[M]. London: Pontoon, 1976.");

    [Theory]
    [InlineData("有人说（张三，2003）如此。", "张三，2003=1")]
    [InlineData("有人说(张三, 2003)如此。", "张三, 2003=1")]
    [InlineData("有人说（参见张三，2003：第35页）如此。", "张三，2003=1@35")]
    [InlineData("张三（2003）认为如此。", "张三（2003）=1")]
    [InlineData("据张三（2003：35-36）所言。", "张三（2003=1@35-36")]
    [InlineData("而张三（2003，第5页）说。", "张三（2003=1@5")]
    [InlineData("此说（张三，2003）：25-28，可从。", "张三，2003=1@25-28")]
    [InlineData("张三和李四（2018）认为如此。", "张三和李四（2018）=2")]
    [InlineData("学者张三、李四(2018)认为如此。", "张三、李四(2018)=2")]
    [InlineData("张三等（2018）认为如此。", "张三等（2018）=2")]
    [InlineData("（王五等，2019；张三，2003）", "王五等，2019=3 张三，2003=1")]
    [InlineData("王五、赵六等人（2019）认为", "王五、赵六等人（2019）=3")]
    [InlineData("王五（2019）认为", "王五（2019）=3")]
    [InlineData("（钱八，2020a，2020b）", "钱八，2020a=4 2020b=5")]
    [InlineData("（钱八，2020a, b）", "钱八，2020a=4 b=5")]
    [InlineData("as shown (Smith, 2001).", "Smith, 2001=8")]
    [InlineData("as shown (see Smith & Jones, 2010, pp. 12–15).", "Smith & Jones, 2010=9@12–15")]
    [InlineData("as Smith and Jones (2010) show", "Smith and Jones (2010)=9")]
    [InlineData("Smith’s (2001) bridges", "Smith’s (2001)=8")]
    [InlineData("Smith和Jones（2010）认为", "Smith和Jones（2010）=9")]
    [InlineData("(Smith, 2001, 2010)", "Smith, 2001=8 2010=9")]
    [InlineData("(Van Dijk et al., 2015)", "Van Dijk et al., 2015=10")]
    [InlineData("(van Dijk, Muller, & O’Brien 2015)", "van Dijk, Muller, & O’Brien 2015=10")]
    [InlineData("(Van Dijk, Mueller, & O’Brien 2015)", "Van Dijk, Mueller, & O’Brien 2015=10")]
    [InlineData("(Dijket al., 2015)", "Dijket al., 2015=10")]
    [InlineData("河流的报告（World Bank Group，2012）", "World Bank Group，2012=11")]
    [InlineData("报告（WBG，2012）", "WBG，2012=11")]
    [InlineData("杜邦（1984）论河流", "杜邦（1984）=12")]
    [InlineData("皮埃尔·杜邦（1984）论河流", "皮埃尔·杜邦（1984）=12")]
    [InlineData("史密斯（Smith，2001）说", "Smith，2001=8")]
    [InlineData("史密斯（Smith）（2001）说", "Smith）（2001=8")]
    [InlineData("如（J. Scott，1976）所言", "J. Scott，1976=13")]
    [InlineData("（Smith，1955/2001）与（Smith，[1955] 2001）", "Smith，1955/2001=8 Smith，[1955] 2001=8")]
    [InlineData("如（James R. Scott，1976；Ann B. Zhou，1976）", "Zhou，1976=16")]
    [InlineData("张三教授（2003）说", "张三教授（2003）=1")]
    [InlineData("（人力资源和社会保障部，2016）", "人力资源和社会保障部，2016=15")]
    public void FindsTheEntryThatIsMeant(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("中国（2003）的石桥")]
    [InlineData("张三2003年著书")]
    [InlineData("（张三，2003年）")]
    [InlineData("张三（2003—2018）")]
    [InlineData("张三（1903-2003）")]
    [InlineData("《张三》（2003）")]
    [InlineData("张三，2003，石桥")]
    [InlineData("（张三，2004）")]
    [InlineData("张三等（2003）没有合著者")]
    [InlineData("张三和王五（2018）")]
    [InlineData("（刘某、张三，2003）")]
    [InlineData("刘某和张三（2003）")]
    [InlineData("老张三（2003）")]
    [InlineData("（周九，2011）有两篇")]
    [InlineData("（周九，2011a）")]
    [InlineData("（钱八，2020）")]
    [InlineData("(Scott, 1976)")]
    [InlineData("(K. Zhou, 1976)")]
    [InlineData("(Smith & Brown, 2010)")]
    [InlineData("李四（2018）是第二作者")]
    [InlineData("桥长12003米，造于2003")]
    public void FindsNothingWhereNoEntryOrSeveralFit(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void ReadsTheTranslationOfAnEntry()
    {
        var list = Read("ZHANG S, LI S, 2018. Fords[J]. River Studies, 3(1): 1-9. [张三, 李四, 2018. 渡口考[J]. 江南学刊, 3(1): 1-9.]");

        Assert.Equal("张三等，2018=1 Zhang & Li, 2018=1", Found("（张三等，2018；Zhang & Li, 2018）", list));
    }

    [Theory]
    [InlineData("Hill, P. (20o7). Fords. River Studies, 3, 1-9.", "(Hill, 2007)", "Hill, 2007=1")]
    [InlineData("Hill, P. (2Ol2). Fords. River Studies, 3, 1-9.", "(Hill, 2012)", "Hill, 2012=1")]
    public void ReadsAYearThatRecognitionSpoiled(string entry, string text, string expected) => Assert.Equal(expected, Found(text, Read(entry)));

    [Fact]
    public void KnowsAMinistryWithoutTheNameOfItsState() =>
        Assert.Equal("桥梁部，2021=1", Found("（桥梁部，2021）", Read("中华人民共和国桥梁部. 渡口公报[R]. 石桥: 石桥社, 2021.")));

    [Theory]
    [InlineData("(Smith 2001, ")]
    [InlineData("(((2001")]
    [InlineData("张三、张三、")]
    [InlineData("（张三，2003a、b、c、")]
    [InlineData("Smith and Smith and ")]
    [InlineData("2001/2001/")]
    public void EndsOnAMillionCharactersOfAnyPattern(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length)) + "（张三，2003）";

        Assert.All(AuthorDateFinder.Find([Prose(text)], List), citation => Assert.InRange(citation.Offset + citation.Length, 1, text.Length));
    }

    [Fact]
    public void KnowsASurnameBeforeAGivenName() =>
        Assert.Equal("Hill，1973=1", Found("（Hill，1973；Scott，1976）", Read("Hill, Mark 1973, \"Fords.\" River Studies 78.", "Scott, James C. 1976, Weirs. London: Pontoon.", "Scott, W. 1976, Locks. London: Pontoon.")));

    [Fact]
    public void LeavesCodeAlone()
    {
        var code = new Paragraph("p", -1, ParagraphKind.Code, "(Smith, 2001)", 1);

        Assert.Empty(AuthorDateFinder.Find([code], List));
    }

    [Fact]
    public void KeepsReadingOrderAndNeverOverlaps()
    {
        string[] pieces =
        [
            "张三", "李四", "王五", "钱八", "Smith", "Jones", "Scott", "J. ", "等", "et al.", "和", "、", "，", ",", ";", "；", "(", ")", "（", "）", "[", "]", "/", " ", "2003", "2018",
            "2020", "a", "b", "2001", "1976", "：", "35", "-36", "’s", ".", "·", "见", "\uD840", "\0", "and ", "&", "的",
        ];
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat), Gen.String).Sample(text =>
        {
            var found = AuthorDateFinder.Find([Prose(text)], List);

            var end = 0;
            foreach (var citation in found)
            {
                Assert.InRange(citation.Offset, end, text.Length);
                Assert.InRange(citation.Length, 1, text.Length - citation.Offset);
                end = citation.Offset + citation.Length;
            }
        }, iter: 20_000);
    }

    [Fact]
    public void NamesAuthorsThatTheListDoesNotHave()
    {
        var found = UnlistedCitations.Find([Prose("（刘某，2001；例如，Hill et al., 1999: 5）（张三，2003；刘某，2001）（苏州，2010年）（见图3，2010）（李四，2018）（1987）（石桥的修建，2003）")], List);

        Assert.Equal(["刘某，2001", "Hill et al., 1999"], found.Select(citation => citation.Words));
    }

    private static string Found(string text, ImmutableArray<Reference>? list = null) =>
        string.Join(' ', AuthorDateFinder.Find([Prose(text)], list ?? List).Select(citation =>
            $"{text.Substring(citation.Offset, citation.Length)}={citation.Reference}{(citation.Pages is null ? "" : "@" + citation.Pages)}"));

    private static Paragraph Prose(string text) => new("p", -1, ParagraphKind.Text, text, 1);

    private static ImmutableArray<Reference> Read(params string[] entries) => [.. entries.Select((entry, i) => new Reference(i + 1, ReferenceParser.Parse(entry), i + 1))];
}
