using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>The forms of a term's name: the key under which spellings are one term, and the strings to look for in text.</summary>
public static class TermName
{
    // A short title without its marks may be an ordinary word (《活着》); a long one is hardly ever.
    private const int ShortestBareTitle = 6;

    /// <summary>The name without quotation and title marks and without spaces beside Han, narrow and in lower case.</summary>
    public static string Key(string name)
    {
        // Most names are of Han only.
        if (!name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
        {
            return name;
        }

        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (IsMark(c))
            {
                continue;
            }

            var folded = char.ToLowerInvariant(Han.Narrow(c));
            if (char.IsWhiteSpace(folded))
            {
                if (key.Length > 0 && !Han.IsHan(key[^1]) && key[^1] != ' ')
                {
                    key.Append(' ');
                }

                continue;
            }

            if (Han.IsHan(folded) && key.Length > 0 && key[^1] == ' ')
            {
                key.Length--;
            }

            key.Append(folded);
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The name, and for a title in 《》 also the words within when they are long enough to stand for it alone.</summary>
    public static IEnumerable<string> Forms(string name)
    {
        yield return name;
        if (name.Length - 2 >= ShortestBareTitle && name[0] == '《' && name[^1] == '》')
        {
            yield return name[1..^1];
        }
    }

    private static bool IsMark(char c) => c is '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉' or '＂' or '＇';
}
