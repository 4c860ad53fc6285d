using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>
/// The order of a Chinese index, total and the same on every machine: character by character, each by syllable (ü after u), tone, strokes,
/// code point. Numbers, other scripts and unknown characters come first (#); Latin words stand under their own letter, before
/// its Han characters (G7, GDP, 改革); a longer number is a larger one (G7, G20). Punctuation and symbols count only between texts that are
/// else the same, which are put by code unit.
/// </summary>
public sealed class PinyinOrder : IComparer<string>
{
    // Marks within a key, all below the letters. A Latin word's first letter is followed by Latin, so that it precedes every syllable.
    private const char PlainU = '\u0002';
    private const char Umlaut = '\u0003';
    private const char Latin = '\u0001';
    private const char WordBreak = '\u0004';
    private const char Number = '\u0010';
    private const char OtherScript = '\u0011';
    private const char UnknownHan = '\u0012';

    private readonly PinyinKind _kind;

    private PinyinOrder(PinyinKind kind) => _kind = kind;

    /// <summary>The order of titles and terms.</summary>
    public static PinyinOrder Texts { get; } = new(PinyinKind.Text);

    /// <summary>The order of names of persons: their surnames read as surnames.</summary>
    public static PinyinOrder Names { get; } = new(PinyinKind.Name);

    /// <summary>Null first, then as the keys of the two are in ordinal order.</summary>
    public int Compare(string? x, string? y) =>
        ReferenceEquals(x, y) ? 0 : x is null ? -1 : y is null ? 1 : string.CompareOrdinal(Key(x), Key(y));

    /// <summary>A string that sorts ordinally as the text does in this order: make it once for each of many texts, rather than compare pairs.</summary>
    public string Key(string text, string? reading = null)
    {
        var key = new StringBuilder(text.Length * 10);
        var afterWord = false;
        foreach (var token in PinyinTokens.Read(text, reading, _kind))
        {
            if (token.Word is { } word)
            {
                AppendWord(afterWord ? key.Append(WordBreak) : key, word);
            }
            else
            {
                AppendHan(key, token);
            }

            afterWord = token.Word is not null;
        }

        return key.Append('\0').Append(text).ToString();
    }

    private static void AppendHan(StringBuilder key, PinyinToken token)
    {
        if (token.Reading is not { } reading)
        {
            AppendCodePoint(key.Append(UnknownHan), token.CodePoint);
            return;
        }

        key.Append(reading.Syllable).Replace('v', 'u', key.Length - reading.Syllable.Length, reading.Syllable.Length);
        key.Append(reading.Syllable.Contains('v', StringComparison.Ordinal) ? Umlaut : PlainU).Append((char)reading.Tone).Append((char)(reading.Strokes + 1));
        AppendCodePoint(key, token.CodePoint);
    }

    private static void AppendWord(StringBuilder key, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                i = AppendNumber(key, word, i);
                continue;
            }

            var letter = LatinLetters.Fold(word[i]);
            if (letter == '\0')
            {
                key.Append(OtherScript).Append(word[i]);
                continue;
            }

            key.Append(letter);
            if (i == 0)
            {
                key.Append(Latin);
            }
        }
    }

    // The number of digits goes before them, so that 20 follows 7. Returns the place of the last digit.
    private static int AppendNumber(StringBuilder key, string word, int start)
    {
        var end = start;
        while (end < word.Length && char.IsAsciiDigit(word[end]))
        {
            end++;
        }

        while (start < end - 1 && word[start] == '0')
        {
            start++;
        }

        key.Append(Number).Append((char)(end - start)).Append(word, start, end - start);
        return end - 1;
    }

    // Two units above the marks: 0x1000 and more, so that no part of a code point is mistaken for one.
    private static void AppendCodePoint(StringBuilder key, int codePoint) =>
        key.Append((char)(0x1000 + (codePoint >> 12))).Append((char)(0x1000 + (codePoint & 0xFFF)));
}
