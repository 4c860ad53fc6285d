using Kanben.Text.Characters;

namespace Kanben.Build.Metadata;

/// <summary>
/// A name as the tags want it. Zotero takes the last word of a name without a comma for the surname, so a Chinese name is one word (`周 乐` would become
/// a Mr 乐), and a Western name is turned: `Smith, John`. GB/T 7714-2015 and Chinese journals write the surname in capitals, and then it may stand first.
/// </summary>
internal static class CitedName
{
    // Surnames begin with these in Dutch, German, French, Spanish, Italian, Portuguese.
    private static readonly string[] Particles = ["van", "von", "der", "den", "de", "da", "di", "du", "dos", "del", "della", "la", "le", "ten", "ter", "zu", "zur"];

    /// <summary>The name in its own order: the blank of a spaced-out Chinese name (`周 乐`) is typography.</summary>
    public static string Written(string name)
    {
        var words = Words(name);
        return words.Length > 1 && Array.TrueForAll(words, word => word.All(Han.IsHan)) ? string.Concat(words) : string.Join(' ', words);
    }

    /// <summary>The name with the surname first, parted by a comma where it has parts.</summary>
    public static string Of(string name)
    {
        var words = Words(name);
        if (name.Contains(',', StringComparison.Ordinal) || words.Length < 2)
        {
            return string.Join(' ', words);
        }

        return name.Any(Han.IsHan) || Array.Exists(words, IsBodyWord) ? Written(name) : Turn(words);
    }

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Turn(string[] words)
    {
        var capitals = Array.FindIndex(words, IsInCapitals);
        if (capitals >= 0 && Array.FindLastIndex(words, IsInCapitals) == capitals && (capitals == 0 || capitals == words.Length - 1))
        {
            var others = words.Where((_, index) => index != capitals);
            return $"{words[capitals][0]}{words[capitals][1..].ToLowerInvariant()}, {string.Join(' ', others)}";
        }

        var surname = words.Length - 1;
        while (surname > 1 && Particles.Contains(words[surname - 1], StringComparer.Ordinal))
        {
            surname--;
        }

        // Two words on either side of a comma are two authors for Zotero, which is worse than a surname without its particle.
        return surname > 1 && surname < words.Length - 1 ? string.Join(' ', words) : $"{string.Join(' ', words[surname..])}, {string.Join(' ', words[..surname])}";
    }

    private static bool IsInCapitals(string word) => word.Length > 1 && word.All(char.IsAsciiLetterUpper);

    // Bodies that write articles; none is a name of persons.
    private static bool IsBodyWord(string word) =>
        word is "of" or "for" or "and" or "the" or "The" or "University" or "Institute" or "Committee" or "Association" or "Society" or "Group" or "Team" or "Collaboration"
            or "Center" or "Centre" or "Organization" or "Organisation" or "Office" or "Council" or "Department" or "Laboratory" or "Consortium";
}
