using CsCheck;
using Kanben.Build.Markdown;
using Markdig.Syntax;

namespace Kanben.Tests.Build.Markdown;

public sealed class UnlinkedInlineTests
{
    [Theory]
    [InlineData("所谓[小院高墙]{.noglossary}之策", "所谓小院高墙之策", 1)]
    [InlineData("- [小院**高墙**]{.noglossary}", "小院高墙", 1)]
    [InlineData("## [小院]{.noglossary}与[高墙]{.noglossary}", "小院与高墙", 2)]
    [InlineData("[甲[乙]{.noglossary}丙]{.noglossary}", "甲乙丙", 2)]
    [InlineData("[见[此](https://example.org/)处]{.noglossary}", "见此处", 1)]
    [InlineData("[见[甲]{.noglossary}](https://example.org/)", "见甲", 1)]
    [InlineData("[甲[^1]]{.noglossary}", "甲", 1)]
    [InlineData("[x]{.noglossary}\n\n[x]: https://example.org/", "x", 1)]
    [InlineData("[小院高墙]{.other}", "[小院高墙]{.other}", 0)]
    [InlineData("[小院高墙] {.noglossary}", "[小院高墙] {.noglossary}", 0)]
    [InlineData("小院高墙{.noglossary}", "小院高墙{.noglossary}", 0)]
    [InlineData("小院高墙]{.noglossary}", "小院高墙]{.noglossary}", 0)]
    [InlineData("\\[小院高墙\\]{.noglossary}", "[小院高墙]{.noglossary}", 0)]
    [InlineData("`[小院高墙]{.noglossary}`", "[小院高墙]{.noglossary}", 0)]
    [InlineData("见[^1]{.noglossary}", "见{.noglossary}", 0)]
    public void ReadsSpansOfOneClass(string markdown, string text, int spans)
    {
        var tree = ArticleMarkdown.Parse("a.md", markdown, 1).Tree!;

        Assert.Equal(text, PlainText.Of(tree.Descendants<LeafBlock>().First().Inline).Text);
        Assert.Equal(spans, tree.Descendants<UnlinkedInline>().Count());
    }

    [Fact]
    public void LinksNoTermWithin()
    {
        using var site = new TemporarySite()
            .With("input/glossary/皮纸.md", "---\nterm: 皮纸\nsource: 甲\n---\n一种纸。\n")
            .With("input/articles/a.md", "---\ntitle: 论纸\n---\n## 一\n\n先有[皮纸]{.noglossary}，后有皮纸坊。\n\n## 二\n\n| 物 |\n|--|\n| [皮纸]{.noglossary} |\n").Built();

        var body = site.Page("articles/a/index.html").QuerySelector(".body")!;

        Assert.EndsWith("，后有", Assert.Single(body.QuerySelectorAll("a.term")).PreviousSibling!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("noglossary", body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("[", body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void StillCountsWhatItDoesNotLink()
    {
        using var site = new TemporarySite()
            .With("input/glossary/皮纸.md", "---\nterm: 皮纸\nsource: 甲\n---\n一种纸。\n")
            .With("input/articles/a.md", "---\ntitle: 论纸\n---\n先有[皮纸]{.noglossary}，后有坊。\n").Built();

        Assert.Contains("先有皮纸，后有坊。", site.Page("glossary/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangesNoTextAroundIt() => Drawn(["甲", "，", "`戊`", "[^1]", "[己](https://example.org/)", " a ", "\n"]).Sample(parts =>
        Assert.Equal(TextOf(string.Concat(parts)), TextOf(string.Concat(parts.Select(part => part == "甲" ? "[甲]{.noglossary}" : part)))));

    [Fact]
    public void AnyMarkupBesideItIsRead() => Drawn(["[", "]", "](a)", "![", "]{.noglossary}", "甲", "*", "**", "`", "[^1]", "\\", "\n", "|", "$", "<b>"]).Sample(parts =>
        Assert.NotNull(TextOf(string.Concat(parts))));

    [Theory]
    [InlineData("[", "")]
    [InlineData("", "]{.noglossary}")]
    [InlineData("[", "]{.noglossary}")]
    [InlineData("[甲]{.noglossary}", "")]
    [InlineData("*[", "]{.noglossary}")]
    public void EndsOnHostileText(string before, string after)
    {
        const int Times = 3000;
        var parsed = ArticleMarkdown.Parse("a.md", string.Concat(Enumerable.Repeat(before, Times)) + "甲" + string.Concat(Enumerable.Repeat(after, Times)), 1);

        Assert.True(parsed.Tree is not null || parsed.Fault is not null);
    }

    private static Gen<string[]> Drawn(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30];

    private static string TextOf(string markdown) =>
        string.Join('\n', ArticleMarkdown.Parse("a.md", markdown, 1).Tree!.Descendants<LeafBlock>().Select(leaf => PlainText.Of(leaf.Inline).Text));
}
