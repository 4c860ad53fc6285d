using Kanben.Text.Citations;

namespace Kanben.Import;

/// <summary>A citation mark in a text: where it stands and the numbers it names, ranges written out.</summary>
internal sealed record CitationMark(int Start, int End, IReadOnlyList<int> Numbers);

/// <summary>
/// Reads citation marks: [4], ［4］, [1-3], [1,4], [1、4~6], in any width, also as superscript. Ranges are written out; a mark that counts
/// backwards or holds anything else is none.
/// </summary>
internal static class CitationScanner
{
    private const int LongestMark = 60;
    private const int LongestRange = 60;

    /// <summary>Whether a mark may open with the character.</summary>
    public static bool Opens(char c) => c is '[' or '［' or '〔' or '【';

    /// <summary>The mark whose opening bracket stands at <paramref name="start"/>, or null.</summary>
    public static CitationMark? At(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || !Opens(text[start]))
        {
            return null;
        }

        var end = start + 1;
        while (end < text.Length && end - start < LongestMark && text[end] is not (']' or '］' or '〕' or '】'))
        {
            end++;
        }

        return end < text.Length && end - start < LongestMark && Numbers(text[(start + 1)..end]) is { } numbers
            ? new CitationMark(start, end + 1, numbers)
            : null;
    }

    /// <summary>The numbers of "1,4-6" in any width and spacing, or null when it is anything else.</summary>
    public static IReadOnlyList<int>? Numbers(ReadOnlySpan<char> text)
    {
        var numbers = new List<int>();
        var range = false;
        var expected = true;
        for (var i = 0; i < text.Length;)
        {
            var c = Marks.Digit(text[i]);
            if (char.IsAsciiDigit(c))
            {
                if (!expected || ReadNumber(text, ref i) is not { } number || !Add(numbers, number, range))
                {
                    return null;
                }

                (range, expected) = (false, false);
                continue;
            }

            i++;
            if (IsSeparator(c))
            {
                (range, expected) = (false, true);
            }
            else if ((IsDash(c) || c == '一') && numbers.Count > 0 && !range)
            {
                (range, expected) = (true, true);
            }
            else if (c != ' ')
            {
                return null;
            }
        }

        return numbers.Count > 0 && !expected ? numbers : null;
    }

    private static int? ReadNumber(ReadOnlySpan<char> text, ref int i)
    {
        var value = 0;
        var start = i;
        for (; i < text.Length && char.IsAsciiDigit(Marks.Digit(text[i])); i++)
        {
            value = (value * 10) + Marks.Digit(text[i]) - '0';
            if (i - start > 3)
            {
                return null;
            }
        }

        return value;
    }

    private static bool Add(List<int> numbers, int number, bool range)
    {
        if (!range)
        {
            numbers.Add(number);
            return number > 0;
        }

        var first = numbers[^1] + 1;
        if (number < first || number - first > LongestRange)
        {
            return false;
        }

        numbers.AddRange(Enumerable.Range(first, number - first + 1));
        return true;
    }

    public static bool IsSeparator(char c) => c is ',' or '，' or '、' or ';' or '；';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '－' or '~' or '～' or '∼' or '‐' or '‑' or '−';

    /// <summary>`-[6]` behind `[4]` cites 5 and 6: the second mark with all that <paramref name="last"/> leaves out; null when it counts backwards.</summary>
    public static CitationMark? UpTo(CitationMark mark, int last) =>
        mark.Numbers[0] > last && mark.Numbers[0] - last <= LongestRange ? mark with { Numbers = [.. Enumerable.Range(last + 1, mark.Numbers[0] - last - 1), .. mark.Numbers] } : null;

    /// <summary>Where the citation begins that ends the text, of several in a row the first, or -1. Superscript tags and formulas around it are passed over.</summary>
    public static int TrailingStart(string text)
    {
        var start = LastStart(text);
        while (start > 0 && LastStart(text.AsSpan(0, start).TrimEnd("-–—－~～,，、")) is >= 0 and var before)
        {
            start = before;
        }

        return start;
    }

    private static int LastStart(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var tail in new[] { "</sup>", "}$", "} $", "$" })
        {
            if (text.EndsWith(tail, StringComparison.Ordinal))
            {
                end -= tail.Length;
                break;
            }
        }

        var near = Math.Max(0, end - LongestMark - PageLocator.Longest);
        var open = near + text[near..end].LastIndexOfAny('[', '［');
        if (open < near || At(text, open) is not { } mark || mark.End > end || !IsPages(text[mark.End..end], isRaised: end < text.Length))
        {
            return -1;
        }

        foreach (var head in new[] { "<sup>", "$^{", "$ ^ { ", "$^{ " })
        {
            if (text[..open].EndsWith(head, StringComparison.Ordinal))
            {
                return open - head.Length;
            }
        }

        return open;
    }

    // What may stand between a mark and the end of the text: the pages it names, raised or not.
    private static bool IsPages(ReadOnlySpan<char> text, bool isRaised)
    {
        text = text.Trim(" }");
        foreach (var tag in new[] { "</sup>", "<sup>" })
        {
            text = text.StartsWith(tag, StringComparison.Ordinal) ? text[tag.Length..] : text;
        }

        return text.IsEmpty || PageLocator.InProse(text) == text.Length || (isRaised && PageLocator.Is(text));
    }
}
