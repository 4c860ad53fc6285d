using Kanben.Build.Markdown;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace Kanben.Tests.Build.Markdown;

public sealed class InnerFormulaTests
{
    [Theory]
    [InlineData("流失量为$Q_{i}$，单位为吨", "Q_{i}")]
    [InlineData("长3$\\times$5米", "\\times")]
    [InlineData("设 $x$ 为坡度", "x")]
    [InlineData("价$5与$6", null)]
    [InlineData("价 $5 与 $6", null)]
    [InlineData("US$x$", null)]
    [InlineData("价为\\$5$", null)]
    public void ReadsFormulasWithinChineseText(string text, string? formula) =>
        Assert.Equal(formula, ArticleMarkdown.Parse("a.md", text, 1).Tree!.Descendants<MathInline>().FirstOrDefault()?.Content.ToString());
}
