namespace Kanben.Text.Pinyin;

/// <summary>Latin letters without their marks, among them the vowels of pinyin, by table: the invariant mode of .NET decomposes nothing.</summary>
internal static class LatinLetters
{
    private const string Marked = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıǐĵķĺļľŀłñńņňǹòóôõöøōŏőǒŕŗřśŝşšșţťŧțùúûũūŭůűųǔŵýÿŷźżžḿ";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiiijklllllnnnnnoooooooooorrrsssssttttuuuuuuuuuuwyyyzzzm";
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string TonedVowels = "aeiouv";

    /// <summary>The letter a to z behind the character, or '\0' when it is no Latin letter.</summary>
    public static char Fold(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            return char.ToLowerInvariant(c);
        }

        if (c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ')
        {
            return char.ToLowerInvariant((char)(c - 0xFEE0));
        }

        var at = c < '\u00C0' ? -1 : Marked.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
        return at >= 0 ? Plain[at] : Toned.Contains(c, StringComparison.Ordinal) || c == 'ü' || c == 'Ü' ? 'u' : '\0';
    }

    /// <summary>A letter of pinyin, ü as v, and the tone its mark gives (0 without one); '\0' when it is none.</summary>
    public static (char Letter, int Tone) Pinyin(char c)
    {
        var lower = char.ToLowerInvariant(c);
        var at = Toned.IndexOf(lower, StringComparison.Ordinal);
        return at >= 0 ? (TonedVowels[at / 4], at % 4 + 1)
            : lower == 'ü' ? ('v', 0)
            : lower switch
            {
                'ń' => ('n', 2),
                'ň' => ('n', 3),
                'ǹ' => ('n', 4),
                'ḿ' => ('m', 2),
                _ => (Fold(c), 0),
            };
    }
}
