using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>Names in capitals, as GB/T 7714-2015 printed family names (8.1.1; 2025 has the initial capital alone), in normal case.</summary>
internal static class Casing
{
    /// <summary>Two letters or more, and no small one.</summary>
    public static bool IsCapitals(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>
    /// A capital at the start, after a hyphen or an apostrophe (O’Shea, Alonso-Tapia), and after Mc, which always takes one; MACDONALD can be either.
    /// </summary>
    public static string Name(string word)
    {
        var name = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var isStart = i == 0 || word[i - 1] is '-' or '‐' or '\'' or '’' || (i == 2 && word.Length > 4 && word.StartsWith("MC", StringComparison.Ordinal));
            name.Append(isStart ? word[i] : char.ToLowerInvariant(word[i]));
        }

        return name.ToString();
    }
}
