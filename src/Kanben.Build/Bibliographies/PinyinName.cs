namespace Kanben.Build.Bibliographies;

/// <summary>
/// Whether a name in Latin letters is a Chinese one in pinyin (GB/T 28039: a surname of one syllable or of the few with two, a given name of one
/// or two). A Western name that happens to be spelt so is taken for one, and then keeps its given name whole.
/// </summary>
internal static class PinyinName
{
    private static readonly string[] Initials =
        ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];

    private static readonly string[] Finals =
    [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong",
        "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "v", "ve", "ü", "üe",
    ];

    private static readonly string[] DoubleSurnames =
        ["ouyang", "zhuge", "sima", "situ", "shangguan", "huangfu", "murong", "gongsun", "linghu", "xiahou", "dongfang", "weichi", "zhangsun", "yuwen", "duanmu", "baili"];

    public static bool IsOne(string family, string given)
    {
        family = family.ToLowerInvariant();
        given = given.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        // A single letter is an initial, though a, e and o are syllables.
        return given.Length > 1 && (DoubleSurnames.Contains(family) || (family.Length > 1 && IsSyllable(family))) && IsOneOrTwo(given);
    }

    private static bool IsOneOrTwo(string letters)
    {
        for (var i = 1; i < letters.Length && i <= 6; i++)
        {
            if (IsSyllable(letters.AsSpan(0, i)) && IsSyllable(letters.AsSpan(i)))
            {
                return true;
            }
        }

        return IsSyllable(letters);
    }

    private static bool IsSyllable(ReadOnlySpan<char> letters)
    {
        foreach (var initial in Initials)
        {
            if (letters.Length <= 6 && letters.StartsWith(initial) && IsFinal(initial, letters[initial.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    // What pinyin does not spell: "bong", "jea", "yi" is written so, "i" alone is not.
    private static bool IsFinal(string initial, ReadOnlySpan<char> final)
    {
        var isKnown = false;
        foreach (var one in Finals)
        {
            isKnown |= final.SequenceEqual(one);
        }

        return isKnown && initial switch
        {
            "" => final[0] is 'a' or 'o' or 'e',
            "j" or "q" or "x" => final[0] is 'i' or 'u',
            "g" or "k" or "h" => final[0] is not ('i' or 'v' or 'ü'),
            "b" or "p" or "m" or "f" => final[0] is not ('v' or 'ü') && !final.SequenceEqual("ong") && (final[0] != 'u' || final.Length == 1),
            _ => true,
        };
    }
}
