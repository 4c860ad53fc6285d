namespace Kanben.Text.Dates;

/// <summary>Words, numbers and marks of English text, one at a time in either direction, passing single spaces. A word may hold a hyphen (mid-1980s is two).</summary>
internal static class EnglishToken
{
    private const int Longest = 16;

    public static bool TryReadAhead(ReadOnlySpan<char> text, int at, out Range token)
    {
        token = default;
        var start = at;
        while (start < text.Length && start - at < 2 && IsSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < Longest && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == start && start < text.Length)
        {
            end++;
        }

        token = start..end;
        return end > start && end - start < Longest;
    }

    public static bool TryReadBack(ReadOnlySpan<char> text, int at, out Range token)
    {
        token = default;
        var end = at;
        while (end > 0 && at - end < 2 && IsSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        if (start == end && start > 0)
        {
            start--;
        }

        token = start..end;
        return end > start && end - start < Longest;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\n' or '\t' or '\u2009';
}
