using System.Buffers;
using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>
/// Parts entries without numbers that were run together. They begin with authors and a year in brackets (APA style, and what Chinese journals of
/// psychology and geography made of it), so a new one begins where that stands behind a stop.
/// </summary>
internal static class AuthorYearEntries
{
    private const int ShortestEntry = 20;
    private const int LongestAuthors = 160;

    private static readonly SearchValues<char> YearFigures = SearchValues.Create("0123456789oOlI");

    public static ImmutableArray<string> Cut(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = ShortestEntry; i < text.Length; i++)
        {
            // "[原文]" behind a translation is part of its entry.
            if (i - start >= ShortestEntry && EndsEntry(text, i) && Begins(text, i))
            {
                pieces.Add(text[start..i].TrimEnd());
                start = i;
            }
        }

        pieces.Add(text[start..]);
        return [.. pieces];
    }

    // Figures (the pages), a Han (the publisher) or an address stand before a new entry.
    private static bool EndsEntry(string text, int i)
    {
        var end = i;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return end > 1 && (text[end - 1] is '.' or '。' or '．' && (char.IsAsciiDigit(text[end - 2]) || Han.IsHan(text[end - 2])) || (end < i && EndsAddress(text, end)));
    }

    private static bool EndsAddress(string text, int end)
    {
        var start = text.LastIndexOf(' ', end - 1) + 1;
        return text.AsSpan(start, end - start).Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Whether names of authors and a year in brackets stand here.</summary>
    public static bool Begins(string text, int start) => start < text.Length && (Han.IsHan(text[start]) ? BeginsHan(text, start) : char.IsAsciiLetterUpper(text[start]) && BeginsLatin(text, start));

    // "Zhang, J., & Li, Q. (2011)": a surname and initials, then the year before anything but names.
    private static bool BeginsLatin(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '-' or '\'' or '’'))
        {
            i++;
        }

        var comma = i > start + 1 && i < text.Length && text[i] is ',' or '，';
        var initial = comma && i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
        if (!comma || initial + 1 >= text.Length || !char.IsAsciiLetterUpper(text[initial]) || text[initial + 1] != '.')
        {
            return false;
        }

        var year = text.AsSpan(initial, Math.Min(LongestAuthors, text.Length - initial)).IndexOfAny('(', '（');
        return year > 0 && OpensYear(text, initial + year);
    }

    private static bool BeginsHan(string text, int start)
    {
        var names = 0;
        var i = start;
        while (i < text.Length && i - start < LongestAuthors)
        {
            var end = i;
            while (end < text.Length && Han.IsHan(text[end]))
            {
                end++;
            }

            var length = end - i;
            if (length is < 2 or > 4 || !(PersonNames.IsName(text[i..end]) || names > 0))
            {
                return names > 0 && length is 0 or 1 && OpensYear(text, text[i..end] == "等" ? end : i);
            }

            names++;
            i = end;
            if (OpensYear(text, i))
            {
                return true;
            }

            while (i < text.Length && text[i] is ',' or '，' or '、' or ' ' or '&')
            {
                i++;
            }

            if (i == end)
            {
                return false;
            }
        }

        return false;
    }

    // Recognition reads 0 as o and 1 as l.
    private static bool OpensYear(string text, int i)
    {
        while (i < text.Length && text[i] is '.' or '．' or '。' or ' ' or ',' or '，')
        {
            i++;
        }

        return i + 5 < text.Length && text[i] is '(' or '（' && text[i + 1] is '1' or '2' && !text.AsSpan(i + 2, 3).ContainsAnyExcept(YearFigures);
    }
}
