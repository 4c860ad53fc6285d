using Kanben.Build.Metadata;

namespace Kanben.Tests.Build.Metadata;

public sealed class CitedNameTests
{
    [Theory]
    [InlineData("周乐", "周乐")]
    [InlineData("周 乐", "周乐")]
    [InlineData("周　乐", "周乐")]
    [InlineData("欧阳 文华", "欧阳文华")]
    [InlineData("John Smith", "Smith, John")]
    [InlineData("Mary Ann Evans", "Evans, Mary Ann")]
    [InlineData("Smith, John", "Smith, John")]
    [InlineData("ZHANG San", "Zhang, San")]
    [InlineData("San ZHANG", "Zhang, San")]
    [InlineData("J K ROWLING", "Rowling, J. K.")]
    [InlineData("Jan van Dijk", "van Dijk, Jan")]
    [InlineData("Plato", "Plato")]
    [InlineData("University of Leeds", "University of Leeds")]
    [InlineData("World Health Organization", "World Health Organization")]
    [InlineData("李 Smith", "李 Smith")]
    public void PutsTheSurnameWhereProgramsLookForIt(string name, string cited) => Assert.Equal(cited, CitedName.Of(name));

    [Fact]
    public void LeavesANameAloneThatACommaWouldMakeTwo() => Assert.Equal("Teun Adrianus van Dijk", CitedName.Of("Teun Adrianus van Dijk"));

    [Theory]
    [InlineData("周 乐", "周乐")]
    [InlineData("John  Smith", "John Smith")]
    public void WritesANameInItsOwnOrder(string name, string written) => Assert.Equal(written, CitedName.Written(name));
}
