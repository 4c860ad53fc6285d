using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class TitlePageTests
{
    private const string Rest = "\n\n# 1 问题\n\n山地茶园多建在坡地上，每年雨季都有大量表土被冲走。\n";

    [Theory]
    [InlineData("# 山地茶园的水土保持\n\n林秋\n\n南山农业大学茶学院\n\n摘要：山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n\n关键词：茶园；梯田")]
    [InlineData("山地茶园的水土保持\n\n林秋\n\n南山农业大学茶学院\n\n摘 要：山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n\n关 键 词：茶园；梯田")]
    [InlineData("# 山地茶园的水土保持\n林 秋\n（南山农业大学茶学院）\n【摘要】山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n【关键词】茶园；梯田")]
    [InlineData("# 山地茶园的水土保持*\n\n# 林秋1\n\n1.南山农业大学茶学院\n\n# 摘要\n\n山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n\n# 关键词\n\n茶园；梯田")]
    [InlineData("# 山地茶园的水土保持\n\n林秋¹\n\n¹南山农业大学茶学院\n\n[内容提要] 山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n\n[主题词] 茶园，梯田")]
    [InlineData("# 山地茶园的水土保持\n\n林秋<sup>1</sup>\n\n（1 南山农业大学茶学院）\n\n**摘要** 山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。\n\n**关键词** 茶园 梯田")]
    [InlineData("# 山地茶园的水土保持\n\n林秋 南山农业大学茶学院\n\n摘要：山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。关键词：茶园；梯田")]
    public void TellsThePartsOfTheFirstPageApart(string page)
    {
        var header = ImportedText.Of(page + Rest).Header;

        Assert.Equal("山地茶园的水土保持", header.Title);
        Assert.Equal(["林秋"], header.Authors.Select(author => author.Name));
        Assert.Equal(["南山农业大学茶学院"], header.Authors[0].Affiliations.AsEnumerable());
        Assert.Equal("山地茶园坡度大，雨季水土流失严重，本文以南山县的三处样地为例，比较石埂、草埂和混凝土埂三种梯田的保土效果。", header.Abstract);
        Assert.Equal(["茶园", "梯田"], header.Keywords.AsEnumerable());
    }

    [Theory]
    [InlineData("张明 王建国 李华", "张明:|王建国:|李华:")]
    [InlineData("张明1，王建国2，李华1\n\n1.南山大学茶学院；2.东海大学历史系", "张明:南山大学茶学院|王建国:东海大学历史系|李华:南山大学茶学院")]
    [InlineData("张明¹ 王建国² 李华¹\n\n1 南山大学茶学院 2 东海大学历史系", "张明:南山大学茶学院|王建国:东海大学历史系|李华:南山大学茶学院")]
    [InlineData("张明，王建国\n\n（南山大学茶学院，福建 福州 350000）", "张明:南山大学茶学院，福建 福州 350000|王建国:南山大学茶学院，福建 福州 350000")]
    [InlineData("张明$^{1}$ 王建国$^{2}$\n\n1.南山大学茶学院\n\n2.东海大学历史系", "张明:南山大学茶学院|王建国:东海大学历史系")]
    public void GivesEachAuthorTheirAffiliations(string lines, string expected)
    {
        var authors = ImportedText.Of($"# 山地茶园的水土保持\n\n{lines}\n\n摘要：山地茶园坡度大。{Rest}").Header.Authors;

        Assert.Equal(expected, string.Join('|', authors.Select(author => $"{author.Name}:{string.Join('&', author.Affiliations)}")));
    }

    [Theory]
    [InlineData("——以南山为例", "以南山为例")]
    [InlineData("—以南山县三个样地为例", "以南山县三个样地为例")]
    [InlineData("基于三个样地的比较", "基于三个样地的比较")]
    public void FindsTheSubtitle(string line, string expected)
    {
        Assert.Equal(expected, ImportedText.Of($"# 山地茶园的水土保持\n\n{line}\n\n林秋\n\n摘要：山地茶园坡度大。{Rest}").Header.Subtitle);
    }

    [Theory]
    [InlineData("林秋")]
    [InlineData("南山农业大学茶学院")]
    public void TakesNoOtherLineForASubtitle(string line)
    {
        Assert.Null(ImportedText.Of($"# 山地茶园的水土保持\n\n{line}\n\n摘要：山地茶园坡度大。{Rest}").Header.Subtitle);
    }

    [Theory]
    [InlineData("东海学刊")]
    [InlineData("·茶学研究·")]
    [InlineData("# 专题：梯田")]
    public void TakesOutTheColumnAboveTheTitle(string column)
    {
        var imported = ImportedText.Of($"{column}\n\n# 山地茶园的水土保持\n\n林秋\n\n摘要：山地茶园坡度大。{Rest}");

        Assert.Equal("山地茶园的水土保持", imported.Header.Title);
        Assert.Equal([new Removal(RemovalKind.RunningHead, 1, column.TrimStart('#', ' '))], imported.Removed);
    }

    [Theory]
    [InlineData("王朝更替与茶政的变迁")]
    [InlineData("3D 打印的茶具")]
    [InlineData("“小院”与“高墙”：论两种田埂")]
    [InlineData("南山大学校史中的茶学院")]
    public void KeepsTitlesThatLookLikeAnotherPart(string title)
    {
        var header = ImportedText.Of($"# {title}\n\n林秋\n\n摘要：山地茶园坡度大。{Rest}").Header;

        Assert.Equal(title, header.Title);
        Assert.Equal(["林秋"], header.Authors.Select(author => author.Name));
    }

    [Fact]
    public void TakesNoFirstParagraphForAnAbstract()
    {
        var imported = ImportedText.Of("# 山地茶园的水土保持\n\n林秋\n\n# 1 问题\n\n摘要式的写法在这里并不合适，所以直接从问题说起。\n");

        Assert.Null(imported.Header.Abstract);
        Assert.Equal(["摘要式的写法在这里并不合适，所以直接从问题说起。"], imported.Chapter);
    }
}
