using CsCheck;
using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class WorkOrderTests
{
    [Fact]
    public void PutsScriptsInTheOrderOfTheStandard()
    {
        string[] sorted =
        [
            "周一. GDP与增长[J]. 书史研究, 2020, 1(1): 1-9.",
            "山田太郎. 紙の歴史[J]. 史学雑誌, 1999, 12(3): 1-20.",
            "Smith J. On dao 道 in early texts[J]. Ink, 2001, 2(3): 4-5.",
            "Петров П П. История бумаги[M]. Москва: Наука, 1985.",
            "김철수. 종이의 역사[M]. 서울: 한길사, 1999.",
        ];

        var works = Citing.Works([.. sorted.Reverse()]);

        Assert.Equal(sorted, works.Select(work => work.Fields.Raw));
        Assert.Equal(Enum.GetValues<WorkScript>(), works.Select(work => work.Division.Script));
    }

    [Theory]
    [InlineData("曾参. 甲[M]. 北京: 丙, 2001.", "周一. 甲[M]. 北京: 丙, 2001.")]
    [InlineData("论造纸[N]. 临川晚报, 2001-02-03(1).", "周一. 甲[M]. 北京: 丙, 2001.")]
    [InlineData("周一. 乙[M]. 北京: 丙, 2001.", "周一. 甲[M]. 北京: 丙, 2002.")]
    [InlineData("周一. 白[M]. 北京: 丙, 2001.", "周一. 黑[M]. 北京: 丙, 2001.")]
    [InlineData("Adams J. B[M]. London: Bell, 2001.", "SMITH A. A[M]. London: Bell, 2001.")]
    [InlineData("J. Smith. B[M]. London: Bell, 2001.", "Tan A. A[M]. London: Bell, 2001.")]
    [InlineData("\"Adams\" J. B[M]. London: Bell, 2001.", "Brown A. A[M]. London: Bell, 2001.")]
    [InlineData("A Dual Press for Paper[EB/OL]. (2019-03-04)[2020-01-01]. https://example.org/.", "\"Brown\" A. A[M]. London: Bell, 2001.")]
    [InlineData("ŠMID A. A[M]. London: Bell, 2001.", "Smith J. B[M]. London: Bell, 2001.")]
    public void SortsByAuthorThenYearThenTitle(string first, string second) =>
        Assert.Equal([first, second], Citing.Works(second, first).Select(work => work.Fields.Raw));

    [Theory]
    [InlineData("单一. 甲[M]. 北京: 丙, 2001.", "chinese/s/shan")]
    [InlineData("吕一. 甲[M]. 北京: 丙, 2001.", "chinese/l/lv")]
    [InlineData("OECD. 经济展望[R]. 北京: 丙, 2001.", "chinese/o/latin")]
    [InlineData("《纸》新说[N]. 临川晚报, 2001-02-03(1).", "chinese/z/zhi")]
    [InlineData("J. Smith. B[M]. London: Bell, 2001.", "western/s/sm")]
    [InlineData("D'Arcy J. B[M]. London: Bell, 2001.", "western/d/d")]
    [InlineData("A Dual Press for Paper[EB/OL]. (2019-03-04)[2020-01-01]. https://example.org/.", "western/a/a")]
    [InlineData("Ölund J. B[M]. London: Bell, 2001.", "western/o/ol")]
    [InlineData("Петров П П. История бумаги[M]. Москва: Наука, 1985.", "russian")]
    public void FilesAWorkUnderItsLetter(string entry, string name) => Assert.Equal(name, Assert.Single(Citing.Works(entry)).Division.Name);

    [Fact]
    public void GivesEveryDivisionANameThatIsSafeInAnAddress() => Gen.String[1, 30].Sample(text =>
    {
        var name = Assert.Single(Citing.Works(text + "[J]. 甲, 2001.")).Division.Name;

        Assert.All(name, c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '/'));
        Assert.InRange(name.Split('/').Length, 1, 3);
    }, iter: 1_000);
}
