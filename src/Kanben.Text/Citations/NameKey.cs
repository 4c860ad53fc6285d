using System.Text;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Text.Citations;

/// <summary>
/// Names in a form in which they can be compared: letters alone, in lower case and without diacritics, because a list may print VAN DIJK, Muller
/// or O'Brien where the text has van Dijk, Müller or O’Brien (GB/T 7714-2015, 8.1.1 wants upper case, 2025 does not).
/// </summary>
internal static class NameKey
{
    // A single Han character is a surname that thousands share.
    private const int ShortestHan = 2;
    private const string Republic = "中华人民共和国";

    private static readonly string[] Particles = ["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten"];

    public static string Fold(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (Han.IsHan(c))
            {
                key.Append(c);
            }
            else if (LatinLetters.Fold(c) is var letter and not '\0')
            {
                key.Append(letter);
            }
            else if (char.IsLetter(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>All keys under which a text may name an author of a list.</summary>
    public static IReadOnlySet<string> Of(string author)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (author.Any(Han.IsHan))
        {
            AddHan(author, keys);
        }
        else
        {
            AddLatin(author, keys);
        }

        return keys;
    }

    /// <summary>Long Western names that differ by one letter changed, left out or added.</summary>
    public static bool AreClose(string one, string other)
    {
        const int Shortest = 5;
        if (one.Length > other.Length)
        {
            (one, other) = (other, one);
        }

        if (one.Length < Shortest || other.Length - one.Length > 1 || one.Any(Han.IsHan))
        {
            return false;
        }

        var same = one.AsSpan().CommonPrefixLength(other);
        var rest = one.AsSpan(same);
        return one.Length == other.Length ? rest.IsEmpty || rest[1..].SequenceEqual(other.AsSpan(same + 1)) : rest.SequenceEqual(other.AsSpan(same + 1));
    }

    // 皮埃尔·布尔迪厄 is cited as 布尔迪厄; initials beside a translated name (P. 布尔迪厄) are never cited.
    private static void AddHan(string author, HashSet<string> keys)
    {
        Add(new string([.. author.Where(Han.IsHan)]), ShortestHan, keys);
        var last = author.AsSpan(author.LastIndexOfAny(['·', '•', '．', '.']) + 1);
        Add(Fold(last), ShortestHan, keys);
        // A ministry is cited without the name of the state that its entry begins with.
        if (author.StartsWith(Republic, StringComparison.Ordinal))
        {
            Add(Fold(author.AsSpan(Republic.Length)), ShortestHan, keys);
        }
    }

    private static void AddLatin(string author, HashSet<string> keys)
    {
        var comma = author.IndexOfAny([',', '，']);
        if (comma > 0)
        {
            AddSurname(author[..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries), keys);
            return;
        }

        var words = author.Split([' ', '.', '．', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && IsInitials(words[end - 1]))
        {
            end--;
        }

        var start = 0;
        while (end == words.Length && start < end - 1 && IsInitials(words[start]))
        {
            start++;
        }

        var full = words[start..end];
        AddSurname(full, keys);
        if (full.Length == words.Length && full.Length > 1)
        {
            AddWords(full, keys);
        }
    }

    // Walter Ensel, Li Jiangning, World Health Organization: the order of the names, or that it is an organisation, is not printed.
    private static void AddWords(string[] words, HashSet<string> keys)
    {
        if (words.Length <= 3)
        {
            Add(Fold(words[0]), 2, keys);
            Add(Fold(words[^1]), 2, keys);
        }

        var capitals = new string([.. words.Where(word => char.IsUpper(word[0])).Select(word => char.ToLowerInvariant(word[0]))]);
        Add(capitals, 3, keys);
    }

    private static void AddSurname(string[] words, HashSet<string> keys)
    {
        Add(Fold(string.Concat(words)), 2, keys);
        var first = 0;
        while (first < words.Length - 1 && Array.Exists(Particles, particle => words[first].Equals(particle, StringComparison.OrdinalIgnoreCase)))
        {
            first++;
        }

        Add(Fold(string.Concat(words[first..])), 2, keys);
    }

    // "J", "JM", "A-B": capitals alone, at most three; a list in capitals has longer surnames or one word only.
    private static bool IsInitials(string word) => word.Count(char.IsLetter) is > 0 and <= 3 && word.All(c => char.IsUpper(c) || c is '-' or '‐');

    private static void Add(string key, int shortest, HashSet<string> keys)
    {
        if (key.Length >= shortest)
        {
            keys.Add(key);
        }
    }
}
