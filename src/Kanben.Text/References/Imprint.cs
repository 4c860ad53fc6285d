using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// Reads "place: publisher, year: pages" with any of its elements missing (GB/T 7714-2015, 8.4), and tells pages from other words.
/// </summary>
internal static class Imprint
{
    private const int LongestPages = 40;

    private static readonly string[] Labels =
        ["Article No.", "Article no.", "Article number", "Article", "article", "Art. No.", "Art. no.", "Art.", "pp.", "PP.", "Pp.", "pp", "p.", "P.", "P", "p"];

    private static readonly SearchValues<char> OtherCalendarCharacters = SearchValues.Create("()0123456789-—– ");

    private static readonly SearchValues<char> PageWords = SearchValues.Create("页序跋版封记言录章节篇");

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcIVXLC-–— ");

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        region = region.TrimStop(text);
        var years = YearScan.All(entry, region);
        for (var i = years.Count - 1; i >= 0; i--)
        {
            var after = AfterYear(entry, years[i], region, ref draft);
            if (IsTrailingPlace(entry, after))
            {
                return ReadPublisher(entry, region with { End = years[i].Whole.Start }, draft.Dated(years[i])) with { Place = after };
            }

            if (!after.IsEmpty && !IsPages(entry, after))
            {
                continue;
            }

            return ReadPublisher(entry, region with { End = years[i].Whole.Start }, WithPages(entry, after, draft.Dated(years[i])));
        }

        return ReadUndated(entry, region, draft);
    }

    /// <summary>Takes pages that a full stop parts from the imprint, "地: 社, 2003. 12-15." (the form of 1987 and 1999), off the list.</summary>
    public static Draft TakePages(EntryText entry, List<Segment> parts, Draft draft)
    {
        if (parts.Count < 2 || !IsPages(entry, parts[^1]) || !parts[^1].In(entry.Text).ContainsAnyInRange('0', '9')
            || !YearScan.At(entry.Text, parts[^1].Start, parts[^1].End).IsNone || YearScan.All(entry, parts[^2]).Count == 0)
        {
            return draft;
        }

        draft = WithPages(entry, parts[^1], draft);
        parts.RemoveAt(parts.Count - 1);
        return draft;
    }

    /// <summary>Whether these words can be a reference to pages: 133-154, 673-680,712, S12, 序 2-3, 扉页, 第1版自序, giad067.</summary>
    public static bool IsPages(EntryText entry, Segment region)
    {
        region = WithoutLabel(entry.Text, region);
        var words = region.In(entry.Text);
        if (words.IsEmpty || words.Length > LongestPages)
        {
            return false;
        }

        if (entry.HasHan(region))
        {
            return words.Length <= 16 && (words[0] == '第' || words.ContainsAnyInRange('0', '9') || words.Length <= 4)
                && words.ContainsAny(PageWords);
        }

        return IsPageRun(words);
    }

    public static Draft WithPages(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var pages = region.TrimStop(text);
        if (pages.IsEmpty)
        {
            return draft;
        }

        var numbered = pages.In(text).StartsWith("Art", StringComparison.OrdinalIgnoreCase);
        pages = WithoutLabel(text, pages);

        // "第12页", "12-15页", "第3版": the words around the number say nothing more.
        var words = pages.In(text);
        if (words.Length > 1 && char.IsAsciiDigit(words[^2]) && (words[^1] == '页' || (words[^1] == '版' && !words[1..^1].ContainsAnyExceptInRange('0', '9'))))
        {
            pages = new Segment(pages.Start + (words[0] == '第' ? 1 : 0), pages.End - 1).Trim(text);
        }

        // 2015, 8.8.4: an article that is published alone has a number in the place of its pages.
        var isArticleNumber = draft.Type == "J" && (numbered || (words.Length >= 6 && !words.ContainsAnyExceptInRange('0', '9')));
        return (draft with { Pages = pages, Number = isArticleNumber ? pages : draft.Number }).KnowingAround(pages, region);
    }

    // "pp. 12-15", "Article 102938", "Art. No. 12": the label goes when a number follows.
    private static Segment WithoutLabel(string text, Segment region)
    {
        foreach (var label in Labels)
        {
            var words = region.In(text);
            if (words.StartsWith(label, StringComparison.Ordinal) && words[label.Length..].TrimStart() is [var first, ..]
                && (char.IsAsciiDigit(first) || (label.Length > 3 && words.ContainsAnyInRange('0', '9'))))
            {
                return (region with { Start = region.Start + label.Length }).Trim(text);
            }
        }

        return region;
    }

    // "社, 1998, 北京": the place at the end, as physicists write.
    private static bool IsTrailingPlace(EntryText entry, Segment after)
    {
        const int Longest = 4;
        foreach (var c in after.In(entry.Text))
        {
            if (!Han.IsHan(c))
            {
                return false;
            }
        }

        return after.Length is >= 2 and <= Longest && !IsPages(entry, after);
    }

    private static Segment AfterYear(EntryText entry, YearMention year, Segment region, ref Draft draft)
    {
        var after = new Segment(year.Whole.End, region.End).Trim(entry.Text);

        // 8.4.3: "1865 (清同治四年)", "1826/1827", "1984—": the year in another calendar, or the end of a span.
        if (!after.IsEmpty && entry.Text[after.Start] is '(' or '/' or '-' or '—' or '–')
        {
            var end = entry.Text[after.Start] == '(' ? EndOfOtherCalendar(entry, after) : EndOfSpan(entry.Text, after);
            draft = draft.Knowing(after with { End = end });
            after = (after with { Start = end }).Trim(entry.Text);
        }

        return after;
    }

    // The bracket of "1865 (清同治四年)"; one without a year in it says something else.
    private static int EndOfOtherCalendar(EntryText entry, Segment bracket)
    {
        const int Longest = 16;
        var end = entry.Step(bracket.Start, bracket.End);
        var words = (bracket with { End = end }).In(entry.Text);
        return end - bracket.Start <= Longest && (words.Contains('年') || !words.ContainsAnyExcept(OtherCalendarCharacters)) ? end : bracket.Start;
    }

    private static int EndOfSpan(string text, Segment span)
    {
        const int Year = 4;
        var end = span.Start + 1;
        while (end < span.End && end <= span.Start + Year && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // No year: the author-date form has it in the head. What follows the last colon is pages or the publisher.
    private static Draft ReadUndated(EntryText entry, Segment region, Draft draft)
    {
        var colon = entry.LastOf(':', region);
        var after = colon < 0 ? default : new Segment(colon + 1, region.End).Trim(entry.Text);
        if (IsPages(entry, after))
        {
            return ReadPublisher(entry, region with { End = colon }, WithPages(entry, after, draft));
        }

        return IsPageRun(region.In(entry.Text)) && region.In(entry.Text).ContainsAnyInRange('0', '9') && !draft.Year.IsEmpty
            ? WithPages(entry, region, draft)
            : ReadPublisher(entry, region, draft);
    }

    private static Draft ReadPublisher(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        region = region.Trim(text);
        region = WithoutCommonBracket(entry, region);
        region = region.Length > 1 && text[region.End - 1] == '.' && Han.IsHan(text[region.End - 2]) ? region with { End = region.End - 1 } : region;
        if (!region.HasLetter(text))
        {
            return draft;
        }

        var colon = entry.FirstOf(':', region);
        var place = colon < 0 ? default : (region with { End = colon }).Trim(text);
        var publisher = colon < 0 ? region : (region with { Start = colon + 1 }).Trim(text);
        if (colon < 0 && draft.Type == "C" && IsTown(entry, region))
        {
            (place, publisher) = (region, default);
        }

        if (draft.Type == "D")
        {
            var university = WithoutDegree(text, publisher);
            (publisher, draft) = (university, draft.Knowing(publisher with { Start = university.End }));
        }

        draft = IsPlaceholder(entry, place) ? draft.Knowing(place) : draft with { Place = place };
        return IsPlaceholder(entry, publisher) ? draft.Knowing(publisher) : draft with { Publisher = publisher };
    }

    /// <summary>"…大学硕士学位论文", "…大学(博士)": the kind of thesis is not part of the university's name.</summary>
    public static Segment WithoutDegree(string text, Segment publisher)
    {
        foreach (var word in (ReadOnlySpan<string>)[")", "学位论文", "论文", "硕士", "博士", "学位", "("])
        {
            var isOpen = word == ")" && publisher.In(text).TrimEnd(')') is var inside && !inside.EndsWith("论文") && !inside.EndsWith("硕士") && !inside.EndsWith("博士");
            publisher = !isOpen && publisher.In(text).EndsWith(word) ? (publisher with { End = publisher.End - word.Length }).Trim(text) : publisher;
        }

        return publisher;
    }

    // "[出版地不详: 出版者不详]": one bracket stands around both.
    private static Segment WithoutCommonBracket(EntryText entry, Segment region)
    {
        var isBracketed = !region.IsEmpty && entry.Text[region.Start] == '[' && entry.Closers[region.Start] == region.End - 1;
        return isBracketed && entry.FirstOf(':', new Segment(region.Start + 1, region.End - 1)) >= 0 ? new Segment(region.Start + 1, region.End - 1) : region;
    }

    // 8.4.1.3, 8.4.2.3: [出版地不详], [S.l.], [出版者不详], [s.n.].
    private static bool IsPlaceholder(EntryText entry, Segment region)
    {
        // Recognition reads the l of "S.l." as 1.
        var words = region.In(entry.Text).Trim("[]() .");
        return words is "出版地不详" or "出版者不详" or "S.l" or "s.l" or "S.1" or "s.n" or "S.n";
    }

    // A conference is named with its town: "Uppsala, Sweden", "San Diego, CA", "苏州".
    private static bool IsTown(EntryText entry, Segment region)
    {
        var comma = entry.FirstOf(',', region);
        if (entry.HasHan(region))
        {
            return region.Length is 2 or 3;
        }

        if (comma < 0 || region.Length > 30)
        {
            return false;
        }

        var last = new Segment(comma + 1, region.End).Trim(entry.Text).In(entry.Text);
        return !last.StartsWith("Inc") && !last.StartsWith("Ltd") && !last.Contains(' ');
    }

    private static bool IsPageRun(ReadOnlySpan<char> words)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in words)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
                if (letters > 6)
                {
                    return false;
                }
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is not ('-' or '–' or '—' or '‐' or '−' or '~' or '～' or '+' or ',' or ' ' or '.' or '、' or '/' or ';'))
            {
                return false;
            }
        }

        return digits > 0 || (letters > 0 && !words.ContainsAnyExcept(RomanDigits));
    }
}
