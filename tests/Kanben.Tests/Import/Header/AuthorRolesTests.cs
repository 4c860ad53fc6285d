using Kanben.Import;

namespace Kanben.Tests.Import.Header;

public sealed class AuthorRolesTests
{
    [Theory]
    [InlineData("中国航海学会航标专业委员会，东海大学灯塔专家组", "中国航海学会航标专业委员会|东海大学灯塔专家组")]
    [InlineData("东海大学课题组", "东海大学课题组")]
    [InlineData("东海大学历史系，上海 200000", "")]
    [InlineData("张明，李华", "")]
    [InlineData("灯塔是航海的标志。", "")]
    public void ReadsTheBodiesThatSigned(string line, string expected)
    {
        Assert.Equal(expected, string.Join('|', AuthorRoles.Bodies(line)));
    }

    [Theory]
    [InlineData("张明 译", "张明")]
    [InlineData("（美）约翰·史密斯", "约翰·史密斯")]
    [InlineData("张明（东海大学）", "张明（东海大学）")]
    [InlineData("文天祥", "文天祥")]
    public void TakesOffRolesAndCountries(string line, string expected)
    {
        Assert.Equal(expected, AuthorRoles.Strip(line));
    }
}
