using System.Runtime.InteropServices;

namespace Kanben.Text.Citations;

/// <summary>
/// A year where a citation can end, 1500 to 2099, with the letter that tells the works of one year apart (GB/T 7714-2015, 10.2.4) or '\0'.
/// Text is half-width here.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CitedYear(int Start, int End, string Year, char Letter)
{
    private const int Digits = 4;

    public bool IsNone => End == 0;

    public static CitedYear At(string text, int i)
    {
        if (!IsYear(text, i) || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1])))
        {
            return default;
        }

        var end = i + Digits;
        var letter = LetterAt(text, end);
        end += letter == '\0' ? 0 : 1;

        // A date (2019年, 2019-03, 2019.5), a range (1873—1929) and a number (2019%) are no citation.
        return end == text.Length || IsEnd(text, end) ? new CitedYear(i, end, text.Substring(i, Digits), letter) : default;
    }

    /// <summary>The letter of a further work of the year: the b of "2020a, b".</summary>
    public static char LetterAt(string text, int i) =>
        i < text.Length && text[i] is >= 'a' and <= 'z' && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1])) ? text[i] : '\0';

    private static bool IsYear(string text, int i) =>
        i + Digits <= text.Length && (text[i] == '1' ? text[i + 1] >= '5' : text[i] == '2' && text[i + 1] == '0')
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]);

    private static bool IsEnd(string text, int i) =>
        text[i] is ')' or ']' or '〕' or ',' or ';' or ':' or '、' or '/' or '。' or '&' or ' '
        && (text[i] != ' ' || i + 1 == text.Length || text[i + 1] is not ('年' or '-' or '–' or '—'));
}
