using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Names as entries print them: `SMITH J A`, `Smith, John`, `J. A. Smith`, `van der Berg J`, `Li Jiangning`, `Peebles P Z, Jr.`, 黄日涵. A family name
/// comes first (GB/T 7714-2015, 8.1.1) unless initials, a comma or the words themselves say otherwise; bodies and names in Han characters stay whole.
/// </summary>
internal static class CitedNames
{
    // A run of words that extraction glued together is no name that could be cut.
    private const int LongestWord = 24;
    private const int MostWords = 4;

    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "JR", "SR", "II", "III"];

    // Small particles of family names; in capitals they are printed small again (VON HAYEK), while DEL VECCHIO keeps its capital as the standard has it.
    private static readonly string[] Particles = ["van", "von", "der", "den", "ter", "ten", "zu", "zur", "vom", "de", "la", "du", "da", "di", "dos", "del", "le"];
    private const int SmallParticles = 9;

    public static ImmutableArray<CslName> From(ImmutableArray<string> names) =>
        names.IsDefaultOrEmpty ? [] : [.. names.Select(name => PrintedText.Of(name)?.Trim(' ', ',', ';')).Where(name => !string.IsNullOrEmpty(name)).Select(name => Read(name!))];

    private static CslName Read(string name)
    {
        if (HasWholeScript(name))
        {
            // 周 乐: printers put a blank into names of two characters.
            return CslName.Whole(PrintedText.IsHanOnly(name) ? name.Replace(" ", "", StringComparison.Ordinal) : name);
        }

        name = Han.Narrow(name);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var words = WithParticlesFirst(Words(comma < 0 ? name : name[..comma]));
        var given = comma < 0 ? [] : Words(name[(comma + 1)..].Replace(',', ' '));
        var suffix = TakeSuffix(given) ?? TakeSuffix(words);
        var isCut = words.Count > 0 && words.Count + given.Count > 1 && words.Count(word => word.Length > 2) <= MostWords && words.TrueForAll(IsNamePart);
        if (given.Count > 0)
        {
            // "XIAO S, LIU J" are two names that were not parted.
            var isOne = words.Count == 1 || !Initials.Are(words[^1], words);
            return isCut && isOne && given.Count <= MostWords && !Bodies.IsBody(name, words) ? Parted(words, given, suffix) : CslName.Whole(name);
        }

        return words.Count == 1 ? Glued(words[0], suffix) ?? CslName.Whole(name) : isCut ? Cut(name, words, suffix) : CslName.Whole(name);
    }

    // Letters, and small ones at the start only in a particle.
    private static bool IsNamePart(string word) =>
        word.Length <= LongestWord && char.IsLetter(word[0]) && (!char.IsLower(word[0]) || Particles.Contains(word, StringComparer.Ordinal) || word.Contains('’', StringComparison.Ordinal) || word.Contains('\'', StringComparison.Ordinal));

    // "VEEN P H van der": the particles stand behind the initials where the name is sorted without them.
    private static List<string> WithParticlesFirst(List<string> words)
    {
        var end = words.Count;
        while (end > 2 && Particles.Contains(words[end - 1], StringComparer.Ordinal))
        {
            end--;
        }

        if (end == words.Count || !Initials.Are(words[end - 1], words))
        {
            return words;
        }

        return [.. words[end..], words[0].Length > 0 && Casing.IsCapitals(words[0]) ? Casing.Name(words[0]) : words[0], .. words[1..end]];
    }

    // Without a comma.
    private static CslName Cut(string name, List<string> words, string? suffix)
    {
        var first = StartOfInitials(words);
        if (first > 0 && first < words.Count)
        {
            return Parted(words[..first], words[first..], suffix);
        }

        if (first == 0 || Bodies.IsBody(name, words))
        {
            return CslName.Whole(name);
        }

        var family = IsFamilyFirst(words) ? 1 : 0;
        if (family == 1)
        {
            return Parted(words[..1], words[1..], suffix);
        }

        // "J. A. Smith", "John Maynard Keynes", "Ludwig van Beethoven": the family name is the last word with the particles before it.
        var start = words.Count - 1;
        while (start > 1 && Particles.Contains(words[start - 1], StringComparer.Ordinal))
        {
            start--;
        }

        return Parted(words[start..], words[..start], suffix);
    }

    // Several capitals without stops are initials at the very end alone: LEE in "VAN LEE J" is none.
    private static int StartOfInitials(List<string> words)
    {
        var start = words.Count;
        while (start > 0 && Initials.Are(words[start - 1], words) && (start == words.Count || words[start - 1].Length == 1 || words[start - 1].Contains('.', StringComparison.Ordinal)))
        {
            start--;
        }

        return start;
    }

    // "Li Jiangning", "SMITH John": pinyin gives the family name first (GB/T 28039), and capitals mark it.
    private static bool IsFamilyFirst(List<string> words) =>
        words.Count == 2 && ((PinyinWords.IsFamily(words[0]) && PinyinWords.Are(words[1])) || (Casing.IsCapitals(words[0]) && !Casing.IsCapitals(words[1]) && words[0].Length > 2));

    // "YangJ", "ZhangXY", "QiXin": the blank before the initials or the given name was lost.
    private static CslName? Glued(string word, string? suffix)
    {
        var second = word.Length < 4 ? -1 : word.AsSpan(2).IndexOfAnyInRange('A', 'Z') + 2;
        if (second > 1 && second < word.Length - 1 && char.IsLower(word[second - 1]) && PinyinWords.IsFamily(word[..second]) && PinyinWords.Are(word[second..]))
        {
            return Parted([word[..second]], [word[second..]], suffix);
        }

        var end = word.TrimEnd('.').Length;
        var start = end;
        while (start > 0 && char.IsUpper(word[start - 1]))
        {
            start--;
        }

        return start > 1 && end - start is > 0 and <= 3 && char.IsUpper(word[0]) && char.IsLower(word[start - 1]) && word.Length <= LongestWord
            ? Parted([word[..start]], [word[start..end]], suffix)
            : null;
    }

    private static CslName Parted(List<string> family, List<string> given, string? suffix)
    {
        var isCapitals = family.TrueForAll(Casing.IsCapitals);
        var familyWords = family.Select((word, i) => !isCapitals ? word
            : i < family.Count - 1 && Array.FindIndex(Particles, one => one.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and < SmallParticles ? word.ToLowerInvariant()
            : Casing.Name(word));
        return CslName.Parted(string.Join(' ', familyWords), string.Join(' ', given.Select(word => Initials.Are(word, family) ? Initials.WithStops(word) : Casing.IsCapitals(word) ? Casing.Name(word) : word))) with { Suffix = suffix };
    }

    private static string? TakeSuffix(List<string> words)
    {
        if (words.Count == 0 || !Suffixes.Contains(words[^1], StringComparer.Ordinal))
        {
            return null;
        }

        var suffix = words[^1];
        words.RemoveAt(words.Count - 1);
        return suffix is "JR" or "Jr" ? "Jr." : suffix is "SR" or "Sr" ? "Sr." : suffix;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // "J.A.Smith" has three words, "FrancisL." two, "J.-N." one.
            var start = 0;
            for (var i = 1; i < word.Length - 1; i++)
            {
                var isStop = word[i] == '.' && char.IsLetter(word[i + 1]);
                if (isStop || (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && word[i + 1] == '.'))
                {
                    words.Add(word[start..(isStop ? i + 1 : i)]);
                    start = isStop ? i + 1 : i;
                }
            }

            words.Add(word[start..]);
        }

        return words;
    }

    private static bool HasWholeScript(string name)
    {
        foreach (var c in name)
        {
            if (Han.IsHan(c) || c is >= '\u3041' and <= '\u30FF' or >= '\uAC00' and <= '\uD7A3')
            {
                return true;
            }
        }

        return false;
    }
}
