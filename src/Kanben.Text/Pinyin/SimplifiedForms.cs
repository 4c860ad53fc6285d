namespace Kanben.Text.Pinyin;

/// <summary>Simplified forms of traditional characters (Unihan's kSimplifiedVariant, where it gives one), so that one list of words serves both.</summary>
internal static class SimplifiedForms
{
    private static readonly Lazy<Dictionary<char, char>> Forms = new(() => EmbeddedLines.Read("Simplified.txt").ToDictionary(line => line[0], line => line[1]));

    /// <summary>The text with every traditional character replaced; as long as the text, unit by unit.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = Forms.Value.GetValueOrDefault(source[i], source[i]);
        }
    });
}
