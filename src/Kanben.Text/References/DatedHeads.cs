namespace Kanben.Text.References;

/// <summary>Reads the head of an entry in the author-date form, where the year of publication stands with the names.</summary>
internal static class DatedHeads
{
    // "无日期-m"
    private const int LongestUndated = 6;

    // "1881（光绪七年）", "(2020, September 15)"
    private const int LongestDate = 24;

    /// <summary>The names before a year in brackets or after a comma or stop, and the year with them: "Smith, J. (2020)", "Smith, John. 2020".</summary>
    public static Draft WithDatedAuthors(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        region = region.TrimStop(text);
        var start = region.End - (region.In(text).EndsWith(")") ? 5 : 4);
        var date = start > region.Start ? YearScan.At(text, start, region.End) : default;
        return date.IsNone
            ? Head.WithAuthors(entry, region, draft)
            : Head.WithAuthors(entry, (region with { End = text[start - 1] == '(' ? start - 1 : start }).TrimStop(text), draft.Dated(date));
    }

    /// <summary>The first element of an entry when a year ends it: "名, 2011a", "名, [2025]", "名, 无日期-m", "Smith J (2011)".</summary>
    public static Draft? AtEnd(EntryText entry, Segment first, Draft draft)
    {
        var text = entry.Text;
        var comma = entry.LastOf(',', first);
        var last = comma < 0 ? default : new Segment(comma + 1, first.End).Trim(text);
        if (last.Length is >= 3 and <= LongestUndated && last.In(text).StartsWith("无日期"))
        {
            return Head.WithAuthors(entry, first with { End = comma }, draft.Knowing(last));
        }

        var date = last.IsEmpty ? default : YearScan.At(text, last.Start, last.End);
        var isWhole = date.Whole.End == last.End || (!date.IsNone && text[date.Whole.End] == '(' && entry.Closers[date.Whole.End] == last.End - 1);
        if (!date.IsNone && isWhole && last.Length <= LongestDate)
        {
            return Head.WithAuthors(entry, first with { End = comma }, draft.Dated(date).Knowing(last));
        }

        if (text[first.End - 1] != ')')
        {
            return null;
        }

        var open = OpenerOf(entry, first);
        date = open > first.Start ? YearScan.At(text, open + 1, first.End - 1) : default;
        var isAlone = date.Whole.End == first.End - 1 || StartsWithMonth(text, new Segment(date.Whole.End, first.End - 1));
        return date.IsNone || !isAlone || first.End - open > LongestDate ? null : Head.WithAuthors(entry, first with { End = open }, draft.Dated(date).Knowing(first with { Start = open }));
    }

    // APA: "(2020, March 5)"
    private static bool StartsWithMonth(string text, Segment region)
    {
        var words = region.Trim(text).In(text);
        var blank = words.IndexOf(' ');
        return YearScan.IsMonth(blank < 0 ? words : words[..blank]);
    }

    /// <summary>Harvard's "Smith, J. and Doe, B. (2020) Title", where no stop follows the year; the names end in initials.</summary>
    public static Draft? InFirstPart(EntryText entry, Segment region, Draft draft)
    {
        var open = draft.TypeIsGuessed && !entry.HasHan(region) ? entry.FirstOf('(', region) : -1;
        var date = open > region.Start ? YearScan.At(entry.Text, open + 1, region.End) : default;
        if (date.IsNone || date.Whole.End != entry.Closers[open] || date.Whole.End + 2 >= region.End)
        {
            return null;
        }

        var names = (region with { End = open }).Trim(entry.Text);
        return names.In(entry.Text).EndsWith(".") && Head.IsResponsibility(entry, names)
            ? Titles.Read(entry, region with { Start = date.Whole.End + 1 }, Head.WithAuthors(entry, names, draft.Dated(date)))
            : null;
    }

    private static int OpenerOf(EntryText entry, Segment region)
    {
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (entry.Closers[i] == region.End - 1)
            {
                return i;
            }
        }

        return -1;
    }
}
