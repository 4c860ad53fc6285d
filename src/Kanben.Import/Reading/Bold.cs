namespace Kanben.Import;

/// <summary>Extractors print labels and whole headings in bold: there `**` is layout. Inside prose it may be the author's emphasis and stays.</summary>
internal static class Bold
{
    private const int LongestLabel = 24;

    public static string Strip(string text)
    {
        if (!text.StartsWith("**", StringComparison.Ordinal))
        {
            return text;
        }

        var end = text.IndexOf("**", 2, StringComparison.Ordinal);
        return end > 2 && (end <= LongestLabel || end + 2 == text.Length) ? (text[2..end] + text[(end + 2)..]).Trim() : text;
    }
}
