using Kanben.Preview.Serving;

namespace Kanben.Tests.Preview.Serving;

public sealed class ContentTypesTests
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("articles/x/cite.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("articles/x/cite.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("a.jsonld", "application/ld+json; charset=utf-8")]
    [InlineData("a.ics", "text/calendar; charset=utf-8")]
    [InlineData("a.csv", "text/csv; charset=utf-8")]
    [InlineData("a.ttl", "text/turtle; charset=utf-8")]
    [InlineData("sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("robots.TXT", "text/plain; charset=utf-8")]
    [InlineData("a.svg", "image/svg+xml")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.avif", "image/avif")]
    [InlineData("a.unknown", "application/octet-stream")]
    [InlineData("html", "application/octet-stream")]
    public void FollowTheEnding(string path, string type) => Assert.Equal(type, ContentTypes.Of(path));
}
