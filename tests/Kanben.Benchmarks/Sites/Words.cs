using System.Reflection;

namespace Kanben.Benchmarks.Sites;

/// <summary>The vocabulary that articles are made of: lists by name, from Words.txt. All of it was written for this purpose.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, string[]> _lists;

    private Words(Dictionary<string, string[]> lists) => _lists = lists;

    public string[] this[string list] => _lists[list];

    public static Words Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Words.txt")!;
        using var reader = new StreamReader(stream);
        var lists = reader.ReadToEnd().ReplaceLineEndings("\n").Split('[', StringSplitOptions.RemoveEmptyEntries).Select(list => list.Split("]\n"));
        return new Words(lists.ToDictionary(list => list[0], list => Items(list[1].Trim())));
    }

    // Phrases of several words are parted by bars, sentences by line ends, single words by spaces.
    private static string[] Items(string text) => text.Split(text.Contains('|') ? '|' : text.Contains('\n') ? '\n' : ' ');
}
