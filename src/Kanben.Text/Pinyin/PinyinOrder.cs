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
    // Marks within a key, all below the letters; those of KeyParts are others.
    private const char PlainU = '\u0002';
    private const char Umlaut = '\u0003';
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
                KeyParts.AppendWord(afterWord ? key.Append(KeyParts.WordBreak) : key, word);
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
            KeyParts.AppendCodePoint(key.Append(UnknownHan), token.CodePoint);
            return;
        }

        key.Append(reading.Syllable).Replace('v', 'u', key.Length - reading.Syllable.Length, reading.Syllable.Length);
        key.Append(reading.Syllable.Contains('v', StringComparison.Ordinal) ? Umlaut : PlainU).Append((char)reading.Tone).Append((char)(reading.Strokes + 1));
        KeyParts.AppendCodePoint(key, token.CodePoint);
    }
}
