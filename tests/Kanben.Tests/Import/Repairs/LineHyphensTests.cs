using Kanben.Model;

namespace Kanben.Tests.Import.Repairs;

public sealed class LineHyphensTests
{
    [Theory]
    [InlineData("Most of the topsoil is lost in summer.", "Tea gardens on steep slopes lose much of their top-", "soil in the rainy season.", "Tea gardens on steep slopes lose much of their topsoil in the rainy season.")]
    [InlineData("Terraces are old.", "In the mountains of the south the farmers built ter-", "races of stone on all slopes.", "In the mountains of the south the farmers built terraces of stone on all slopes.")]
    public void TakesOutTheHyphenOfALineInAWordOfTheArticle(string other, string left, string right, string expected)
    {
        var imported = ImportedText.Behind($"{other}\n\n{left}\n\n{right}");

        Assert.Contains(imported.Chapter, block => block.EndsWith(expected, StringComparison.Ordinal));
        Assert.Equal([new Removal(RemovalKind.Markup, imported.LineOf(right), "-")], imported.Removed);
    }

    [Theory]
    [InlineData("Tea gardens on steep slopes are one of the long-", "standing problems of the province.", "long-standing problems")]
    [InlineData("The soils on the steep slopes of this province are all post-", "volcanic and poor in organic matter.", "post-volcanic and poor")]
    public void KeepsTheHyphenOfAWordTheArticleDoesNotHave(string left, string right, string expected)
    {
        var imported = ImportedText.Behind($"{left}\n\n{right}");

        Assert.Contains(imported.Chapter, block => block.Contains(expected, StringComparison.Ordinal));
        Assert.Empty(imported.Removed);
    }

    [Theory]
    [InlineData("The topsoil is thin, and what there is of it on the slopes is top - ", "soil of poor kind, as all say.")]
    [InlineData("The topsoil on the steep slopes of this province was measured in 12-", "month intervals by the farmers.")]
    public void TakesOutNoHyphenThatStandsBehindNoLetter(string left, string right)
    {
        Assert.Empty(ImportedText.Behind($"{left}\n\n{right}").Removed);
    }
}
