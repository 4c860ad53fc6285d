using Kanben.Build.Metadata;

namespace Kanben.Tests.Build.Metadata;

public sealed class PageSpanTests
{
    [Theory]
    [InlineData("133-154", "133", "154")]
    [InlineData("45–52", "45", "52")]
    [InlineData("12～20", "12", "20")]
    [InlineData("12-20, 33", "12", "33")]
    [InlineData("7", "7", null)]
    [InlineData("e0123", "e0123", null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void NamesTheFirstAndTheLastPage(string? pages, string? first, string? last) => Assert.Equal((first, last), PageSpan.Of(pages));
}
