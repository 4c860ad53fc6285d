using System.Text;

namespace Kanben.Text.Characters;

/// <summary>Classes of characters that Chinese text is made of (Unicode 16; CLREQ for the marks).</summary>
public static class Han
{
    /// <summary>A Han ideograph of the Basic Multilingual Plane, or 〇, or half of one of the supplementary planes (U+20000 to U+3FFFF).</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or >= '\uF900' and <= '\uFAFF'
        || IsSupplementaryHalf(c);

    /// <summary>As <see cref="IsHan(char)"/>, for a whole code point.</summary>
    public static bool IsHan(Rune rune) => rune.IsBmp ? IsHan((char)rune.Value) : rune.Value is >= 0x20000 and <= 0x3FFFF;

    /// <summary>A mark of Chinese punctuation in its full-width form, the curly quotation marks and the dash among them.</summary>
    public static bool IsChineseMark(char c) =>
        c is '、' or '。' or '〈' or '〉' or '《' or '》' or '「' or '」' or '『' or '』' or '【' or '】' or '〔' or '〕' or '〖' or '〗'
            or '，' or '：' or '；' or '？' or '！' or '（' or '）' or '［' or '］' or '．' or '～' or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    public static bool IsHanOrMark(char c) => IsHan(c) || IsChineseMark(c);

    /// <summary>The half-width form of a full-width ASCII character (U+FF01 to U+FF5E) or of U+3000; any other character is returned as it is.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;

    /// <summary>Narrows every character; length and offsets stay the same.</summary>
    public static string Narrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = Narrow(source[i]);
        }
    });

    // High surrogates U+D840 to U+D8BF lead the planes 2 and 3; a low surrogate alone cannot be told apart, so it counts too.
    private static bool IsSupplementaryHalf(char c) => c is >= '\uD840' and <= '\uD8BF' || char.IsLowSurrogate(c);
}
