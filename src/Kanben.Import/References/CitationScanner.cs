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

    /// <summary>The mark whose opening bracket stands at <paramref name="start"/>, or null.</summary>
    public static CitationMark? At(string text, int start)
    {
        if (text[start] is not ('[' or '［' or '〔' or '【'))
        {
            return null;
        }

        var end = start + 1;
        while (end < text.Length && end - start < LongestMark && text[end] is not (']' or '］' or '〕' or '】'))
        {
            end++;
        }

        return end < text.Length && end - start < LongestMark && Numbers(text.AsSpan(start + 1, end - start - 1)) is { } numbers
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
            if (c is ',' or '，' or '、' or ';' or '；')
            {
                (range, expected) = (false, true);
            }
            else if (c is '-' or '–' or '—' or '－' or '~' or '～' or '∼' or '一' or '‑' or '−' && numbers.Count > 0 && !range)
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

    /// <summary>Where the citation mark begins that ends the text, or -1. Superscript tags and formulas around it are passed over.</summary>
    public static int TrailingStart(string text)
    {
        var end = text.Length;
        foreach (var tail in new[] { "</sup>", "}$", "} $", "$" })
        {
            if (text.AsSpan(0, end).EndsWith(tail, StringComparison.Ordinal))
            {
                end -= tail.Length;
                break;
            }
        }

        var open = text.AsSpan(0, end).LastIndexOfAny('[', '［');
        if (open < 0 || end - open > LongestMark || At(text, open) is not { } mark || text.AsSpan(mark.End, end - mark.End).Trim(" }").Length > 0)
        {
            return -1;
        }

        foreach (var head in new[] { "<sup>", "$^{", "$ ^ { ", "$^{ " })
        {
            if (text.AsSpan(0, open).EndsWith(head, StringComparison.Ordinal))
            {
                return open - head.Length;
            }
        }

        return open;
    }
}
