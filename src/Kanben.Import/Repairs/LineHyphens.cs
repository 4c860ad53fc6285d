namespace Kanben.Import;

/// <summary>
/// Tells the hyphen that print sets where a line breaks in a Latin word from the one that belongs to the word: the article has the word without it
/// elsewhere. Without that sign the hyphen stays; in both cases no blank follows.
/// </summary>
internal sealed class LineHyphens(IReadOnlyList<Block> blocks)
{
    private readonly Lazy<HashSet<string>> _words = new(() => Words(blocks));

    /// <summary>Whether a word goes on from <paramref name="left"/> to <paramref name="right"/>.</summary>
    public static bool IsAt(string left, string right) =>
        left.Length > 1 && left[^1] == '-' && char.IsAsciiLetter(left[^2]) && char.IsAsciiLetterLower(right[0]);

    /// <summary>Whether the hyphen at the end of <paramref name="left"/> is only the line's.</summary>
    public bool IsSoft(string left, string right)
    {
        var start = left.Length - 1;
        while (start > 0 && char.IsAsciiLetter(left[start - 1]))
        {
            start--;
        }

        var end = right.AsSpan().IndexOfAnyExcept(Letters);
        var word = string.Concat(left.AsSpan(start, left.Length - 1 - start), end < 0 ? right : right.AsSpan(0, end));
        return _words.Value.Contains(word.ToLowerInvariant());
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static HashSet<string> Words(IReadOnlyList<Block> blocks)
    {
        var words = new HashSet<string>();
        foreach (var block in blocks)
        {
            for (var start = block.Text.AsSpan().IndexOfAny(Letters); start >= 0 && start < block.Text.Length;)
            {
                var length = block.Text.AsSpan(start).IndexOfAnyExcept(Letters);
                length = length < 0 ? block.Text.Length - start : length;
                words.Add(block.Text.Substring(start, length).ToLowerInvariant());
                start += length;
                var next = start < block.Text.Length ? block.Text.AsSpan(start).IndexOfAny(Letters) : -1;
                start = next < 0 ? block.Text.Length : start + next;
            }
        }

        return words;
    }
}
