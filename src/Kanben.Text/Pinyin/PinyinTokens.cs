using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Text.Pinyin;

/// <summary>
/// A piece of text that counts for order: one Han character (<see cref="CodePoint"/> above 0, <see cref="Reading"/> null when unknown), a
/// syllable of a given reading (code point 0), or a run of other letters and digits (<see cref="Word"/>).
/// </summary>
internal readonly record struct PinyinToken(string? Word, int CodePoint, Reading? Reading);

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
        return string.IsNullOrWhiteSpace(reading) ? tokens : Apply(tokens, ReadingParser.Parse(reading, tokens.Count(token => token.Word is null)));
    }

    private static List<PinyinToken> Read(string text, PinyinKind kind)
    {
        var tokens = new List<PinyinToken>(text.Length);
        var phrase = kind == PinyinKind.Name && IsChineseName(text) ? PhraseTable.Surnames.Longest(text) : [];
        for (var i = 0; i < text.Length;)
        {
            phrase = phrase.IsEmpty ? PhraseTable.Phrases.Longest(text.AsSpan(i)) : phrase;
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
            if (Han.IsHan(rune))
            {
                tokens.Add(new PinyinToken(null, rune.Value, Settle(ReadingTable.Find(rune.Value), phrase.IsEmpty ? null : phrase[0])));
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                units = WordLength(text.AsSpan(i));
                tokens.Add(new PinyinToken(Han.Narrow(text.Substring(i, units)), 0, null));
            }

            phrase = phrase.IsEmpty ? phrase : phrase[1..];
            i += units;
        }

        return tokens;
    }

    // A transcribed name (查理·达尔文) has no Chinese surname.
    private static bool IsChineseName(string name) => name.Length <= LongestName && !name.Contains('·', StringComparison.Ordinal);

    private static Reading? Settle(Reading? usual, string? settled) =>
        settled is null ? usual : new Reading(settled[..^1], settled[^1] - '0', usual?.Strokes ?? 0);

    // A reading with a syllable for each character is laid over them; any other stands in place of the text.
    private static List<PinyinToken> Apply(List<PinyinToken> tokens, IReadOnlyList<Reading> syllables)
    {
        if (syllables.Count == 0)
        {
            return tokens;
        }

        if (tokens.Count(token => token.Word is null) != syllables.Count)
        {
            return [.. syllables.Select(syllable => new PinyinToken(null, 0, WithTone(syllable, null)))];
        }

        var next = 0;
        return [.. tokens.Select(token => token.Word is null ? token with { Reading = WithTone(syllables[next++], token.Reading) } : token)];
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
