using System.Collections.Immutable;
using CsCheck;
using Kanben.Build.Bibliographies;
using Kanben.Model;
using Kanben.Text.References;
using static Kanben.Tests.Build.Bibliographies.CitationSamples;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CitationKeysTests
{
    [Theory]
    [InlineData("黄日涵", "2022", "“小院高墙”：逻辑", "huang2022xiaoyuan")]
    [InlineData("曾参", "2022", "论纸", "zeng2022lunzhi")]
    [InlineData("吕布", "2022", "绿色", "lv2022lvse")]
    [InlineData("欧阳修", "2022", "论纸", "ouyang2022lunzhi")]
    [InlineData("查理·达尔文", "2022", "论纸", "daerwen2022lunzhi")]
    [InlineData("国务院", "2022", "论纸", "guowuyuan2022lunzhi")]
    [InlineData("中国科学院语言研究所", "2022", "论纸", "zhongguokexue2022lunzhi")]
    [InlineData("SMITH J A", "2020", "The history of paper", "smith2020history")]
    [InlineData("FERNÁNDEZ-MUÑOZ J J", "2020", "On DNA", "fernandezmunoz2020dna")]
    [InlineData("van der Berg J", "2020", "3D printing", "vanderberg20203d")]
    [InlineData("World Health Organization", "2020", "Paper", "world2020paper")]
    [InlineData(null, "2020", "论纸", "lunzhi2020")]
    [InlineData("黄日涵", null, "论纸", "huanglunzhi")]
    [InlineData(null, null, "…", "work")]
    public void NamesAuthorYearAndWord(string? author, string? year, string title, string key) =>
        Assert.Equal(key, CitedItem.From(new ParsedReference { Raw = "纸", Authors = author is null ? [] : [author], Year = year, Title = title }).Id);

    [Fact]
    public void ItemsOfOneKeyGetLettersByContent()
    {
        var entries = new[] { "丙", "甲", "乙" }.Select(text => ReferenceParser.Parse($"钱七. 校勘学[M]. {text}. 北京: 中华书局, 1998.")).ToArray();

        var keys = CitedItem.All(entries).ToDictionary(item => item.Printed!, item => item.Id);
        var reversed = CitedItem.All(entries.Reverse()).ToDictionary(item => item.Printed!, item => item.Id);

        // Ordinal order of 丙 (U+4E19), 乙 (U+4E59), 甲 (U+7532).
        Assert.Equal(["qian1998jiaokan", "qian1998jiaokanb", "qian1998jiaokana"], entries.Select(entry => keys[entry.Raw]));
        Assert.Equal(keys, reversed);
    }

    [Fact]
    public void ALetterTakesNoOtherKey()
    {
        var items = new[] { "x", "x", "xa", "xb", "x" }.Select((key, i) => Cited("钱七. 校勘学[M].") with { Id = key, Printed = $"{i}" });

        Assert.Equal(["x", "xc", "xa", "xb", "xd"], CitationKeys.MakeUnique([.. items]).Select(item => item.Id));
    }

    [Fact]
    public void LettersGoOnAfterZ()
    {
        var items = Enumerable.Range(0, 28).Select(i => Cited("钱七. 校勘学[M].") with { Id = "x", Printed = $"{i:00}" });

        Assert.Equal(["x", "xa", "xy", "xz", "xaa"], CitationKeys.MakeUnique([.. items]).Select(item => item.Id).Where((_, i) => i is 0 or 1 or > 24));
    }

    [Fact]
    public void KeysAreAsciiAndDistinct() => Gen.Select(AnyText, AnyText).Array[0, 8].Sample(entries =>
    {
        ImmutableArray<CslItem> items = CitedItem.All(entries.Select(entry => new ParsedReference { Raw = entry.Item1, Authors = [entry.Item1], Title = entry.Item2 }));

        Assert.Distinct(items.Select(item => item.Id));
        Assert.All(items, item => Assert.True(item.Id.Length > 0 && item.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)), item.Id));
    });
}
