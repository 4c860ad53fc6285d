using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Questions about a text's characters that several repairs ask.</summary>
internal static class Marks
{
    public static bool IsFinal(char c) => c is '。' or '！' or '？' or '；' or '：' or '…' or '!' or '?' or ';' or ':';

    public static bool IsClosing(char c) => c is '”' or '’' or '）' or ')' or '》' or '」' or '』' or '】' or ']' or '］' or '"';

    public static bool IsSuperscript(char c) => c is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹');

    /// <summary>The digit that a superscript or full-width digit stands for; other characters are returned as they are.</summary>
    public static char Digit(char c) => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' => '0',
        >= '⁴' and <= '⁹' => (char)('0' + (c - '⁰')),
        >= '０' and <= '９' => (char)('0' + (c - '０')),
        _ => c,
    };

    /// <summary>The text with the figures of $^{1,2}$ and &lt;sup&gt;1&lt;/sup&gt; as the characters ¹ and ², and without bold: a line of names or affiliations.</summary>
    public static string Flat(string text)
    {
        if (text.AsSpan().IndexOfAny('$', '<', '*') < 0)
        {
            return text;
        }

        var flat = new System.Text.StringBuilder(text.Length);
        var plain = text.Replace("**", "", StringComparison.Ordinal);
        foreach (var part in InlineScanner.Scan(plain))
        {
            var piece = plain.Substring(part.Start, part.Length);
            flat.Append(part.Kind == InlineKind.Formula && piece.All(c => char.IsAsciiDigit(c) || "$^{},* \\".Contains(c)) ? Superscript(piece) : part.Kind == InlineKind.Tag ? "" : piece);
        }

        return flat.ToString();
    }

    private static string Superscript(string piece) => string.Concat(piece.Where(c => char.IsAsciiDigit(c) || c is ',' or '*').Select(c => c switch
    {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' or (>= '4' and <= '9') => (char)('⁰' + (c - '0')),
        _ => c,
    }));

    public static int HanCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Han.IsHan(c) ? 1 : 0;
        }

        return count;
    }

    public static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Letters, digits and Han only, in lower case and half width: equal when two prints differ in marks and spaces alone.</summary>
    public static string Bare(string text)
    {
        var bare = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                bare.Append(char.ToLowerInvariant(Han.Narrow(c)));
            }
        }

        return bare.ToString();
    }

    /// <summary>No Han, and at least two Latin words.</summary>
    public static bool IsLatin(string text) => HanCount(text) == 0 && LetterCount(text) >= 4;

    public static string Tail(string text, int length = 12) => text.Length <= length ? text : text[^length..];

    public static string Head(string text, int length = 12) => text.Length <= length ? text : text[..length];
}
