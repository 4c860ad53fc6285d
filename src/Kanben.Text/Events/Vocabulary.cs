using System.Buffers;

namespace Kanben.Text.Events;

/// <summary>A list of words that is looked for anywhere in a text in one pass, or at one of its ends. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly SearchValues<string> _anywhere;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    public Vocabulary(IReadOnlyCollection<string> words)
    {
        _anywhere = SearchValues.Create([.. words], StringComparison.Ordinal);
        _words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
    }

    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_anywhere);

    /// <summary>Where the first of the words begins, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_anywhere);

    /// <summary>The length of the longest of the words that the text begins with, or 0.</summary>
    public int At(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_words.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest of the words that the text ends with, or 0.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_words.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
