using System.Text;

namespace Kanben.Build.Editions;

/// <summary>
/// The letters and digits behind the mathematical alphabets of Unicode (U+1D400 to U+1D7FF): their NFKC form, which the comparison of single UTF-16 units
/// cannot see and which a program without ICU does not give.
/// </summary>
internal static class MathLetters
{
    private const char High = '\uD835';
    private const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ";

    public static string Plain(string text)
    {
        if (!text.Contains(High))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                >= 0x1D400 and <= 0x1D6A3 => plain.Append(Latin((rune.Value - 0x1D400) % 52)),
                >= 0x1D6A8 and <= 0x1D7C9 => plain.Append(Greek[(rune.Value - 0x1D6A8) % 58]),
                >= 0x1D7CE and <= 0x1D7FF => plain.Append((char)('0' + ((rune.Value - 0x1D7CE) % 10))),
                _ => plain.Append(rune.ToString()),
            };
        }

        return plain.ToString();
    }

    private static char Latin(int letter) => (char)(letter < 26 ? 'A' + letter : 'a' + letter - 26);
}
