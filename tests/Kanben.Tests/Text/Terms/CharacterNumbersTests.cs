using CsCheck;
using Kanben.Text.Characters;
using Kanben.Text.Terms;

namespace Kanben.Tests.Text.Terms;

public sealed class CharacterNumbersTests
{
    [Theory]
    [InlineData("海洋海", "1 2 1")]
    [InlineData("海a，B1２a", "1 -2 0 -3 -4 -4 -2")]
    [InlineData("", "")]
    public void TellsHanLettersAndMarksApart(string text, string expected) => Assert.Equal(expected, Numbers(text));

    [Fact]
    public void EqualCharactersHaveEqualNumbersInAnyText() => Gen.String.Sample(text =>
    {
        using var numbers = new CharacterNumbers(text);
        var characterOf = new Dictionary<int, char>();
        for (var i = 0; i < text.Length; i++)
        {
            var (number, character) = (numbers.Span[i], char.IsDigit(text[i]) ? '0' : text[i]);
            Assert.Equal(Han.IsHan(text[i]), number > 0);
            Assert.Equal(Han.IsHan(text[i]) || char.IsLetterOrDigit(text[i]), number != 0);
            Assert.True(Math.Abs(number) <= numbers.Highest);
            Assert.True(number == 0 || characterOf.TryAdd(number, character) || characterOf[number] == character);
        }
    });

    private static string Numbers(string text)
    {
        using var numbers = new CharacterNumbers(text);
        return string.Join(' ', numbers.Span.ToArray());
    }
}
