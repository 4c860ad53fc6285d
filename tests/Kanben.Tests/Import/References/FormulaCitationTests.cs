using Kanben.Import;

namespace Kanben.Tests.Import.References;

public sealed class FormulaCitationTests
{
    [Theory]
    [InlineData("51 \\% ^ { [ 4 ] }", "51 \\%", "4")]
    [InlineData("51 \\% ^ { [ 1 5 ] }", "51 \\%", "15")]
    [InlineData("^{[1,3-5]}", "", "1,3,4,5")]
    public void FindsTheCitationBehindAFormula(string formula, string rest, string numbers)
    {
        var (left, found) = FormulaCitation.Split(formula);

        Assert.Equal(rest, left);
        Assert.Equal(numbers, string.Join(',', found!));
    }

    [Theory]
    [InlineData("x_{[1]}")]
    [InlineData("[0,1]")]
    [InlineData("a^2")]
    public void LeavesOtherFormulasAsTheyAre(string formula)
    {
        Assert.Equal((formula, null), FormulaCitation.Split(formula));
    }
}
