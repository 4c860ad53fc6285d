using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>
/// The order of an index by strokes, total and the same on every machine: character by character, each by its total strokes, its Kangxi
/// radical (Unihan's kTotalStrokes and kRSUnicode), its code point. Numbers and other scripts come first, then Latin words, then Han
/// characters; those of unknown strokes come last. GB/T 13418 breaks ties by the kinds of the strokes, which Unihan does not give.
/// </summary>
public sealed class StrokeOrder : IComparer<string>
{
    // Above the letters of Latin words, below the units of a radical or a code point.
    private const int FirstStroke = 0x100;
    private const int UnknownStrokes = 0x200;
    private const int FirstRadical = 0x300;

    private StrokeOrder()
    {
    }

    /// <summary>The order of titles, terms and names.</summary>
    public static StrokeOrder Texts { get; } = new();

    /// <summary>A string that sorts ordinally as the text does in this order: make it once for each of many texts, rather than compare pairs.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length * 6);
        var afterWord = false;
        foreach (var token in PinyinTokens.Read(text, null, PinyinKind.Text))
        {
            if (token.Word is { } word)
            {
                KeyParts.AppendWord(afterWord ? key.Append(KeyParts.WordBreak) : key, word);
            }
            else
            {
                var strokes = Strokes(token);
                key.Append((char)(strokes == 0 ? UnknownStrokes : FirstStroke + strokes)).Append((char)(FirstRadical + RadicalTable.Find(token.CodePoint)));
                KeyParts.AppendCodePoint(key, token.CodePoint);
            }

            afterWord = token.Word is not null;
        }

        return key.Append('\0').Append(text).ToString();
    }

    /// <summary>The strokes of the Han character the text begins with, marks apart; 0 when it begins with none, or with one of unknown strokes.</summary>
    public static int IndexStrokes(string text) =>
        PinyinTokens.Read(text, null, PinyinKind.Text) is [var first, ..] ? Strokes(first) : 0;

    /// <summary>Null first, then as the keys of the two are in ordinal order.</summary>
    public int Compare(string? x, string? y) =>
        ReferenceEquals(x, y) ? 0 : x is null ? -1 : y is null ? 1 : string.CompareOrdinal(Key(x), Key(y));

    private static int Strokes(PinyinToken token) => token.Reading?.Strokes ?? 0;
}
