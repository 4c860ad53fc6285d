using System.Text;

namespace Kanben.Text.Collations;

/// <summary>
/// What a character is compared as: its NFKC form (UAX 15), every quotation mark as one, white space and what has no width as nothing. Full and half
/// width, ² and 2, “ and " are then one character, and what they differ in is counted as a difference of width or of quotation marks.
/// </summary>
internal static class CharacterFold
{
    public const char Quote = '"';

    private static readonly Dictionary<char, string> Compatible = Read();

    /// <summary>Whether the character takes part in no comparison: white space, controls, soft hyphens, zero-width marks, variation selectors.</summary>
    public static bool IsSpace(char c) =>
        c is ' ' or '\n' || (c is < ' ' or > '~' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F')));

    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '‟' or '‚' or '‛' or '「' or '」' or '『' or '』' or '＂' or '＇';

    /// <summary>The one character it is compared as, or '\0' when that is several: see <see cref="Expand"/>.</summary>
    public static char Of(char c)
    {
        if (c is (> '\'' and <= '~') or (>= '\u4E00' and <= '\u9FFF'))
        {
            return c;
        }

        if (IsQuote(c))
        {
            return Quote;
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - 0xFEE0);
        }

        return c < '\u00A0' || !Compatible.TryGetValue(c, out var form) ? c : form.Length == 1 ? form[0] : '\0';
    }

    /// <summary>The characters that one stands for: ㎡ is m2, … is three stops.</summary>
    public static string Expand(char c) => Compatible[c];

    private static Dictionary<char, string> Read()
    {
        using var stream = typeof(CharacterFold).Assembly.GetManifestResourceStream("Kanben.Text.Collations.CompatibleForms.txt")
            ?? throw new InvalidOperationException("CompatibleForms.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var forms = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[1] == '\t')
            {
                forms[line[0]] = line[2..];
            }
        }

        return forms;
    }
}
