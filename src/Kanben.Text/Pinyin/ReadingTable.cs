
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

    private readonly List<(string Letters, int Tone)> _syllables = [default];
    private readonly ushort[] _syllableOf = new ushort[Last - First + 1];
    private readonly byte[] _strokesOf = new byte[Last - First + 1];
    private readonly Dictionary<int, (ushort Syllable, byte Strokes)> _beyond = [];

    private ReadingTable(string resource)
    {
        foreach (var line in EmbeddedLines.Read(resource))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            _syllables.Add((string.Intern(line[..(tab - 1)]), line[tab - 1] - '0'));
            AddCharacters(line.AsSpan(tab + 1));
        }

        Syllables = _syllables.Skip(1).Select(syllable => syllable.Letters).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All toneless syllables of the Basic Multilingual Plane.</summary>
    public static IReadOnlySet<string> AllSyllables => Basic.Value.Syllables;

    private HashSet<string> Syllables { get; }

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
        var (syllable, strokes) = codePoint <= Last
            ? (_syllableOf[codePoint - First], _strokesOf[codePoint - First])
            : _beyond.GetValueOrDefault(codePoint);
        return syllable == 0 ? null : new Reading(_syllables[syllable].Letters, _syllables[syllable].Tone, strokes);
    }

    // 8终忠9种: digits are the strokes of the characters that follow.
    private void AddCharacters(ReadOnlySpan<char> run)
    {
        var strokes = 0;
        var inNumber = false;
        foreach (var rune in run.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                strokes = (inNumber ? strokes * 10 : 0) + rune.Value - '0';
                inNumber = true;
                continue;
            }

            inNumber = false;
            Put(rune.Value, (ushort)(_syllables.Count - 1), (byte)strokes);
        }
    }

    private void Put(int codePoint, ushort syllable, byte strokes)
    {
        if (codePoint > Last)
        {
            _beyond[codePoint] = (syllable, strokes);
            return;
        }

        _syllableOf[codePoint - First] = syllable;
        _strokesOf[codePoint - First] = strokes;
    }
}
