namespace Kanben.Text.Terms;

/// <summary>The words of ASCII letters, digits and inner hyphens of a text, in order. Most articles are Chinese and have few.</summary>
internal sealed class LatinWords
{
    private static readonly WordSet Stop = WordLists.Embedded["english-stop"];

    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public LatinWords(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                continue;
            }

            _starts.Add(i);
            do
            {
                i++;
            }
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))));
            _ends.Add(i);
        }
    }

    public string Text { get; }

    public int Count => _starts.Count;

    public ReadOnlySpan<char> this[int index] => Text.AsSpan(_starts[index], _ends[index] - _starts[index]);

    public int Start(int index) => _starts[index];

    public int End(int index) => _ends[index];

    /// <summary>Whether nothing but one space stands between this word and the one before.</summary>
    public bool FollowsOneSpace(int index) => index > 0 && _starts[index] == _ends[index - 1] + 1 && Text[_ends[index - 1]] == ' ';

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
}
