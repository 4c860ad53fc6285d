using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class ContentSecurityPolicyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("img-src *", "img-src *")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData("default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; connect-src 'self'")]
    [InlineData("default-src 'none'", "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'")]
    [InlineData("default-src https:", "default-src https:; connect-src https: 'self'; script-src https: 'self'; style-src https: 'self'")]
    [InlineData("connect-src 'none'; script-src 'sha256-x'", "connect-src 'self'; script-src 'sha256-x' 'self'")]
    [InlineData("script-src 'self'; script-src-elem 'none'", "script-src 'self'; script-src-elem 'self'")]
    [InlineData("Connect-Src https://example.org ;; ", "Connect-Src https://example.org 'self'")]
    [InlineData("connect-src 'none'; connect-src *", "connect-src 'self'; connect-src *")]
    public void AllowsThePreviewAndNothingMore(string policy, string expected) => Assert.Equal(expected, ContentSecurityPolicy.WithPreview(policy));
}
