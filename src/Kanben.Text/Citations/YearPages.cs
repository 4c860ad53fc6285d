namespace Kanben.Text.Citations;

/// <summary>
/// Reads the page of a citation behind its year: `: 35-36`, `, p. 35`, `，第35页`, and `）：35` behind the bracket as Chinese journals of the
/// social sciences print it.
/// </summary>
internal static class YearPages
{
    private static readonly string[] Labels = ["pp.", "pp", "p.", "p", "第", "页"];

    /// <summary>The pages as printed, or null, and where the locator ends.</summary>
    public static string? Read(string text, int i, out int end)
    {
        end = i;
        var at = SkipBlanks(text, i);
        if (at < text.Length && text[at] is ')' && at + 1 < text.Length && text[at + 1] == ':')
        {
            at++;
        }

        if (at >= text.Length || text[at] is not (',' or ':'))
        {
            return null;
        }

        var isColon = text[at] == ':';
        at = SkipBlanks(text, at + 1);
        at = SkipVolume(text, at, ref isColon);
        var labelled = SkipLabel(text, at);
        if (labelled == at && !isColon)
        {
            return null;
        }

        var start = SkipBlanks(text, labelled);
        var last = EndOfPages(text, start);
        if (last == start)
        {
            return null;
        }

        end = last < text.Length && text[last] == '页' ? last + 1 : last;
        return text[start..last];
    }

    // 顾某，1998，上册：120
    private static int SkipVolume(string text, int i, ref bool isColon)
    {
        const string Parts = "上中下";
        if (i + 2 < text.Length && Parts.Contains(text[i]) && text[i + 1] is '册' or '卷' && text[i + 2] == ':')
        {
            isColon = true;
            return SkipBlanks(text, i + 3);
        }

        return i;
    }

    private static int SkipLabel(string text, int i)
    {
        foreach (var label in Labels)
        {
            if (string.CompareOrdinal(text, i, label, 0, label.Length) == 0)
            {
                return i + label.Length;
            }
        }

        return i;
    }

    // 35, 35-36, 55,61: a further number that is a year begins the next work.
    private static int EndOfPages(string text, int i)
    {
        var end = SkipDigits(text, i);
        while (end > i && end < text.Length)
        {
            var next = end;
            if (text[end] is '-' or '–' or '—' or '~' or '～')
            {
                next = SkipDigits(text, end + 1);
                next = next == end + 1 ? end : next;
            }
            else if (text[end] is ',' or '、')
            {
                var start = SkipBlanks(text, end + 1);
                var last = SkipDigits(text, start);
                next = last == start || last - start == 4 ? end : last;
            }

            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i;
    }
}
