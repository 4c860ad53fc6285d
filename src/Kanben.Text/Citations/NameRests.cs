using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>
/// Where in a part of a phrase the name may begin, and whether what stands before it can be prose. Chinese is written without blanks, so a name of
/// the list at the end of a longer name (张军 in 胡张军) has to be told from one behind a word (据张军).
/// </summary>
internal static class NameRests
{
    private const int MostWords = 8;

    private const int LongestHanName = 4;

    // Words of one character that lead to a name; any other single character before a name of the list makes it the end of a longer name.
    private const string Leading = "而据由按如见在对从与和及以将把被是即但又经向当为像若照用因则也让使给引看述同跟受到比参于自并且";

    private static readonly string[] LeadIns =
        ["参见", "参考", "参阅", "参看", "详见", "另见", "又见", "亦见", "也见", "可见", "例如", "比如", "譬如", "诸如", "转引自", "引自", "改编自", "来自", "源自", "根据", "依据", "按照", "可参见", "学者", "本文", "以及", "其中", "此外", "另外", "如", "见", "参"];

    /// <summary>
    /// The places at which a name that ends with the part may begin, the longest name first. In unspaced text each character is one, unless the
    /// part is known to be a name as a whole.
    /// </summary>
    public static IEnumerable<int> Starts(string text, NamePart part, int longest, bool onlyWhole = false) =>
        part.End > part.Start && IsHanName(text[part.End - 1]) ? HanStarts(text, part, longest, onlyWhole) : WordStarts(text, part);

    /// <summary>The initial of a given name that stands before a surname ("J. Scott"), or '\0', and where it begins.</summary>
    public static (char Initial, int From) Initials(string text, int floor, int start)
    {
        var (initial, from) = ('\0', start);
        var i = start - 1;
        for (; i >= floor && text[i] is ' ' or '.' or '-' || (i >= floor && char.IsAsciiLetterUpper(text[i])); i--)
        {
            if (char.IsAsciiLetterUpper(text[i]))
            {
                if (text[i + 1] is not ('.' or ' ' or '-') || (i > floor && char.IsLetter(text[i - 1]) && !Han.IsHan(text[i - 1])))
                {
                    break;
                }

                (initial, from) = (char.ToLowerInvariant(text[i]), i);
            }
        }

        // John R. Scott: the list has the initial of John.
        while (i >= floor && text[i] == ' ')
        {
            i--;
        }

        var last = i;
        while (i >= floor && char.IsAsciiLetter(text[i]))
        {
            i--;
        }

        return i < last && char.IsAsciiLetterUpper(text[i + 1]) && last - i > 1 ? ('\0', start) : (initial, from);
    }

    public static bool MayPrecede(string text, int from, int start, bool isBracketed)
    {
        var rest = text.AsSpan(from, start - from).Trim();
        if (rest.IsEmpty || !Han.IsHan(rest[^1]))
        {
            return true;
        }

        // 见Granovetter: a change of script is a boundary.
        if (!Han.IsHan(text[start]) || Leading.Contains(rest[^1]) || IsLeadIn(rest))
        {
            return true;
        }

        return rest.Length > (isBracketed ? LongestHanName : 1);
    }

    /// <summary>The part before is one more name that the entry does not have: 王五和张军 is not 张军.</summary>
    public static bool IsFurtherName(string text, NamePart before, NamePart part, bool isBracketed)
    {
        if (!part.IsTied && !isBracketed)
        {
            return false;
        }

        var words = text.AsSpan(before.Start, before.End - before.Start);
        if (Han.IsHan(words[^1]))
        {
            return words.Length is >= 2 and <= LongestHanName && !IsLeadIn(words) && Han.IsHan(words[0]);
        }

        return char.IsUpper(words[words.LastIndexOf(' ') + 1]);
    }

    public static bool IsLeadIn(ReadOnlySpan<char> words)
    {
        foreach (var leadIn in LeadIns)
        {
            if (words.EndsWith(leadIn, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> HanStarts(string text, NamePart part, int longest, bool onlyWhole)
    {
        // A name may be translated with an initial of Latin letters (詹姆斯·C·斯科特); the dot itself is no letter of the key.
        const int Dots = 4;
        var from = part.End;
        var floor = longest > part.End - Dots ? part.Start : Math.Max(part.Start, part.End - longest - Dots);
        while (from > floor && IsHanName(text[from - 1]))
        {
            from--;
        }

        for (var start = from; start <= part.End - 2 && (!onlyWhole || start == from); start++)
        {
            yield return start;
        }
    }

    private static List<int> WordStarts(string text, NamePart part)
    {
        var starts = new List<int>();
        for (var i = part.End - 1; i >= part.Start && starts.Count < MostWords && !Han.IsHan(text[i]); i--)
        {
            if (char.IsLetter(text[i]) && (i == part.Start || text[i - 1] is ' ' or '.' or '·' || Han.IsHan(text[i - 1])))
            {
                starts.Add(i);
            }
        }

        starts.Reverse();
        return starts;
    }

    private static bool IsHanName(char c) => Han.IsHan(c) || c == '·';
}
