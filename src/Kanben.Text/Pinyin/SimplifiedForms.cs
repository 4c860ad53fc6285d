namespace Kanben.Text.Pinyin;

/// <summary>Simplified forms of traditional characters (Unihan's kSimplifiedVariant, where it gives one), so that one list of words serves both.</summary>
internal static class SimplifiedForms
{
    // No traditional form stands before the ideographs of extension A.
    private const char First = '\u3400';

    private static readonly Lazy<char[]> Forms = new(ReadForms);

    /// <summary>The text with every traditional character replaced; as long as the text, unit by unit.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAnyInRange(First, char.MaxValue) ? text : string.Create(text.Length, text, static (span, source) =>
    {
        var forms = Forms.Value;
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = source[i] < First ? source[i] : forms[source[i] - First];
        }
    });

    private static char[] ReadForms()
    {
        var forms = new char[char.MaxValue - First + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = (char)(First + i);
        }

        foreach (var line in EmbeddedLines.Read("Simplified.txt"))
        {
            forms[line[0] - First] = line[1];
        }

        return forms;
    }
}
