using CsCheck;
using Kanben.Model;

namespace Kanben.Tests.Model.Articles;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("“小院高墙”：拜登", "小院高墙-拜登")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "con-1")]
    [InlineData("……", "u-2026-2026")]
    [InlineData("", "untitled")]
    public void KeepsLettersAndDigits(string text, string expected) => Assert.Equal(expected, Slug.From(text).Text);

    [Fact]
    public void IsIdempotentAndSafe() => Gen.String.Sample(text =>
    {
        var slug = Slug.From(text).Text;

        Assert.Equal(slug, Slug.From(slug).Text);
        Assert.InRange(slug.Length, 1, 82);
        Assert.DoesNotContain(slug, c => c is '/' or '\\' or '.' or '?' or '#' or '%' or '&' or '"' or '<' or ' ');
    });

    [Fact]
    public void StaysApartFromOthersByItsNumber()
    {
        var slug = Slug.From(new string('长', 200));

        var numbered = Enumerable.Range(2, 200).Select(slug.Numbered).ToList();

        Assert.Equal(200, numbered.Distinct().Count());
        Assert.All(numbered, found => Assert.Equal(found, Slug.From(found.Text)));
    }
}
