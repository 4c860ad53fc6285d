namespace Kanben.Text.Terms;

/// <summary>Words that a span can be looked up among. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        _spans = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
    }

    public int Longest { get; }

    public IEnumerable<string> Words => _words;

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && _spans.Contains(word);
}
