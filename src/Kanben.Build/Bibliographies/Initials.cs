namespace Kanben.Build.Bibliographies;

/// <summary>Initials of given names: J, J., JA, J-N, J.-N., И.</summary>
internal static class Initials
{
    private const int Most = 4;

    /// <summary>
    /// Whether the word is initials beside the family name: capitals alone, one to four. Beside a family name in capitals too, a syllable of pinyin
    /// after one of pinyin is a given name (WANG LI), other capitals are initials (SMITH JA).
    /// </summary>
    public static bool Are(string word, List<string> family)
    {
        var (capitals, stops) = (0, 0);
        foreach (var c in word)
        {
            if (c is '.' or '-' or '‐' or '–')
            {
                stops++;
            }
            else if (char.IsUpper(c))
            {
                capitals++;
            }
            else
            {
                return false;
            }
        }

        if (capitals is 0 or > Most || ReferenceEquals(word, family[0]) && capitals > 1 && stops == 0)
        {
            return false;
        }

        return capitals == 1 || stops > 0 || !Casing.IsCapitals(family[0]) || (capitals <= 3 && !(PinyinWords.Are(word) && PinyinWords.Are(family[0])));
    }

    /// <summary>The initials with full stops: JA is J. A., J-N is J.-N.</summary>
    public static string WithStops(string word)
    {
        var parts = new List<string>();
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                parts.Add(parts.Count > 0 && parts[^1] == "-" ? $"-{c}." : $"{c}.");
            }
            else if (c != '.' && parts.Count > 0)
            {
                parts.Add("-");
            }
        }

        parts.RemoveAll(part => part == "-");
        return string.Join(' ', parts).Replace(" -", "-", StringComparison.Ordinal);
    }
}
