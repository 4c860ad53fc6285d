using Kanben.Import;

namespace Kanben.Tests.Import.Headings;

public sealed class CaptionsTests
{
    [Theory]
    [InlineData("图1 合作网络", true)]
    [InlineData("表2中国历年产量", true)]
    [InlineData("Figure 1 The network", true)]
    [InlineData("图4从宏观展现了合作情况。", false)]
    [InlineData("表1为各地产量", false)]
    [InlineData("图书馆的建设", false)]
    [InlineData("图2所示的网络", false)]
    public void TellsCaptionsFromSentences(string text, bool expected)
    {
        Assert.Equal(expected, Captions.IsCaption(text));
    }
}
