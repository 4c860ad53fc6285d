namespace Kanben.Text.Pinyin;

/// <summary>Words that settle the readings of some of their characters: the phrases of Polyphones.txt, or the surnames of Surnames.txt.</summary>
internal sealed class PhraseTable
{
    private const char Start = '^';
    private const char End = '$';

    private static readonly Lazy<PhraseTable> LazyPhrases = new(() => new PhraseTable(ReadPhrases()));
    private static readonly Lazy<PhraseTable> LazySurnames = new(() => new PhraseTable(ReadSurnames()));

    private readonly Dictionary<string, string?[]> _words;
    private readonly Dictionary<string, string?[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // The longest word that begins with a character, so that most characters cost one look-up.
    private readonly byte[] _longest = new byte[char.MaxValue + 1];

    private PhraseTable(Dictionary<string, string?[]> words)
    {
        _words = words;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.Keys)
        {
            _longest[word[0]] = Math.Max(_longest[word[0]], (byte)word.Length);
        }
    }

    public static PhraseTable Phrases => LazyPhrases.Value;

    public static PhraseTable Surnames => LazySurnames.Value;

    /// <summary>The readings (letters and tone digit, null for the usual one) of the longest word that stands at the start; empty when none does.</summary>
    public ReadOnlySpan<string?> Longest(ReadOnlySpan<char> text)
    {
        for (var l = text.IsEmpty ? 0 : Math.Min(_longest[text[0]], text.Length); l > 0; l--)
        {
            if (_lookup.TryGetValue(text[..l], out var readings))
            {
                return readings;
            }
        }

        return [];
    }

    /// <summary>The reading of the character as a word of its own; null when it is none.</summary>
    public string? Alone(char c) => _lookup.TryGetValue([c], out var readings) ? readings[0] : null;

    /// <summary>The reading of a character that begins or ends a run of Han characters, where that settles it; null where it does not.</summary>
    public string? AtEdge(char c, bool first, bool last) =>
        last && _lookup.TryGetValue([c, End], out var ending) ? ending[0]
        : first && _lookup.TryGetValue([Start, c], out var beginning) ? beginning[1]
        : null;

    private static Dictionary<string, string?[]> ReadPhrases()
    {
        var words = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var line in EmbeddedLines.Read("Polyphones.txt"))
        {
            var cells = line.Split(' ');
            if (cells[0].Length > 1)
            {
                words[cells[0]] = [.. cells[1..].Select(cell => cell == "-" ? null : cell)];
                continue;
            }

            var plain = cells[0] == "=";
            foreach (var word in cells.AsSpan(plain ? 1 : 2))
            {
                Settle(words, word, cells[0][0], plain ? null : cells[1]);
            }
        }

        FillUsual(words);
        return words;
    }

    private static void Settle(Dictionary<string, string?[]> words, string word, char c, string? reading)
    {
        if (!words.TryGetValue(word, out var readings))
        {
            words[word] = readings = new string?[word.Length];
        }

        for (var i = 0; i < word.Length; i++)
        {
            readings[i] = word[i] == c ? reading : readings[i];
        }
    }

    // A character that is a word of its own there has its usual reading from it, not from Unihan, within longer words too.
    private static void FillUsual(Dictionary<string, string?[]> words)
    {
        foreach (var (word, readings) in words)
        {
            for (var i = 0; i < word.Length && word.Length > 1; i++)
            {
                readings[i] ??= words.GetValueOrDefault(word.Substring(i, 1))?[0];
            }
        }
    }

    private static Dictionary<string, string?[]> ReadSurnames()
    {
        var names = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var line in EmbeddedLines.Read("Surnames.txt"))
        {
            var cells = line.Split(' ');
            names.Add(cells[0], cells[1..]);
        }

        return names;
    }
}
