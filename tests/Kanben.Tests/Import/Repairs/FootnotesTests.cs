namespace Kanben.Tests.Import.Repairs;

public sealed class FootnotesTests
{
    private const string Left = "茶园的表土每年雨季都被径流冲走，农民只好把它从";
    private const string Right = "山脚挑回来，重新铺在根部。";

    [Theory]
    [InlineData("基金项目：国家自然科学基金项目（41234567）")]
    [InlineData("课题：坡地茶园生态修复研究，课题号：NS2020")]
    [InlineData("收稿日期：2020-01-02")]
    [InlineData("[收稿日期] 2020-01-02")]
    [InlineData("通讯作者：周文斌，E-mail: zhou@example.org")]
    [InlineData("中图分类号：S157　文献标识码：A")]
    [InlineData("*本文系国家社会科学基金项目“茶政史”的阶段性成果。")]
    [InlineData("本研究得到南山县科技项目资助。")]
    [InlineData("引用格式：林秋.山地茶园的水土保持[J].茶学,2020,3(1):1-9.")]
    [InlineData("责任编辑：张明")]
    public void TakesANoteOutOfTheSentenceItInterrupts(string note)
    {
        var imported = ImportedText.Behind($"{Left}\n\n{note}\n\n{Right}");

        Assert.Equal([Left + Right], imported.Chapter);
        Assert.Equal([note.Replace('　', ' ')], imported.Header.Notes.AsEnumerable());
        Assert.Equal([imported.LineOf(Right)], imported.Made("paragraph-join").Select(repair => repair.Line));
    }

    [Fact]
    public void GoesOnBehindAnAddressWhenACommaPromisesMore()
    {
        var imported = ImportedText.Behind($"{Left}\n\n通讯作者：周文斌，E-mail: zhou@example.org；李林，副教授，\n硕士生导师，E-mail: li@example.org\n\n{Right}");

        Assert.Equal([Left + Right], imported.Chapter);
        Assert.Equal(["通讯作者：周文斌，E-mail: zhou@example.org；李林，副教授，硕士生导师，E-mail: li@example.org"], imported.Header.Notes.AsEnumerable());
    }

    [Fact]
    public void EndsANoteBehindItsAddress()
    {
        var imported = ImportedText.Behind("茶园的表土需要保护。\n\n通讯作者：周文斌，E-mail: zhou@example.org\n山脚的土层很厚，不必担心。");

        Assert.Contains("山脚的土层很厚，不必担心。", imported.Chapter);
    }

    [Theory]
    [InlineData("作者简介：林秋，女，南山人，副教授。", "林秋，女，南山人，副教授。")]
    [InlineData("**作者简介：**林秋（1985—），女，南山人。", "林秋（1985—），女，南山人。")]
    [InlineData("[作者简介] 林秋（1985—），女，南山人。", "林秋（1985—），女，南山人。")]
    public void GivesTheAuthorTheirNote(string note, string expected)
    {
        var imported = ImportedText.Behind($"{Left}\n\n{note}\n\n{Right}");

        Assert.Equal([Left + Right], imported.Chapter);
        Assert.Equal(expected, imported.Header.Authors[0].Note);
    }

    [Theory]
    [InlineData("基金会的支持在二十世纪才出现，此前全靠乡绅捐助。")]
    [InlineData("编辑部的来信说，稿件须在三个月内修改。")]
    [InlineData("课题组走访了三个村，记录了一百二十户的田埂。")]
    [InlineData("单位面积的流失量在三十度以上的坡地最大。")]
    [InlineData("本文为三章，第一章说缘由，第二章说办法。")]
    [InlineData("作者单位不同，看法也就不同，这并不奇怪。")]
    public void KeepsSentencesThatBeginLikeANote(string sentence)
    {
        var imported = ImportedText.Behind($"先说样本的来历和选取的办法。\n\n{sentence}\n\n再说样本的数量。");

        Assert.Equal(["先说样本的来历和选取的办法。", sentence, "再说样本的数量。"], imported.Chapter);
        Assert.Empty(imported.Header.Notes);
    }

    [Fact]
    public void JoinsTheLinesOfANote()
    {
        var imported = ImportedText.Behind($"{Left}\n\n基金项目：国家自然科学基金项目（41234567）；南山县科技项目\n（NS2020）\n\n{Right}");

        Assert.Equal(["基金项目：国家自然科学基金项目（41234567）；南山县科技项目（NS2020）"], imported.Header.Notes.AsEnumerable());
    }
}
