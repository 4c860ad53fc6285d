using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class HostGuardTests
{
    [Theory]
    [InlineData("127.0.0.1:4000", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost:4000", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("[::1]:4000", true)]
    [InlineData("example.org", false)]
    [InlineData("localhost.example.org", false)]
    [InlineData("127.0.0.1.example.org", false)]
    [InlineData("192.168.1.2:4000", false)]
    [InlineData("localhost@example.org", false)]
    [InlineData("example.org#localhost", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void KnowsItsOwnNames(string? host, bool isOwn) => Assert.Equal(isOwn, new HostGuard(null).IsOwn(host));

    [Theory]
    [InlineData("0.0.0.0", "192.168.1.2:4000", true)]
    [InlineData("0.0.0.0", "example.org", false)]
    [InlineData("desk.local", "desk.local:4000", true)]
    [InlineData("desk.local", "other.local", false)]
    public void KnowsMoreWhenOthersAreLetIn(string asked, string host, bool isOwn) => Assert.Equal(isOwn, new HostGuard(asked).IsOwn(host));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("http://localhost:4000", "same-origin", true)]
    [InlineData(null, "none", true)]
    [InlineData("http://localhost:5000", null, false)]
    [InlineData("https://example.org", null, false)]
    [InlineData("null", null, false)]
    [InlineData(null, "cross-site", false)]
    [InlineData(null, "same-site", false)]
    public void KnowsItsOwnPages(string? origin, string? site, bool isOwn) => Assert.Equal(isOwn, HostGuard.IsSameOrigin("localhost:4000", origin, site));
}
