using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class FamilyNameTests
{
    [Theory]
    [InlineData("Smith J", "Smith")]
    [InlineData("SMITH John", "SMITH")]
    [InlineData("Smith John", "Smith")]
    [InlineData("Smith, J. R.", "Smith")]
    [InlineData("J. R. Smith", "Smith")]
    [InlineData("J.R. Smith", "Smith")]
    [InlineData("J Smith", "Smith")]
    [InlineData("Smith JR", "Smith")]
    [InlineData("Ｓｍｉｔｈ Ｊ", "Smith")]
    [InlineData("LI J", "LI")]
    [InlineData("J LI", "LI")]
    [InlineData("LI MING", "LI")]
    [InlineData("Li Jiangning", "Li")]
    [InlineData("van der Berg J", "van der Berg")]
    [InlineData("van der Berg Jan", "van der Berg")]
    [InlineData("VAN DER BERG Jan", "VAN DER BERG")]
    [InlineData("GARCÍA LÓPEZ Ana", "GARCÍA LÓPEZ")]
    [InlineData("Smith-Jones A.-B.", "Smith-Jones")]
    [InlineData("Plato", "Plato")]
    [InlineData("J", "J")]
    [InlineData("周一", "周一")]
    [InlineData("卡尔·马克思", "卡尔·马克思")]
    [InlineData("Петров П П", "Петров П П")]
    [InlineData("", "")]
    public void FindsTheFamilyNameHoweverTheNameIsPrinted(string name, string family) => Assert.Equal(family, FamilyName.Of(name));
}
