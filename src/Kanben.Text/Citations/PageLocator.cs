using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Text.Citations;

/// <summary>
/// Reads the pages printed behind a citation mark (GB/T 7714-2015, 9.1.3; 2025, 9.2: `[2]326-329`; in journals also `[1](P326)`, `[1]P45`,
/// `[1]（第12页）`). Every answer is a length of the given text, 0 when no locator begins there; nothing longer than <see cref="Longest"/> is one.
/// </summary>
public static class PageLocator
{
    /// <summary>The longest locator in UTF-16 units: more is text.</summary>
    public const int Longest = 40;

    private const int LongestNumber = 5;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‐‑−－~～∼至");

    /// <summary>Whether the text is a locator and nothing else; bare figures are one, since whoever asks knows that they are raised behind a mark.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim(' ');
        return text.Length is > 0 and <= Longest && (InBrackets(text) == text.Length || Labelled(text) == text.Length || Pages(text, out _) == text.Length);
    }

    /// <summary>A locator in round brackets, which must name pages by P or 页: `[1](2018)` is a citation and a year.</summary>
    public static int InBrackets(ReadOnlySpan<char> text)
    {
        text = Near(text);
        if (text.IsEmpty || text[0] is not ('(' or '（'))
        {
            return 0;
        }

        var at = SkipSpaces(text, 1);
        var length = Labelled(text[at..]);
        var close = SkipSpaces(text, at + length);
        return length > 0 && close < text.Length && close < Longest && text[close] is ')' or '）' ? close + 1 : 0;
    }

    /// <summary>
    /// A locator in running text. Without brackets it must end where a mark of punctuation or a bracket follows: `[2]3个`, `[3]2015年`, `[1]10%` and
    /// `[4]P53基因` are text, and so is what may be a year, a decimal, a number in thousands or the number of an item that follows.
    /// </summary>
    public static int InProse(ReadOnlySpan<char> text)
    {
        text = Near(text);
        if (InBrackets(text) is > 0 and var bracketed)
        {
            return bracketed;
        }

        if (Labelled(text) is > 0 and var labelled)
        {
            return labelled <= Longest && EndsAt(text[labelled..], isNumber: false) ? labelled : 0;
        }

        var length = Pages(text, out var isNumber);
        if (length is 0 or > Longest || IsYear(text[..length]) || IsInThousands(text[..length]))
        {
            return 0;
        }

        if (EndsAt(text[length..], isNumber))
        {
            return length;
        }

        // “[2]326-329，2015年……”: the comma parted clauses.
        var comma = text[..length].LastIndexOfAny(',', '，', '、');
        return comma > 0 && text[..comma].IndexOfAny(Dashes) > 0 && EndsAt(text[comma..], isNumber: false) ? comma : 0;
    }

    // What lies further on cannot be part of a locator, nor follow one; so the time does not grow with the text.
    private static ReadOnlySpan<char> Near(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, Longest + 2)];

    private static bool EndsAt(ReadOnlySpan<char> rest, bool isNumber)
    {
        // A paragraph may be cut behind one figure; behind a range it is whole.
        if (rest.IsEmpty)
        {
            return !isNumber;
        }

        var next = rest.Length > 1 ? rest[1] : ' ';
        return rest[0] switch
        {
            // “[2]3. 方法”, “[2]3、方法”: the number of the item that follows.
            '.' or '．' or '、' when isNumber => rest.Length == 1 || next is '[' or '［',
            '.' or ',' or ':' => !char.IsLetterOrDigit(next) || Han.IsHan(next),
            '—' => next == '—',
            '"' or ')' or ']' or '[' or ';' or '!' or '?' => true,
            var mark => Han.IsChineseMark(mark) && mark is not ('～' or '·'),
        };
    }

    /// <summary>`P12-15`, `p. 12`, `pp.12–15`, `第12-15页`, `12页`.</summary>
    private static int Labelled(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is 'P' or 'p' or 'Ｐ' or 'ｐ')
        {
            var at = text.Length > 1 && text[1] is 'P' or 'p' or 'Ｐ' or 'ｐ' ? 2 : 1;
            at = SkipSpaces(text, at < text.Length && text[at] is '.' or '．' ? at + 1 : at);
            var pages = Pages(text[at..], out _);
            return pages > 0 ? at + pages : 0;
        }

        var start = text[0] == '第' ? SkipSpaces(text, 1) : 0;
        var length = Pages(text[start..], out _);
        var end = SkipSpaces(text, start + length);
        return length > 0 && end < text.Length && text[end] == '页' ? end + 1 : 0;
    }

    /// <summary>Pages and ranges of pages: `326-329`, `12,15-17`. A comma or dash that no number follows is not part of them.</summary>
    private static int Pages(ReadOnlySpan<char> text, out bool isNumber)
    {
        isNumber = true;
        var end = Number(text, 0);
        var isRange = false;
        while (end > 0 && end < text.Length && end <= Longest)
        {
            var isDash = Dashes.Contains(text[end]);
            if (!(isDash ? !isRange : text[end] is ',' or '，' or '、' or ';' or '；'))
            {
                break;
            }

            var next = Number(text, SkipSpaces(text, end + 1));
            if (next == 0)
            {
                break;
            }

            (end, isNumber, isRange) = (next, false, isDash);
        }

        return end;
    }

    /// <summary>Where the number ends that begins at <paramref name="start"/>; 0 when none does.</summary>
    private static int Number(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestNumber && Digit(text[end]) >= 0)
        {
            end++;
        }

        return end > start && end - start <= LongestNumber && Digit(text[start]) > 0 ? end : 0;
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    private static bool IsInThousands(ReadOnlySpan<char> text) => text.Length is > 4 and < 8 && text[^4] == ',' && !text[..^4].ContainsAny(Dashes);

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
