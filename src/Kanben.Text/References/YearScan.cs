using System.Runtime.InteropServices;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// A date of publication: the year, the date as far as it is printed, and all that belongs to it (brackets, c for copyright, 年, 印刷).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearMention(Segment Whole, Segment Date, Segment Year)
{
    public bool IsNone => Year.IsEmpty;

    public bool IsFullDate => Date.Length > Year.Length + 3;
}

/// <summary>Reads years and dates: 2011, 2011a, c1988, [1936], 2000-11-20, 2000.11.20, 2000/11/20, 2000年11月20日, 1995印刷.</summary>
internal static class YearScan
{
    /// <summary>The date that begins exactly here, or none.</summary>
    public static YearMention At(string text, int start, int end)
    {
        var i = start;
        if (i < end && text[i] == '[')
        {
            i++;
        }

        if (i < end && text[i] is 'c' or '©')
        {
            i++;
        }

        if (!IsYear(text, i, end))
        {
            return default;
        }

        var year = new Segment(i, i + 4);
        i = EndOfDate(text, i + 4, end);
        var date = new Segment(year.Start, i);
        if (i < end && text[i] is >= 'a' and <= 'z' && (i + 1 == end || !char.IsAsciiLetterOrDigit(text[i + 1])))
        {
            i++;
        }

        if (i < end && text[start] == '[' && text[i] == ']')
        {
            i++;
        }

        return new YearMention(new Segment(start, SkipWords(text, i, end)), date, year);
    }

    public static bool IsYear(string text, int i, int end) =>
        i + 4 <= end && (text[i] == '1' ? text[i + 1] >= '5' : text[i] == '2' && text[i + 1] == '0')
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 == end || !char.IsAsciiDigit(text[i + 4])) && (i == 0 || !char.IsAsciiDigit(text[i - 1]));

    // "-11-20", ".11.20", "/11/20", "年11月20日", ",11,20"; a range of years ("1987-1995") is no date.
    private static int EndOfDate(string text, int i, int end)
    {
        var month = Number(text, i, end, 12);
        if (month == i)
        {
            return EndOfEnglishDate(text, i, end);
        }

        var day = Number(text, month, end, 31);
        if ((text[i] is ',' or '.' or '/') && (day == month || text[month] != text[i]))
        {
            // "2008.1" is a month only where the element ends with it; else the stop or comma begins the next element.
            return text[i] == '.' && (month == end || text[month] == ',') ? month : i;
        }

        var last = day;
        return last < end && text[last] is '日' or '月' or '号' ? last + 1 : last;
    }

    /// <summary>An English month, in full or in three letters or four.</summary>
    public static bool IsMonth(ReadOnlySpan<char> words)
    {
        foreach (var month in (ReadOnlySpan<string>)["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"])
        {
            if (words.SequenceEqual(month) || (words.Length is 3 or 4 && month.StartsWith(words, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // "2021 Jun 1", "2014 Mar", as PubMed writes.
    private static int EndOfEnglishDate(string text, int i, int end)
    {
        const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
        if (i + 4 > end || text[i] != ' ' || Months.IndexOf(text.Substring(i + 1, 3), StringComparison.Ordinal) is var month && (month < 0 || month % 3 != 0)
            || (i + 4 < end && char.IsLetter(text[i + 4])))
        {
            return i;
        }

        var day = i + 4;
        while (day < end && day < i + 7 && (char.IsAsciiDigit(text[day]) || (text[day] == ' ' && day == i + 4)))
        {
            day++;
        }

        return char.IsAsciiDigit(text[day - 1]) ? day : i + 4;
    }

    // The end of a separator with a number of one or two digits up to the limit, or the start when there is none.
    private static int Number(string text, int i, int end, int limit)
    {
        if (i >= end || text[i] is not ('-' or '.' or '/' or '年' or '月' or ',' or '–' or '—'))
        {
            return i;
        }

        var digits = i + 1;
        while (digits < end && text[digits] == ' ' && digits < i + 3)
        {
            digits++;
        }

        var (stop, value) = (digits, 0);
        while (stop < end && stop < digits + 3 && char.IsAsciiDigit(text[stop]))
        {
            value = (value * 10) + text[stop++] - '0';
        }

        return stop > digits && value >= 1 && value <= limit && stop - digits <= 2 ? stop : i;
    }

    private static int SkipWords(string text, int i, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[" 印刷", "印刷", "年版", "年", "版"])
        {
            if (i + word.Length <= end && string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
            {
                return i + word.Length;
            }
        }

        return i;
    }

    /// <summary>
    /// All dates that no bracket encloses and that stand where an element begins: at the start or after a separator; when there is none,
    /// those after a blank or Han characters.
    /// </summary>
    public static List<YearMention> All(EntryText entry, Segment region)
    {
        var (strict, loose) = (new List<YearMention>(), new List<YearMention>());
        for (var i = region.Start; i < region.End;)
        {
            var mention = MayBegin(entry.Text, i, region) ? At(entry.Text, i, region.End) : default;
            if (mention.IsNone || (!mention.IsFullDate && FollowsColon(entry.Text, i, region)))
            {
                i = entry.Step(i, region.End);
                continue;
            }

            var before = i - 1;
            while (before >= region.Start && entry.Text[before] is ' ' or '\0')
            {
                before--;
            }

            var begins = before < region.Start || entry.Text[before] is ',' or '.' or ';' || (entry.Text[before] == ':' && mention.IsFullDate);
            (begins ? strict : loose).Add(mention);
            i = mention.Whole.End;
        }

        return strict.Count > 0 ? strict : loose;
    }

    // After a colon stand pages: "1987-1995"; only a whole date cannot be taken for them.
    private static bool FollowsColon(string text, int i, Segment region)
    {
        while (i > region.Start && text[i - 1] == ' ')
        {
            i--;
        }

        return i > region.Start && text[i - 1] == ':';
    }

    private static bool MayBegin(string text, int i, Segment region)
    {
        if (text[i] is not ((>= '1' and <= '2') or '[' or 'c' or '©'))
        {
            return false;
        }

        var before = i - 1;
        while (before >= region.Start && text[before] == ' ')
        {
            before--;
        }

        return before < region.Start || text[before] is ',' or '.' or ';' or ':' or ')' or '\0' or '》' or '”' || Han.IsHan(text[before])
            || (before < i - 1 && char.IsLetter(text[before]));
    }
}
