using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using Kanben.Text.References;
using static Kanben.Tests.Build.Bibliographies.CitedSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class Gbt7714Tests
{
    public static TheoryData<string, string> Cases => [.. Gbt7714Cases.All.Select(one => (one.Clause, one.Text))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void WritesEachTypeAsItsClauseSays(string clause, string expected) => Assert.Equal(expected, Gbt7714.Write(Item(clause, expected)).Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void WritesWhatTheParserReadsBack(string clause, string text) => AssertReadBack(Item(clause, text), text);

    [Fact]
    public void AnySaneItemIsReadBack() => SaneItem.Sample(item => AssertReadBack(item, Gbt7714.Write(item).Text), iter: 2000);

    [Fact]
    public void AnyItemIsOneLineThatEndsWithAFullStop() => AnyItem.Sample(item =>
    {
        var entry = Gbt7714.Write(item);

        Assert.EndsWith(".", entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(entry.Text, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.InRange(entry.AccessedAt, -1, entry.Text.Length);
    });

    [Theory]
    [InlineData("zh-Hans", "王一，李二，张三，等. 题[M].")]
    [InlineData("ja", "王一，李二，张三，他. 题[M].")]
    [InlineData("en", "王一, 李二, 张三, et al. 题[M].")]
    [InlineData("de", "王一, 李二, 张三, et al. 题[M].")]
    [InlineData("ru", "王一, 李二, 张三, и др. 题[M].")]
    public void SaysAndOthersInTheLanguageOfTheDocument(string language, string expected) =>
        Assert.Equal(expected, Gbt7714.Write(Zh("M", "题", "王一", "李二", "张三") with { Language = language, HasMoreAuthors = true }).Text);

    [Theory]
    [InlineData("Einstein", "Albert", "Einstein A")]
    [InlineData("EINSTEIN", "A.", "Einstein A")]
    [InlineData("Williams-Ellis", "Amabel", "Williams-Ellis A")]
    [InlineData("WILLIAMS-ELLIS", "Amabel", "Williams-Ellis A")]
    [InlineData("De Morgan", "Augustus", "De Morgan A")]
    [InlineData("McDonald", "John James", "McDonald J J")]
    [InlineData("Godard", "Jean-Luc", "Godard J-L")]
    [InlineData("Godard", "J.-L.", "Godard J-L")]
    [InlineData("Keynes", "JM", "Keynes JM")]
    [InlineData("Кочетков", "А. Я.", "Кочетков А Я")]
    [InlineData("Li", "Jiangning", "Li Jiangning")]
    [InlineData("LI", "JIANGNING", "Li Jiangning")]
    [InlineData("Ouyang", "Xiu", "Ouyang Xiu")]
    [InlineData("Li", "J.", "Li J")]
    [InlineData("Lee", "Jean", "Lee J")]
    public void PutsTheFamilyNameFirstAndShortensGivenNames(string family, string given, string expected) =>
        Assert.Equal($"{expected}. Ink[M].", Gbt7714.Write(En("M", "Ink", Name(family, given))).Text);

    [Fact]
    public void KeepsTheSuffixOfAName() =>
        Assert.Equal("Peebles P Z Jr. Ink[M]. 2001.", Gbt7714.Write(En("M", "Ink", Name("Peebles", "P. Z.") with { Suffix = "Jr." }) with { Issued = Y(2001) }).Text);

    [Theory]
    [InlineData("EB/OL", "2021-04-21", "王一. 纸[EB/OL]. (2021-04-21)", " [")]
    [InlineData("EB/OL", null, "王一. 纸[EB/OL]", ". [")]
    [InlineData("DS/OL", "2021", "王一. 纸[DS/OL]. (2021)", " [")]
    public void LeavesRoomForTheDateOfAccess(string mark, string? date, string before, string lead)
    {
        PartialDate? issued = PartialDate.TryParse(date, out var day) ? day : null;
        var entry = Gbt7714.Write(Zh(mark, "纸", "王一") with { Issued = issued, Url = "https://paper.example/" });

        Assert.Equal(before, entry.Text[..entry.AccessedAt]);
        Assert.Equal(lead, entry.Lead);
        Assert.Equal($"{before}{lead}2025-07-15]. https://paper.example/.", entry.Text.Insert(entry.AccessedAt, $"{lead}2025-07-15]"));
    }

    // 2025 has no date of access in the entries of printed types, online or not.
    [Fact]
    public void LeavesTheDateOfAccessOutWhereItHasNoPlace()
    {
        var entry = Gbt7714.Write(Zh("J", "纸", "王一") with { ContainerTitle = "书史", Issued = Y(2020), Issue = "1", Accessed = PartialDate.Of(2025, 7, 15), Url = "https://paper.example/" });

        Assert.Equal("王一. 纸[J/OL]. 书史, 2020 (1). https://paper.example/.", entry.Text);
        Assert.Null(entry.Lead);
    }

    // 8.4.2; without volumes the parser cannot tell it from an article whose journal is missing.
    [Fact]
    public void WritesASerialAsAWholeWithItsImprint() =>
        Assert.Equal("书史学会. 书史[J]. 北京: 文史书社, 1957.", Gbt7714.Write(Zh("J", "书史", "书史学会") with { PublisherPlace = "北京", Publisher = "文史书社", Issued = Y(1957) }).Text);

    [Fact]
    public void NamesTheSiteOnlyWhereThereIsNoAddress()
    {
        var item = Zh("EB/OL", "纸", "王一") with { ContainerTitle = "纸墨文集", Issued = Y(2024) };

        Assert.Equal("王一. 纸[EB/OL]//纸墨文集. (2024).", Gbt7714.Write(item).Text);
        Assert.Equal("王一. 纸[EB/OL]. (2024). https://paper.example/.", Gbt7714.Write(item with { Url = "https://paper.example/" }).Text);
    }

    private static CslItem Item(string clause, string text) => Gbt7714Cases.All.Single(one => one.Clause == clause && one.Text == text).Item;

    private static void AssertReadBack(CslItem item, string text)
    {
        var read = ReferenceParser.Parse(text);
        var isStandard = item.Mark.StartsWith('S');
        Assert.Equal(item.Mark.Split('/')[0], read.Type);
        Assert.Equal(item.Mark.Contains('/') || item.Url is not null ? "OL" : null, read.Medium);
        Assert.Equal(item.Title, read.Title);
        Assert.Equal(isStandard ? [] : [.. item.Authors.Take(3).Select(Shown)], read.Authors);
        Assert.Equal(item.Authors.Length > 3 || item.HasMoreAuthors, read.EtAl);
        Assert.Equal(item.Translators.Select(Shown), read.Translators);
        Assert.Equal(item.ContainerTitle, read.Container);
        Assert.Equal(item.ContainerAuthors.Select(Shown), read.ContainerAuthors);
        Assert.Equal(item.Issued?.Year.ToString(), read.Year);
        Assert.Equal(item.Volume, read.Volume);
        Assert.Equal(item.Issue, read.Issue);
        Assert.Equal(item.Page, read.Pages ?? (item.Number is null ? read.DocumentNumber : null));
        Assert.Equal(isStandard ? null : item.PublisherPlace, read.Place);
        Assert.Equal(isStandard ? null : item.Publisher, read.Publisher);
        Assert.Equal(item.Edition == "1" ? null : item.Edition, read.Edition);
        Assert.Equal(item.Url, read.Url);
        Assert.Equal(item.Url?.Contains(item.Doi ?? "-") == true ? read.Doi : item.Doi, read.Doi);
        Assert.Empty(read.LeftOver);
        if (item.Number is not null)
        {
            Assert.Equal(item.Number, read.DocumentNumber);
        }
    }

    private static string Shown(CslName name) => Gbt7714.Write(En("M", "x", name)).Text[..^"[M].".Length][..^". x".Length];
}
