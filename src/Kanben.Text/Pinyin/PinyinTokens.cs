using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Text.Pinyin;

/// <summary>
/// A piece of text that counts for order: one Han character (<see cref="CodePoint"/> above 0, <see cref="Reading"/> null when unknown), a
/// syllable of a given reading (code point 0), or a run of other letters and digits (<see cref="Word"/>). <see cref="At"/> is where it
/// begins in the text, -1 for a syllable that stands in place of the text.
/// </summary>
internal readonly record struct PinyinToken(string? Word, int CodePoint, Reading? Reading, int At);

/// <summary>Whose readings come first: those of running text, or those of a person's name, whose surname may read otherwise (曾, 单, 解).</summary>
internal enum PinyinKind
{
    Text,
    Name,
}

/// <summary>Cuts text into the pieces that count for its order; punctuation, symbols and white space are left out.</summary>
internal static class PinyinTokens
{
    private const int LongestName = 5;

    public static List<PinyinToken> Read(string text, string? reading, PinyinKind kind)
    {
        var tokens = Read(text, kind);
        return string.IsNullOrWhiteSpace(reading) ? tokens : Apply(tokens, Syllables(tokens, reading), WithTone);
    }

    /// <summary>As <see cref="Read(string, string?, PinyinKind)"/>, with the tones of the given reading alone: 0 where it writes none.</summary>
    public static List<PinyinToken> ReadAsGiven(string text, string? reading)
    {
        var tokens = Read(text, PinyinKind.Text);
        return string.IsNullOrWhiteSpace(reading) ? tokens : Apply(tokens, Syllables(tokens, reading), (given, _) => given);
    }

    /// <summary>The first pieces of running text.</summary>
    public static List<PinyinToken> ReadStart(string text, int most) => Read(text, PinyinKind.Text, most);

    // A reading may repeat the text's own Latin words and numbers (G7 fēng huì); they are no syllables.
    private static IReadOnlyList<Reading> Syllables(List<PinyinToken> tokens, string reading)
    {
        foreach (var token in tokens)
        {
            var at = token.Word is { } word ? reading.IndexOf(word, StringComparison.OrdinalIgnoreCase) : -1;
            reading = at >= 0 && IsWhole(reading, at, token.Word!.Length) ? $"{reading[..at]} {reading[(at + token.Word.Length)..]}" : reading;
        }

        return ReadingParser.Parse(reading, tokens.Count(token => token.Word is null));
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static List<PinyinToken> Read(string text, PinyinKind kind, int most = int.MaxValue)
    {
        var tokens = new List<PinyinToken>(Math.Min(text.Length, most));
        var plain = SimplifiedForms.Of(text);
        var phrase = kind == PinyinKind.Name && IsChineseName(plain) ? PhraseTable.Surnames.Longest(plain) : [];
        for (var i = 0; i < text.Length && tokens.Count < most;)
        {
            var within = !phrase.IsEmpty;
            phrase = within ? phrase : PhraseTable.Phrases.Longest(plain.AsSpan(i));
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
            if (Han.IsHan(rune))
            {
                var settled = within || phrase.Length > 1 ? phrase[0] : Alone(text, plain, i);
                tokens.Add(new PinyinToken(null, rune.Value, Settle(ReadingTable.Find(rune.Value), settled), i));
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                units = WordLength(text.AsSpan(i));
                tokens.Add(new PinyinToken(Han.Narrow(text.Substring(i, units)), 0, null, i));
            }

            phrase = phrase.IsEmpty ? phrase : phrase[1..];
            i += units;
        }

        return tokens;
    }

    // The reading of a character in no longer word. A traditional one takes the usual reading of its simplified form only where Unihan reads
    // the two alike: 發 and 髮 are both 发, and the readings differ.
    private static string? Alone(string text, string plain, int i)
    {
        var first = i == 0 || !Han.IsHan(text[i - 1]);
        var last = i + 1 == text.Length || !Han.IsHan(text[i + 1]);
        if (first != last && PhraseTable.Phrases.AtEdge(plain[i], first, last) is { } settled)
        {
            return settled;
        }

        var own = PhraseTable.Phrases.Alone(text[i]);
        return own is not null || text[i] == plain[i] || !ReadAlike(text[i], plain[i]) ? own : PhraseTable.Phrases.Alone(plain[i]);
    }

    private static bool ReadAlike(char a, char b) =>
        ReadingTable.Find(a) is { } x && ReadingTable.Find(b) is { } y && (x.Syllable, x.Tone) == (y.Syllable, y.Tone);

    // A transcribed name (查理·达尔文) has no Chinese surname.
    private static bool IsChineseName(string name) => name.Length <= LongestName && !name.Contains('·', StringComparison.Ordinal);

    private static Reading? Settle(Reading? usual, string? settled) =>
        settled is null ? usual : new Reading(settled[..^1], settled[^1] - '0', usual?.Strokes ?? 0);

    // A reading with a syllable for each character is laid over them; any other stands in place of the text.
    private static List<PinyinToken> Apply(List<PinyinToken> tokens, IReadOnlyList<Reading> syllables, Func<Reading, Reading?, Reading> settle)
    {
        if (syllables.Count == 0)
        {
            return tokens;
        }

        if (tokens.Count(token => token.Word is null) != syllables.Count)
        {
            return [.. syllables.Select(syllable => new PinyinToken(null, 0, settle(syllable, null), -1))];
        }

        var next = 0;
        return [.. tokens.Select(token => token.Word is null ? token with { Reading = settle(syllables[next++], token.Reading) } : token)];
    }

    // Pinyin written without tones takes the character's own, if that is the syllable meant.
    private static Reading WithTone(Reading given, Reading? usual) => given with
    {
        Tone = given.Tone != 0 ? given.Tone : usual is { } known && known.Syllable == given.Syllable ? known.Tone : 5,
        Strokes = usual?.Strokes ?? 0,
    };

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Rune.DecodeFromUtf16(text[length..], out var rune, out var units) == System.Buffers.OperationStatus.Done
            && !Han.IsHan(rune) && (Rune.IsLetterOrDigit(rune) || (length > 0 && Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark)))
        {
            length += units;
        }

        return length;
    }
}
