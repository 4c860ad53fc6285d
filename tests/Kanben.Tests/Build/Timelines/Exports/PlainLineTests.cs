using CsCheck;
using Kanben.Build.Output;
using Kanben.Build.Timelines.Exports;

namespace Kanben.Tests.Build.Timelines.Exports;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData("甲\r\n乙\t丙", "甲 乙 丙")]
    [InlineData("甲\u2028乙\u2029丙\u0085丁", "甲 乙 丙 丁")]
    [InlineData(" \n甲\n ", "甲")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("a\uFEFFb", "ab")]
    [InlineData("😀\0", "😀")]
    [InlineData("", "")]
    [InlineData("甲\u3000乙  丙\u200F", "甲\u3000乙  丙\u200F")]
    public void KeepsATextWithinItsLine(string text, string line) => Assert.Equal(line, PlainLine.Of(text));

    [Fact]
    public void ReplacesHalfAPair() => Assert.Equal("甲\uFFFD乙", PlainLine.Of("甲" + '\uD800' + "乙"));

    [Fact]
    public void IsDoneOnce() => ExportSamples.AnyText.Sample(text => Assert.Equal(PlainLine.Of(text), PlainLine.Of(PlainLine.Of(text))));
}
