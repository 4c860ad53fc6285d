using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>Finds a URL and a DOI in an entry, also where a line break left blanks inside.</summary>
internal static class Addresses
{
    /// <summary>The first address; its characters without the blanks are the URL.</summary>
    public static Segment FindUrl(EntryText entry, Segment region)
    {
        for (var i = region.Start; i < region.End; i++)
        {
            if (entry.Text[i] is 'h' or 'H' or 'w' or 'W' or 'f' && (i == 0 || !char.IsAsciiLetterOrDigit(entry.Text[i - 1])) && BeginsUrl(entry.Text, i, region.End))
            {
                return new Segment(i, EndOfRun(entry, i, region.End));
            }
        }

        return default;
    }

    /// <summary>The label ("DOI:", "https://doi.org/") and the identifier, which begins with 10.</summary>
    public static (Segment Label, Segment Doi) FindDoi(EntryText entry, Segment region)
    {
        for (var i = region.Start; i + 6 < region.End; i++)
        {
            if (!IsDoiLabel(entry.Text, i))
            {
                if (IsBareDoi(entry.Text, i, region))
                {
                    return (default, new Segment(i, EndOfDoi(entry, i, region.End)));
                }

                continue;
            }

            var start = i + 3;
            while (start < region.End && entry.Text[start] is ' ' or ':' or '.' or ']' or '/' or 'o' or 'r' or 'g')
            {
                start++;
            }

            // A short DOI ("DOI:d4vb59") is known by its label alone.
            var isShort = start > i + 3 && entry.Text[i + 3] == ':' && start < region.End && char.IsAsciiLetterOrDigit(entry.Text[start]);
            if (isShort || IsDoi(entry.Text, start, region.End))
            {
                return (new Segment(i, start), new Segment(start, EndOfDoi(entry, start, region.End)));
            }
        }

        return default;
    }

    /// <summary>The identifier of the China science and technology resource, "CSTR:31253.11.…" (2025), which has no field.</summary>
    public static Segment FindCstr(EntryText entry, Segment region)
    {
        var start = entry.Text.AsSpan(region.Start, region.Length).IndexOf("CSTR:", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? default : new Segment(region.Start + start, EndOfRun(entry, region.Start + start, region.End));
    }

    /// <summary>The DOI inside an address that says it holds one (doi.org/10.…, /doi/abs/10.…, ?DOI=10.…).</summary>
    public static Segment DoiIn(string text, Segment url)
    {
        var words = url.In(text);
        var label = words.IndexOf("doi", StringComparison.OrdinalIgnoreCase);
        var start = label < 0 ? -1 : words[label..].IndexOf("10.");
        if (start < 0)
        {
            return default;
        }

        start += url.Start + label;
        var end = start;
        while (end < url.End && text[end] is not ('?' or '&' or '#'))
        {
            end++;
        }

        return IsDoi(text, start, url.End) ? new Segment(start, end) : default;
    }

    // Without its label a DOI is known by registrant and slash, at the beginning of an element: ". 10.1000/x".
    private static bool IsBareDoi(string text, int i, Segment region)
    {
        const int LongestRegistrant = 9;
        if (text[i] != '1' || i == region.Start || text[i - 1] is not (' ' or '.' or ',' or ':') || !IsDoi(text, i, region.End))
        {
            return false;
        }

        var digits = i + 3;
        while (digits < region.End && digits < i + 3 + LongestRegistrant && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits - i >= 7 && digits + 1 < region.End && text[digits] == '/' && char.IsAsciiLetterOrDigit(text[digits + 1]);
    }

    // Recognition takes O for 0 and I for 1.
    private static bool IsDoiLabel(string text, int i) =>
        text[i] is 'd' or 'D' && text[i + 1] is 'o' or 'O' or '0' && text[i + 2] is 'i' or 'I' or '1' or 'l';

    private static bool IsDoi(string text, int i, int end) =>
        i + 5 < end && text[i] == '1' && text[i + 1] == '0' && text[i + 2] == '.' && (char.IsAsciiDigit(text[i + 3]) || text[i + 3] == ' ');

    private static bool BeginsUrl(string text, int i, int end)
    {
        var rest = text.AsSpan(i, Math.Min(12, end - i));
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http: //", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https: //", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http ://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https ://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    // To the first blank or foreign character; a blank that a line break left behind is stepped over.
    private static int EndOfRun(EntryText entry, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (IsRunCharacter(entry, i, end) || (entry.Text[i] == ' ' && ContinuesAfterBlank(entry, i, start, end)))
            {
                i++;
                continue;
            }

            break;
        }

        while (i > start && entry.Text[i - 1] is '.' or ',' or ';' or ':' or ' ')
        {
            i--;
        }

        // A bracket that opened before the run closes after it.
        return i > start && entry.Text[i - 1] is ')' or ']' && !OpensInside(entry, start, i - 1) ? i - 1 : i;
    }

    // A DOI ends its entry: digits after a blank are its broken end ("10.1000/j.stone.201 1.07.103.").
    private static int EndOfDoi(EntryText entry, int start, int end)
    {
        const int LongestEnd = 20;
        var stop = EndOfRun(entry, start, end);

        // The identifiers of 1996, "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2", end at a blank only.
        var isOld = entry.Text.AsSpan(start, stop - start).Contains("(SICI)", StringComparison.OrdinalIgnoreCase);
        while (isOld && stop < end && entry.Text[stop] is not (' ' or '\0'))
        {
            stop++;
        }

        while (stop > start && entry.Text[stop - 1] is '.' or ',' or ';')
        {
            stop--;
        }

        if (stop + 1 >= end || entry.Text[stop] != ' ' || !char.IsAsciiDigit(entry.Text[stop + 1]) || end - stop > LongestEnd)
        {
            return stop;
        }

        var last = EndOfRun(entry, stop + 1, end);
        return entry.Text.AsSpan(last, end - last).Trim(" .").IsEmpty ? last : stop;
    }

    private static bool OpensInside(EntryText entry, int start, int close)
    {
        var opener = entry.Text[close] == ')' ? '(' : '[';
        return entry.Text.AsSpan(start, close - start).Contains(opener);
    }

    private static bool IsRunCharacter(EntryText entry, int i, int end)
    {
        var c = entry.Text[i];
        if (c is <= ' ' or > '~' or '<' or '>' or '"')
        {
            return false;
        }

        return c switch
        {
            '[' or '(' => !YearScan.IsYear(entry.Text, i + 1, end),
            ',' => i + 1 < end && entry.Text[i + 1] != ' ' && !YearScan.IsYear(entry.Text, i + 1, end),
            // A Chinese mark ends an address; its half-width twin does not. Full-width : / . may be a slip of the keyboard inside one.
            _ => entry.Raw[i] == c || entry.Raw[i] == '／' || IsSlipInside(entry, i, end),
        };
    }

    private static bool IsSlipInside(EntryText entry, int i, int end) => i + 1 < end && entry.Raw[i] switch
    {
        '：' => entry.Text[i + 1] == '/' || char.IsAsciiDigit(entry.Text[i + 1]),
        '．' or '？' or '＝' or '＆' or '－' or '＿' => char.IsAsciiLetterOrDigit(entry.Text[i + 1]) && !BeginsLabel(entry.Text, i + 1, end),
        _ => false,
    };

    private static bool ContinuesAfterBlank(EntryText entry, int i, int start, int end)
    {
        if (i + 1 >= end || i == start || Han.IsHan(entry.Text[i + 1]))
        {
            return false;
        }

        var (before, after) = (entry.Text[i - 1], entry.Text[i + 1]);
        if (after is '/' or '?' or '=' or '&' or '_' || (after == ':' && i - start <= 5))
        {
            return true;
        }

        if (!char.IsAsciiLetterOrDigit(after) || BeginsLabel(entry.Text, i + 1, end))
        {
            return false;
        }

        // After a full stop only a small letter or a digit goes on ("www. example. com", "10. 1016/…"): a capital begins the next element.
        return before is '/' or '-' or '=' or '?' or '&' or '_' or '%' or ':' || (before == '.' && !char.IsAsciiLetterUpper(after) && !IsDateAlone(entry.Text, i + 1, end));
    }

    // "10.1016/j.x. 2017.02.033" goes on after its blank; "http://a.cn. 2017-02-03" does not.
    private static bool IsDateAlone(string text, int i, int end)
    {
        var date = YearScan.At(text, i, end);
        return !date.IsNone && (date.IsFullDate || date.Whole.End + 1 >= end || text[date.Whole.End] != '.' || !char.IsAsciiDigit(text[date.Whole.End + 1]));
    }

    private static bool BeginsLabel(string text, int i, int end) =>
        BeginsUrl(text, i, end) || (i + 2 < end && IsDoiLabel(text, i))
        || text.AsSpan(i, Math.Min(4, end - i)).Equals("cstr", StringComparison.OrdinalIgnoreCase);
}
