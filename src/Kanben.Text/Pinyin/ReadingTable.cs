
namespace Kanben.Text.Pinyin;

/// <summary>How a character reads: toneless letters with ü as v, the tone (1 to 4, 5 neutral), and its number of strokes (0 unknown).</summary>
internal readonly record struct Reading(string Syllable, int Tone, int Strokes);

/// <summary>
/// The readings of Unihan (see NOTICE.md in this folder). Each half is read when a character of it is first asked for, since few texts
/// hold one of the supplementary planes.
/// </summary>
internal sealed class ReadingTable
{
    private const int First = 0x3000;
    private const int Last = 0xFAFF;

    private static readonly Lazy<ReadingTable> Basic = new(() => new ReadingTable("Readings.txt"));
    private static readonly Lazy<ReadingTable> Supplementary = new(() => new ReadingTable("Supplementary.txt"));

    private static readonly Lazy<HashSet<string>> Toneless = new(() => [.. Basic.Value._letters]);

    // By the number of the line. What is kept of a character is line and strokes in one: line * 256 + strokes, 0 for no reading.
    private readonly List<string> _letters = [""];
    private readonly List<int> _tones = [0];
    private readonly int[] _basic = new int[Last - First + 1];
    private readonly Dictionary<int, int> _beyond = [];

    private ReadingTable(string resource)
    {
        foreach (var line in EmbeddedLines.Read(resource))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var letters = line[..(tab - 1)];
            _letters.Add(letters == _letters[^1] ? _letters[^1] : letters);
            _tones.Add(line[tab - 1] - '0');
            AddCharacters(line, tab + 1);
        }
    }

    /// <summary>All toneless syllables of the Basic Multilingual Plane.</summary>
    public static IReadOnlySet<string> AllSyllables => Toneless.Value;

    /// <summary>The usual reading of the character, or null when Unihan gives none.</summary>
    public static Reading? Find(int codePoint) => codePoint switch
    {
        < First => null,
        <= Last => Basic.Value.Look(codePoint),
        >= 0x20000 and < 0x40000 => Supplementary.Value.Look(codePoint),
        _ => null,
    };

    private Reading? Look(int codePoint)
    {
        var found = codePoint <= Last ? _basic[codePoint - First] : _beyond.GetValueOrDefault(codePoint);
        return found == 0 ? null : new Reading(_letters[found >> 8], _tones[found >> 8], found & 0xFF);
    }

    // 8终忠9种: digits are the strokes of the characters that follow.
    private void AddCharacters(string line, int start)
    {
        var key = (_letters.Count - 1) << 8;
        var strokes = 0;
        for (var i = start; i < line.Length; i++)
        {
            var c = line[i];
            if (c <= '9')
            {
                strokes = (line[i - 1] <= '9' ? strokes * 10 : 0) + c - '0';
            }
            else if (char.IsHighSurrogate(c))
            {
                _beyond[char.ConvertToUtf32(c, line[++i])] = key | strokes;
            }
            else
            {
                _basic[c - First] = key | strokes;
            }
        }
    }
}
