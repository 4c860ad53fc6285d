namespace Kanben.Build.Bibliographies;

/// <summary>Whether a word in Latin letters can be read as pinyin (GB/T 16159): syllables of an initial and a final.</summary>
internal static class PinyinWords
{
    private const int LongestSyllable = 6;
    private const int LongestWord = 18;

    private static readonly string[] Starts = ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];

    private static readonly HashSet<string> Finals = new(StringComparer.Ordinal)
    {
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong",
        "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "ü", "üe", "v",
    };

    private static readonly string[] DoubleFamilies = ["ouyang", "sima", "zhuge", "shangguan", "huangfu", "situ", "duanmu", "gongsun", "xiahou", "murong"];

    /// <summary>One syllable, or one of the family names of two.</summary>
    public static bool IsFamily(string word)
    {
        var small = word.ToLowerInvariant();
        return IsSyllable(small) || DoubleFamilies.Contains(small, StringComparer.Ordinal);
    }

    /// <summary>One to three syllables, with or without hyphens and apostrophes.</summary>
    public static bool Are(string word)
    {
        if (word.Length is < 2 or > LongestWord)
        {
            return false;
        }

        var small = word.ToLowerInvariant();
        var reached = new bool[small.Length + 1];
        reached[0] = true;
        for (var start = 0; start < small.Length; start++)
        {
            reached[start + 1] |= reached[start] && start > 0 && small[start] is '-' or '\'' or '’';
            for (var length = 1; reached[start] && length <= LongestSyllable && start + length <= small.Length; length++)
            {
                reached[start + length] |= IsSyllable(small.Substring(start, length));
            }
        }

        return reached[small.Length];
    }

    private static bool IsSyllable(string text)
    {
        foreach (var start in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal) && Finals.Contains(text[start.Length..]) && (start.Length > 0 || text[0] is 'a' or 'e' or 'o'))
            {
                return true;
            }
        }

        return false;
    }
}
