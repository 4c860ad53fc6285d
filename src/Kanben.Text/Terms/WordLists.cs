using System.Text;

namespace Kanben.Text.Terms;

/// <summary>The word lists of WordLists.txt: sections headed by a name in brackets, words parted by white space.</summary>
internal sealed class WordLists
{
    private static readonly Lazy<WordLists> LazyEmbedded = new(() => new WordLists());

    private readonly Dictionary<string, WordSet> _sections = new(StringComparer.Ordinal);

    private WordLists()
    {
        var words = new List<string>();
        var section = "";
        foreach (var line in Lines())
        {
            if (line[0] == '[')
            {
                _sections[section] = new WordSet(words);
                (section, words) = (line[1..^1], []);
                continue;
            }

            words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        _sections[section] = new WordSet(words);
    }

    public static WordLists Embedded => LazyEmbedded.Value;

    public WordSet this[string section] => _sections[section];

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("Kanben.Text.Terms.WordLists.txt")
            ?? throw new InvalidOperationException("WordLists.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
