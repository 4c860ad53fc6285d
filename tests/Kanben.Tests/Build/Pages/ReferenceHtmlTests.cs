using Kanben.Build.Pages;
using Kanben.Text.References;

namespace Kanben.Tests.Build.Pages;

public sealed class ReferenceHtmlTests
{
    [Theory]
    [InlineData("甲.题[EB/OL].(2020-01-01)[2021-01-01].https://example.org/a?b=1&c=2.", "甲.题[EB/OL].(2020-01-01)[2021-01-01].<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener\">https://example.org/a?b=1&amp;c=2</a>.")]
    [InlineData("甲.题[J].刊,2020,1(1):1-2. DOI:10.1234/ab.c.", "甲.题[J].刊,2020,1(1):1-2. DOI:<a href=\"https://doi.org/10.1234/ab.c\" rel=\"noopener\">10.1234/ab.c</a>.")]
    [InlineData("甲.题[EB/OL].http://", "甲.题[EB/OL].http://")]
    [InlineData("甲 & 乙.<题>[M].北京:社,2020.", "甲 &amp; 乙.&lt;题&gt;[M].北京:社,2020.")]
    public void LinksAddressesInTheStringAsPrinted(string entry, string expected) => Assert.Equal(expected, ReferenceHtml.Of(ReferenceParser.Parse(entry)));
}
