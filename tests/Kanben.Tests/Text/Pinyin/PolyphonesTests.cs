using Kanben.Text.Pinyin;

namespace Kanben.Tests.Text.Pinyin;

public sealed class PolyphonesTests
{
    [Fact]
    public void EveryWordHoldsTheCharacterItSettles()
    {
        var wrong = Settled().Where(entry => !entry.Word.Contains(entry.Character, StringComparison.Ordinal));

        Assert.Empty(wrong);
    }

    [Fact]
    public void NoWordSettlesACharacterTwice()
    {
        var wrong = Settled().GroupBy(entry => (entry.Word, entry.Character)).Where(group => group.Select(entry => entry.Reading).Distinct().Count() > 1).Select(group => group.Key.Word);

        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryReadingIsASyllableAndATone()
    {
        var wrong = Settled().Select(entry => entry.Reading).Distinct().Where(reading =>
            reading[^1] is < '1' or > '5' || PinyinTable.Syllables("字", reading) is not [var syllable] || syllable != reading[..^1]);

        Assert.Empty(wrong);
    }

    [Fact]
    public void AWordSpeltOutHasAReadingForEachCharacter()
    {
        var wrong = Lines().Where(cells => cells[0].Length > 1 && cells[0].Length != cells.Length - 1).Select(cells => cells[0]);

        Assert.Empty(wrong);
    }

    private static IEnumerable<(char Character, string Reading, string Word)> Settled() =>
        Lines().Where(cells => cells[0].Length == 1 && cells[0] != "=").SelectMany(cells => cells[2..].Select(word => (cells[0][0], cells[1], word)));

    private static IEnumerable<string[]> Lines()
    {
        using var stream = typeof(PinyinTable).Assembly.GetManifestResourceStream("Kanben.Text.Pinyin.Polyphones.txt");
        using var reader = new StreamReader(stream!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))];
    }
}
