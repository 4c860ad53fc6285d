using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Build.Formulas;

internal enum Font
{
    Default,
    Upright,
    Italic,
    Bold,
    BoldItalic,
    Sans,
    SansBold,
    Mono,
    Script,
    BoldScript,
    Fraktur,
    BoldFraktur,
    DoubleStruck,
}

/// <summary>
/// Letters and digits in the mathematical alphabets of Unicode (block U+1D400 to U+1D7FF), which MathML Core asks for in place of
/// <c>mathvariant</c>.
/// </summary>
internal static class Letters
{
    private const string GreekVariants = "∂ϵϑϰϕϱϖ";

    /// <summary>A letter that is set with the letters of its alphabet; ideographs are words.</summary>
    public static bool IsLetter(Rune rune) =>
        rune.IsAscii ? char.IsAsciiLetter((char)rune.Value) : Rune.IsLetter(rune) && !IsWord(rune) || rune.Value == '∂';

    /// <summary>What belongs to running text and not to a formula: Han, kana, hangul and their punctuation, and full-width forms.</summary>
    public static bool IsWord(Rune rune) =>
        Han.IsHan(rune)
        || rune.Value is >= 0x2E80 and <= 0x33FF or >= 0xAC00 and <= 0xD7AF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFFEF
            or '“' or '”' or '‘' or '’' or '—';

    public static bool IsCapitalGreek(Rune rune) => rune.Value is >= 'Α' and <= 'Ω';

    /// <summary>Fonts whose neighbouring letters are a word (<c>\mathrm{cm}</c>) and not a product.</summary>
    public static bool MakesWords(Font font) => font is Font.Upright or Font.Bold or Font.Italic or Font.Sans or Font.SansBold or Font.Mono;

    public static Font Embolden(Font font) => font switch
    {
        Font.Default or Font.Italic => Font.BoldItalic,
        Font.Upright => Font.Bold,
        Font.Sans => Font.SansBold,
        Font.Script => Font.BoldScript,
        Font.Fraktur => Font.BoldFraktur,
        _ => font,
    };

    public static string Map(string text, Font font)
    {
        if (font is Font.Default or Font.Upright)
        {
            return text;
        }

        var mapped = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            mapped.Append(new Rune(Map(rune.Value, font)).ToString());
        }

        return mapped.ToString();
    }

    private static int Map(int c, Font font) => c switch
    {
        >= 'A' and <= 'Z' => Hole(c, font) ?? LatinCapitals(font) + c - 'A',
        >= 'a' and <= 'z' => Hole(c, font) ?? LatinCapitals(font) + 26 + c - 'a',
        >= '0' and <= '9' => Digits(font) is { } zero ? zero + c - '0' : c,
        >= 'Α' and <= 'Ω' => GreekCapitals(font) is { } alpha ? alpha + c - 'Α' : c,
        >= 'α' and <= 'ω' => GreekCapitals(font) is { } alpha ? alpha + 26 + c - 'α' : c,
        _ => GreekCapitals(font) is { } alpha && GreekVariants.IndexOf((char)c, StringComparison.Ordinal) is >= 0 and var variant
            ? alpha + 51 + variant
            : c,
    };

    private static int LatinCapitals(Font font) => font switch
    {
        Font.Bold => 0x1D400,
        Font.Italic => 0x1D434,
        Font.BoldItalic => 0x1D468,
        Font.Script => 0x1D49C,
        Font.BoldScript => 0x1D4D0,
        Font.Fraktur => 0x1D504,
        Font.DoubleStruck => 0x1D538,
        Font.BoldFraktur => 0x1D56C,
        Font.Sans => 0x1D5A0,
        Font.SansBold => 0x1D5D4,
        Font.Mono => 0x1D670,
        _ => 'A',
    };

    private static int? GreekCapitals(Font font) => font switch
    {
        Font.Bold => 0x1D6A8,
        Font.Italic => 0x1D6E2,
        Font.BoldItalic => 0x1D71C,
        Font.SansBold => 0x1D756,
        _ => null,
    };

    private static int? Digits(Font font) => font switch
    {
        Font.Bold or Font.BoldItalic => 0x1D7CE,
        Font.DoubleStruck => 0x1D7D8,
        Font.Sans => 0x1D7E2,
        Font.SansBold => 0x1D7EC,
        Font.Mono => 0x1D7F6,
        _ => null,
    };

    // Letters that Unicode had in Letterlike Symbols before the block was made.
    private static int? Hole(int c, Font font) => (font, (char)c) switch
    {
        (Font.Italic, 'h') => 'ℎ',
        (Font.Script, 'B') => 'ℬ',
        (Font.Script, 'E') => 'ℰ',
        (Font.Script, 'F') => 'ℱ',
        (Font.Script, 'H') => 'ℋ',
        (Font.Script, 'I') => 'ℐ',
        (Font.Script, 'L') => 'ℒ',
        (Font.Script, 'M') => 'ℳ',
        (Font.Script, 'R') => 'ℛ',
        (Font.Script, 'e') => 'ℯ',
        (Font.Script, 'g') => 'ℊ',
        (Font.Script, 'o') => 'ℴ',
        (Font.Fraktur, 'C') => 'ℭ',
        (Font.Fraktur, 'H') => 'ℌ',
        (Font.Fraktur, 'I') => 'ℑ',
        (Font.Fraktur, 'R') => 'ℜ',
        (Font.Fraktur, 'Z') => 'ℨ',
        (Font.DoubleStruck, 'C') => 'ℂ',
        (Font.DoubleStruck, 'H') => 'ℍ',
        (Font.DoubleStruck, 'N') => 'ℕ',
        (Font.DoubleStruck, 'P') => 'ℙ',
        (Font.DoubleStruck, 'Q') => 'ℚ',
        (Font.DoubleStruck, 'R') => 'ℝ',
        (Font.DoubleStruck, 'Z') => 'ℤ',
        _ => null,
    };
}
