using Kanben.Build.Pages;

namespace Kanben.Tests.Build.Pages;

public sealed class LinkedTextTests
{
    [Theory]
    [InlineData("见https://example.org/a?b=1&c=2。", "见<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener\">https://example.org/a?b=1&amp;c=2</a>。")]
    [InlineData("(http://example.org/).", "(<a href=\"http://example.org/\" rel=\"noopener\">http://example.org/</a>).")]
    [InlineData("HTTPS://EXAMPLE.ORG", "<a href=\"HTTPS://EXAMPLE.ORG\" rel=\"noopener\">HTTPS://EXAMPLE.ORG</a>")]
    [InlineData("https://a.org/ https://b.org/", "<a href=\"https://a.org/\" rel=\"noopener\">https://a.org/</a> <a href=\"https://b.org/\" rel=\"noopener\">https://b.org/</a>")]
    public void LinksAddresses(string text, string expected) => Assert.Equal(expected, LinkedText.Of(text));

    [Theory]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("ftp://example.org", "ftp://example.org")]
    [InlineData("http://", "http://")]
    [InlineData("httpx://a http:/b https", "httpx://a http:/b https")]
    [InlineData("《史》 <b onclick=\"x\">", "《史》 &lt;b onclick=&quot;x&quot;&gt;")]
    [InlineData("", "")]
    public void LinksNothingElse(string text, string expected) => Assert.Equal(expected, LinkedText.Of(text));
}
