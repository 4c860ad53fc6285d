using System.Text;
using CsCheck;
using HandlebarsDotNet;
using Kanben.Build.Themes;

namespace Kanben.Tests.Build.Themes;

public sealed class PageEncoderTests
{
    [Fact]
    public void EscapesAsTheEngineDoes() => Gen.String[Gen.Char["纸a&<>\"'`=;"], 0, 30].Sample(text =>
    {
        var (expected, actual) = (new StringWriter(), new StringWriter());
        new HtmlEncoder().Encode(text, expected);
        var encoder = new PageEncoder();
        encoder.Encode(text, actual);
        encoder.Encode(new StringBuilder(text), actual);
        encoder.Encode(text.GetEnumerator(), actual);
        Assert.Equal(string.Concat(Enumerable.Repeat(expected.ToString(), 3)), actual.ToString());
    });
}
