using System.Text;
using CsCheck;
using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class PreviewedPageTests
{
    private const string Script = "<script src=\"/_kanben/preview.js\" data-revision=\"r.1\"></script>";

    [Theory]
    [InlineData("<!doctype html><html><head><title>甲</title></head><body>乙</body></html>", $"<!doctype html><html><head>{Script}<title>甲</title></head><body>乙</body></html>")]
    [InlineData("<HEAD lang='a>b'><SCRIPT SRC=x></SCRIPT></HEAD>", $"<HEAD lang='a>b'>{Script}<SCRIPT SRC=x></SCRIPT></HEAD>")]
    [InlineData("<p>甲", $"<p>甲{Script}")]
    [InlineData("<!-- <head> --><head><!-- </head> -->", $"<!-- <head> --><head>{Script}<!-- </head> -->")]
    public void GetsTheScriptBeforeAllOthers(string page, string expected) => Assert.Equal(expected, WithScript(page));

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self' &quot;\">", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self' &quot;\">")]
    [InlineData("<META HTTP-EQUIV=content-security-policy CONTENT='connect-src &#39;none&#39;'>", "<META HTTP-EQUIV=content-security-policy CONTENT='connect-src &#39;self&#39;'>")]
    [InlineData("<meta content=connect-src http-equiv=Content-Security-Policy>", "<meta content=\"connect-src 'self'\" http-equiv=Content-Security-Policy>")]
    [InlineData("<meta name=\"description\" content=\"connect-src 'none'\">", "<meta name=\"description\" content=\"connect-src 'none'\">")]
    [InlineData("<script>'<meta http-equiv=Content-Security-Policy content=connect-src>'</script>", "<script>'<meta http-equiv=Content-Security-Policy content=connect-src>'</script>")]
    public void ChangesThePolicyOfThePageAlone(string head, string expected) =>
        Assert.Equal($"<head>{Script}{expected}</head>", WithScript($"<head>{head}</head>"));

    [Theory]
    [InlineData("<a href=\"index.html\"><img src='a/b.png'>", "<a href=\"/index.html\"><img src='/a/b.png'>")]
    [InlineData("<link href=\"assets/a.css\"><a href=\"#x\"><a href=\"https://example.org/\"><a href=\"mailto:a@b\">", "<link href=\"/assets/a.css\"><a href=\"#x\"><a href=\"https://example.org/\"><a href=\"mailto:a@b\">")]
    [InlineData("<link href=\"/journal/assets/a.css\"><a href=\"/journal/index.html\">甲</a>", "<link href=\"/assets/a.css\"><a href=\"/index.html\">甲</a>")]
    [InlineData("<a href=\"/index.html\"><a href=\"/x/\">", "<a href=\"/index.html\"><a href=\"/x/\">")]
    [InlineData("<p>href=\"a\"</p>", "<p>href=\"a\"</p>")]
    public void LeadsFromAnyDepth(string page, string expected) => Assert.Equal(expected, Encoding.UTF8.GetString(PreviewedPage.Rooted(Encoding.UTF8.GetBytes(page))));

    [Fact]
    public void KeepsEveryByteOfAnyText() =>
        OneOf("<", ">", "head", "</head", "</HEAD>", "<head>", " ", "\"", "'", "=", "<!--", "-->", "<script>", "</script", "甲", "meta", "content", "/").Array[0, 30].Select(string.Concat)
            .Sample(page => WithScript(page).Replace(Script, "", StringComparison.Ordinal) == page);

    private static string WithScript(string page) => Encoding.UTF8.GetString(PreviewedPage.WithScript(Encoding.UTF8.GetBytes(page), "r.1"));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
