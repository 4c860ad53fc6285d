using System.Text;
using Kanben.Tests.Import;

namespace Kanben.Tests.Build.Editions;

/// <summary>Markdown that is clean already: the proof must find all of it in the article, and no more.</summary>
public sealed class MarkdownEditionTests
{
    [Theory]
    [InlineData("草带古已有之[^1]，梯田也是[^2]。\n\n## 参考文献\n\n[^1]: 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[^2]: 李四.草带考[M].南山:南山出版社,2005.")]
    [InlineData("草带古已有之[1]3-5，梯田也是[2](P26)，茶埂亦然[3]（第12-15页）。前人所述[1]7。\n\n## 参考文献\n\n[1] 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[2] 李四.草带考[M].南山:南山出版社,2005.\n\n[3] 王五.茶埂考[M].南山:南山出版社,2006.")]
    [InlineData("草带古已有之<sup>[1]3-5</sup>，梯田也是<sup>[2]</sup><sup>26</sup>，茶埂亦然$^{[3]12-15}$。前人所述<sup>[1]</sup>7~9。\n\n## 参考文献\n\n[1] 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[2] 李四.草带考[M].南山:南山出版社,2005.\n\n[3] 王五.茶埂考[M].南山:南山出版社,2006.")]
    [InlineData("草带古已有之<sup>[1]-[3]</sup>，梯田也是[1]～[3]，茶埂亦然〔2〕，前人所述<sup>【3】</sup>，今人所述<sup>1-3</sup>，后人所述<sup>[1],[3]</sup>。\n\n## 参考文献\n\n[1] 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[2] 李四.草带考[M].南山:南山出版社,2005.\n\n[3] 王五.茶埂考[M].南山:南山出版社,2006.")]
    [InlineData("草带古已有之[1]3个，梯田也是[2](2005)，茶埂亦然[3]10%，前人所述[1]2001年，今人所述<sup>[2]①</sup>。\n\n## 参考文献\n\n[1] 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[2] 李四.草带考[M].南山:南山出版社,2005.\n\n[3] 王五.茶埂考[M].南山:南山出版社,2006.")]
    [InlineData("草带古已有之[^1]<sup>3-5</sup>，梯田也是[^2](P26)。\n\n## 参考文献\n\n[^1]: 张三.梯田考[J].茶学,2001,3(2):1-9.\n\n[^2]: 李四.草带考[M].南山:南山出版社,2005.")]
    [InlineData("草带古已有之[^n1]，至今仍在使用。\n\n[^n1]: 县志把草带叫作茶埂。")]
    [InlineData("> 山民称之为“梯山种茶”。\n>\n> 实始于明代。\n\n县志如是说。")]
    [InlineData("办法有二：\n\n1. 修筑梯田，拦住泥沙。\n2. 种植草带，减缓水流。\n\n此外别无良法。")]
    [InlineData("办法有二：\n\n- 修筑梯田：\n  - 石坎；\n  - 土坎。\n- 种植草带。\n\n此外别无良法。")]
    [InlineData("茶农以*梯田*和**草带**来应对，详见[县志](https://example.org/a)一书。")]
    [InlineData("程序如下：\n\n```\nx = 1 * 2 * 3\n```\n\n其中`x`为产量。")]
    [InlineData("![梯田的剖面](terrace.png \"剖面\")\n\n图1 梯田的剖面示意")]
    [InlineData("<!-- 编者按 -->\n\n茶农以梯田来应对。<!-- 又按 -->")]
    public void ACleanArticleIsWhole(string text) => Assert.Equal([], CollatedImport.Faults("seeds/a.md", Encoding.UTF8.GetBytes(ImportedText.FirstPage + text + "\n")));

    [Fact]
    public void FrontMatterOfASeedIsKept() =>
        Assert.Equal([], CollatedImport.Faults("seeds/a.md", Encoding.UTF8.GetBytes("---\ntitle: 山地茶园的水土保持\ntags: [茶园]\n---\n\n" + ImportedText.FirstPage + "茶农以梯田来应对。\n")));
}
