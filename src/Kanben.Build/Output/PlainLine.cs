using System.Globalization;
using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// A text as one line that stays within itself: line ends, tabs and other controls become one blank, half a surrogate pair becomes U+FFFD. The
/// controls of the bidirectional algorithm that reach over what follows (UAX #9, explicit formatting) and byte order marks are left out. Nothing else
/// changes.
/// </summary>
internal static class PlainLine
{
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        // Rune enumeration gives U+FFFD for half a pair.
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsLeftOut(rune.Value))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().Trim(' ');
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' || c is >= '\u007F' and <= '\u009F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return text.Length == 0 || (text[0] != ' ' && text[^1] != ' ');
    }

    private static bool IsBreak(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsLeftOut(int value) => value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFEFF;
}
