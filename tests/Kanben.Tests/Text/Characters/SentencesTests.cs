using Kanben.Text.Characters;

namespace Kanben.Tests.Text.Characters;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("春天来了。花开了！谁来看？", "春天来了。|花开了！|谁来看？")]
    [InlineData("他说：“走吧。”于是走了。", "他说：“走吧。”|于是走了。")]
    [InlineData("《谁之罪？》一书出版。好评如潮", "《谁之罪？》一书出版。|好评如潮")]
    [InlineData("It rose by 3.5 percent. Then J. Smith et al. stopped.", "It rose by 3.5 percent. |Then J. Smith et al. stopped.")]
    [InlineData("   ", "")]
    public void CutsAfterClosingMarks(string text, string expected)
    {
        var sentences = Sentences.Split(text).Select(range => text[range]);

        Assert.Equal(expected, string.Join('|', sentences));
    }
}
