using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>Finds the numbers that documents carry: standards, patents, reports, files of archives and cases.</summary>
internal static class DocumentNumbers
{
    private const int Longest = 60;

    /// <summary>
    /// The end of a standard's number that begins here (GB/T 3792—2021, ISO/IEC 80079-20-2:2016(en), YY/T 0316, T/CECS 20001-2020), or the
    /// start when there is none.
    /// </summary>
    public static int EndOfStandard(string text, int start, int end)
    {
        var i = start;
        var capitals = 0;
        while (i < end && (char.IsAsciiLetterUpper(text[i]) || text[i] == '/' || (capitals > 1 && char.IsAsciiDigit(text[i]) && i < start + 6)))
        {
            capitals += char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
            i++;
        }

        if (capitals < 2 || capitals > 12)
        {
            return start;
        }

        i = SkipWord(text, i, end);
        var digits = i;
        while (i < end && i - start < Longest && IsNumberCharacter(text, i, end))
        {
            i++;
        }

        while (i > digits && text[i - 1] is '.' or ':' or '-' or '—' or '–')
        {
            i--;
        }

        if (i == digits && (digits == start || !char.IsAsciiDigit(text[digits - 1])))
        {
            return start;
        }

        return i + 3 < end && text[i] == '(' && text[i + 3] == ')' && char.IsAsciiLetterLower(text[i + 1]) ? i + 4 : i;
    }

    /// <summary>A standard's number at the end of the run, after a colon, a blank or in brackets: where it begins, or -1.</summary>
    public static Segment StandardAtEnd(EntryText entry, Segment region)
    {
        var text = entry.Text;
        var found = default(Segment);
        for (var i = region.Start; i < region.End; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) && (i == region.Start || !char.IsAsciiLetterOrDigit(text[i - 1]) && text[i - 1] != '/'))
            {
                var stop = EndOfStandard(text, i, region.End);
                var digitsLater = stop > i ? stop : i + 1;
                found = stop > i && IsEnd(text, stop, region.End) ? new Segment(i, stop) : found;
                i = digitsLater - 1;
            }
        }

        return found;
    }

    /// <summary>The year in a standard's number: the four digits after the last dash or colon.</summary>
    public static YearMention YearOf(string text, Segment number)
    {
        for (var i = number.End - 4; i > number.Start; i--)
        {
            if (text[i - 1] is '-' or '—' or '–' or ':' or '－' && YearScan.IsYear(text, i, number.End))
            {
                return new YearMention(new Segment(i, i + 4), new Segment(i, i + 4), new Segment(i, i + 4));
            }
        }

        return default;
    }

    /// <summary>Whether the words after a title's last colon are the number of a report, a file or a case and not a subtitle.</summary>
    public static bool IsFileNumber(EntryText entry, Segment region, bool archive)
    {
        var words = region.In(entry.Text);
        var hasDigit = words.ContainsAnyInRange('0', '9');
        if (words.IsEmpty || words.Length > Longest)
        {
            return false;
        }

        if (entry.HasHan(region))
        {
            return (hasDigit && words[^1] == '号') || (archive && (hasDigit || words.Contains("档", StringComparison.Ordinal)));
        }

        // "2000–2020" is the span that a data set covers.
        var isSpan = YearScan.IsYear(entry.Text, region.Start, region.End) && !words.ContainsAnyInRange('A', 'Z') && !words.ContainsAnyInRange('a', 'z');
        return hasDigit && words.Length > 4 && !isSpan && !HasLowerCaseWord(words) && !YearScan.At(entry.Text, region.Start, region.End).Whole.Equals(region);
    }

    /// <summary>A patent's number: mostly digits, with an optional country's letters.</summary>
    public static bool IsPatentNumber(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or ',' or ' ' or '-' or '/'))
            {
                return false;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 4 && words.Length <= Longest / 2;
    }

    private static bool HasLowerCaseWord(ReadOnlySpan<char> words)
    {
        var run = 0;
        foreach (var c in words)
        {
            run = char.IsAsciiLetterLower(c) ? run + 1 : 0;
            if (run >= 3)
            {
                return true;
            }
        }

        return false;
    }

    // "GB/T 3792", "IEEE Std 802", "GBT3792": at most one short word stands between the letters and the number.
    private static int SkipWord(string text, int i, int end)
    {
        while (i < end && text[i] == ' ')
        {
            i++;
        }

        return i + 4 < end && string.CompareOrdinal(text, i, "Std ", 0, 4) == 0 ? i + 4 : i;
    }

    private static bool IsNumberCharacter(string text, int i, int end) =>
        char.IsAsciiDigit(text[i])
        || (text[i] is '.' or '-' or '—' or '–' or ':' or '/' or ' ' && i + 1 < end && IsNumberContinuation(text, i, end));

    // A blank continues a number only around its dash: "GB 50010 — 2010".
    private static bool IsNumberContinuation(string text, int i, int end) => text[i] == ' '
        ? text[i + 1] is '-' or '—' or '–' || (text[i - 1] is '-' or '—' or '–' && char.IsAsciiDigit(text[i + 1]))
        : char.IsAsciiDigit(text[i + 1]) || text[i + 1] is '—' || (text[i + 1] == ' ' && text[i] is '-' or '—' or '–' && i + 2 < end && char.IsAsciiDigit(text[i + 2]));

    private static bool IsEnd(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or ')' or ']')
        {
            i++;
        }

        return i >= end;
    }
}
