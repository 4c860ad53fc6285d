using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Text.References;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class WorkKeysTests
{
    [Theory]
    [InlineData("《“小院”：一说》", "小院 一说")]
    [InlineData("On Ink: A History", "ＯＮ ＩＮＫ——a history")]
    [InlineData("Étude", "Etude")]
    [InlineData("𠮷野", "𠮷 野")]
    public void ComparesLettersAndFiguresOnly(string one, string other) => Assert.Equal(WorkKeys.Bare(one), WorkKeys.Bare(other));

    [Theory]
    [InlineData("论纸", "论墨")]
    [InlineData("第1讲", "第2讲")]
    [InlineData("𠮷野", "𠮶野")]
    public void KeepsWhatTellsTitlesApart(string one, string other) => Assert.NotEqual(WorkKeys.Bare(one), WorkKeys.Bare(other));

    [Theory]
    [InlineData("10.1234/Ink.2001", "10.1234/ink.2001")]
    [InlineData("https://doi.org/10.1234/INK.2001.", "10.1234/ink.2001")]
    [InlineData("doi：10.1234/ink.2001", "10.1234/ink.2001")]
    [InlineData("１０.1234/ink.2001", "10.1234/ink.2001")]
    [InlineData("10.1234", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void StripsTheResolverFromADoi(string? printed, string? bare) => Assert.Equal(bare, WorkKeys.Doi(printed));

    [Theory]
    [InlineData("周一. 造纸史[M]. 2版. 北京: 学林书局, 2001.", "周一. 造纸史[M]. 第2版. 北京: 学林书局, 2001.")]
    [InlineData("周一. 造纸史[M]. 第二版. 北京: 学林书局, 2001.", "周一. 造纸史[M]. 2版. 北京: 学林书局, 2001.")]
    [InlineData("Smith J. Ink[M]. 2nd ed. London: Bell, 2001.", "SMITH John. Ink[M]. 2 ed. London: Bell, 2001.")]
    [InlineData("周一. 造纸史[M]. 1版. 北京: 学林书局, 2001.", "周一. 造纸史[M]. 北京: 学林书局, 2001.")]
    [InlineData("周一. 论纸[J]. 书史, 2001, 3(1): 2.", "周一. 论纸[J]. 书史研究, 2001(2): 2.")]
    public void AgreesOnOneWork(string one, string other) => Assert.Equal(WorkKeys.Title(ReferenceParser.Parse(one)), WorkKeys.Title(ReferenceParser.Parse(other)));

    [Theory]
    [InlineData("周一. 造纸史[M]. 2版. 北京: 学林书局, 2001.", "周一. 造纸史[M]. 3版. 北京: 学林书局, 2001.")]
    [InlineData("周一. 造纸史: 第1卷[M]. 北京: 学林书局, 2001.", "周一. 造纸史: 第2卷[M]. 北京: 学林书局, 2001.")]
    [InlineData("周一. 论纸[J]. 书史, 2001, 3(1): 2.", "周一. 论纸[J]. 书史, 2002, 3(1): 2.")]
    [InlineData("周一. 论纸[J]. 书史, 2001, 3(1): 2.", "周二. 论纸[J]. 书史, 2001, 3(1): 2.")]
    [InlineData("社论[N]. 临川晚报, 2001-02-03(1).", "社论[N]. 海门日报, 2001-02-03(1).")]
    public void TellsTwoWorksApart(string one, string other) => Assert.NotEqual(WorkKeys.Title(ReferenceParser.Parse(one)), WorkKeys.Title(ReferenceParser.Parse(other)));

    [Fact]
    public void GivesAnyEntryAKey() => Gen.String.Sample(raw => WorkKeys.Title(ReferenceParser.Parse(raw)) is not null && WorkKeys.Bare(WorkKeys.Bare(raw)) == WorkKeys.Bare(raw), iter: 2_000);
}
