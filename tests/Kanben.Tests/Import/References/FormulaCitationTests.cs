using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class FormulaCitationTests
{
    [Theory]
    [InlineData("51 \\% ^ { [ 4 ] }", "51 \\%", "4")]
    [InlineData("51 \\% ^ { [ 1 5 ] }", "51 \\%", "15")]
    [InlineData("^{[1,3-5]}", "", "1,3,4,5")]
    [InlineData("^{[1][2]}", "", "1,2")]
    [InlineData("^{[1]-[3]}", "", "1,2,3")]
    [InlineData("^{[1\\sim3]}", "", "1,2,3")]
    [InlineData("x^{[2]326-329}", "x", "2 326-329")]
    public void FindsTheCitationBehindAFormula(string formula, string rest, string numbers)
    {
        var (left, found) = FormulaCitation.Split(formula);

        Assert.Equal(rest, left);
        Assert.Equal(numbers, $"{string.Join(',', found!.Numbers)} {found.Pages}".Trim());
    }

    [Theory]
    [InlineData("x_{[1]}")]
    [InlineData("[0,1]")]
    [InlineData("a^2")]
    [InlineData("x^{2}_{[1]}")]
    [InlineData("x^{[1]n}")]
    public void LeavesOtherFormulasAsTheyAre(string formula)
    {
        Assert.Equal((formula, null), FormulaCitation.Split(formula));
    }
}
