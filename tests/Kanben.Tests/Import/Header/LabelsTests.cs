using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("摘要：本文", LabelKind.Abstract, "本文")]
    [InlineData("摘 要: 本文", LabelKind.Abstract, "本文")]
    [InlineData("【摘要】本文", LabelKind.Abstract, "本文")]
    [InlineData("[关键词]甲；乙", LabelKind.Keywords, "甲；乙")]
    [InlineData("关键词 甲 乙", LabelKind.Keywords, "甲 乙")]
    [InlineData("*通讯作者：张明", LabelKind.Note, "张明")]
    [InlineData("作者简介：张明", LabelKind.AuthorNote, "张明")]
    [InlineData("课题：某某研究", LabelKind.Note, "某某研究")]
    [InlineData("Key words: a; b", LabelKind.EnglishKeywords, "a; b")]
    [InlineData("AbstractThis paper", LabelKind.EnglishAbstract, "This paper")]
    [InlineData("参考文献", LabelKind.References, "")]
    public void FindsTheLabelAtTheStart(string text, object kind, string content)
    {
        var label = Labels.AtStart(text)!.Value;

        Assert.Equal(kind, label.Kind);
        Assert.Equal(content, text[label.Content..]);
    }

    [Theory]
    [InlineData("本文摘要如下")]
    [InlineData("abstraction is hard")]
    public void FindsNoneInASentence(string text)
    {
        Assert.Null(Labels.AtStart(text));
    }

    [Fact]
    public void FindsALabelBehindAnotherPart()
    {
        const string text = "关键词：甲；乙【中图分类号】G250";

        var label = Labels.Inside(text, 4)!.Value;

        Assert.Equal("【中图分类号】G250", text[label.Start..]);
    }
}
