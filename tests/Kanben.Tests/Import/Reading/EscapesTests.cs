using CsCheck;
using Kanben.Import;

namespace Kanben.Tests.Import.Reading;

public sealed class EscapesTests
{
    [Fact]
    public void UndoesWhatItApplies()
    {
        const string Signs = "\\$<*ab/茶!";

        Gen.Int[0, Signs.Length - 1].Array[0, 12].Select(picks => string.Concat(picks.Select(pick => Signs[pick]))).Sample(text => Escapes.Undo(Escapes.Apply(text)) == text);
    }

    [Theory]
    [InlineData("a<b", "a\\<b")]
    [InlineData("a < b", "a < b")]
    [InlineData("2*3", "2*3")]
    [InlineData("**", "\\*\\*")]
    public void EscapesOnlyWhatWouldMeanSomething(string text, string escaped) => Assert.Equal(escaped, Escapes.Apply(text));
}
