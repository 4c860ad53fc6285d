namespace Kanben.Text.Events;

/// <summary>Cutting known words off the ends of a phrase.</summary>
internal static class Phrases
{
    public static Range Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '，' or '、' or '：' or ':' or '；' or '。'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '，' or '、' or '：' or ':' or '；' or '。' or ';' or '.' or '！' or '？' or '—' or '-'))
        {
            end--;
        }

        return start..end;
    }

    /// <summary>The longest of the words that the text begins with, or 0.</summary>
    public static int Opening(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    /// <summary>The longest of the words that the text ends with, or 0.</summary>
    public static int Closing(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.EndsWith(word, StringComparison.Ordinal))
            {
                longest = word.Length;
            }
        }

        return longest;
    }
}
