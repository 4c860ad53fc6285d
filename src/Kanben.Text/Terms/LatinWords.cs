using System.Buffers;

namespace Kanben.Text.Terms;

/// <summary>The words of ASCII letters, digits and inner hyphens of a text, in order, held in pooled memory until disposed. Most articles are Chinese and have few.</summary>
internal sealed class LatinWords : IDisposable
{
    private static readonly WordSet Stop = WordLists.Embedded["english-stop"];

    private static readonly SearchValues<char> Units = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    // By word: where it begins, then where it ends.
    private readonly int[] _bounds;

    public LatinWords(string text)
    {
        Text = text;
        _bounds = ArrayPool<int>.Shared.Rent(text.Length + 2);
        for (var skipped = text.AsSpan().IndexOfAny(Units); skipped >= 0;)
        {
            var i = (Count == 0 ? 0 : End(Count - 1)) + skipped;
            _bounds[2 * Count] = i;
            do
            {
                i++;
            }
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))));
            _bounds[2 * Count + 1] = i;
            Count++;
            skipped = text.AsSpan(i).IndexOfAny(Units);
        }
    }

    public string Text { get; }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index] => Text.AsSpan(Start(index), End(index) - Start(index));

    public int Start(int index) => _bounds[2 * index];

    public int End(int index) => _bounds[2 * index + 1];

    /// <summary>Whether nothing but one space stands between this word and the one before.</summary>
    public bool FollowsOneSpace(int index) => index > 0 && Start(index) == End(index - 1) + 1 && Text[End(index - 1)] == ' ';

    /// <summary>Whether it begins with a letter and is no function word.</summary>
    public bool IsContent(int index) => this[index] is { Length: > 1 } word && char.IsAsciiLetter(word[0]) && !IsStop(word);

    public static bool IsOneWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsStop(string word) => IsStop(word.AsSpan());

    public static bool IsStop(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Stop.Longest];
        return word.Length <= Stop.Longest && Stop.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_bounds);
}
