using System.Buffers;

namespace Kanben.Text.References;

/// <summary>
/// The elements at the end of an entry that can be told by their form alone: DOI, address, the date of access in square brackets and the
/// date of issue in round ones (GB/T 7714-2015, 8.5 to 8.8).
/// </summary>
internal static class Tail
{
    // "(2017-07-12/15)": the date ends a span of days.
    private static readonly SearchValues<char> RangeCharacters = SearchValues.Create("0123456789-/–—~");

    /// <summary>The draft with these elements, and the entry with them blanked out.</summary>
    public static (Draft Draft, EntryText Remainder) Read(EntryText entry, Segment region, Draft draft)
    {
        var taken = new List<Segment>();
        draft = ReadAddress(entry, region, draft, taken);
        draft = ReadDoi(entry.Without(taken), region, draft, taken);
        var cstr = Addresses.FindCstr(entry.Without(taken), region);
        if (!cstr.IsEmpty)
        {
            taken.Add(cstr);
            draft = draft.Knowing(cstr);
        }

        draft = ReadSpan(entry.Without(taken), region, draft, taken);
        draft = ReadBrackets(entry, region, draft, taken);
        return (draft, entry.Without(taken));
    }

    private static Draft ReadAddress(EntryText entry, Segment region, Draft draft, List<Segment> taken)
    {
        var url = Addresses.FindUrl(entry, region);
        if (url.IsEmpty)
        {
            return draft;
        }

        taken.Add(url);
        draft = draft with { Url = url, Doi = Addresses.DoiIn(entry.Text, url) };

        // The form of 1999: "URL, 1998-08-16/1998-10-04": issued and accessed.
        var next = url.End;
        while (next < region.End && entry.Text[next] is ' ' or ',' or '.' or ';')
        {
            next++;
        }

        var first = next < region.End && entry.Text[next] != '[' ? YearScan.At(entry.Text, next, region.End) : default;
        if (first.IsNone || !first.IsFullDate)
        {
            return draft;
        }

        taken.Add(first.Whole);
        var second = first.Whole.End < region.End && entry.Text[first.Whole.End] is '/' or ','
            ? YearScan.At(entry.Text, first.Whole.End + 1, region.End) : default;
        if (second.IsNone)
        {
            // After a full stop a date stands where 2015, 8.6 puts the date of access, after a comma it belongs to the publication.
            return entry.Text.AsSpan(url.End, next - url.End).Contains('.') ? draft with { Accessed = first.Date } : draft.Dated(first);
        }

        var both = new Segment(first.Whole.Start, second.Whole.End);
        taken.Add(both);
        return draft.Dated(first).Knowing(both) with { Accessed = second.Date };
    }

    private static Draft ReadDoi(EntryText entry, Segment region, Draft draft, List<Segment> taken)
    {
        var (label, doi) = Addresses.FindDoi(entry, region);
        if (doi.IsEmpty)
        {
            return draft;
        }

        taken.Add(label);
        taken.Add(doi);
        return draft.Knowing(label) with { Doi = doi };
    }

    // 1999: "[EB/OL]. 2021-08-24/2022-01-05. URL": issued and accessed.
    private static Draft ReadSpan(EntryText entry, Segment region, Draft draft, List<Segment> taken)
    {
        for (var i = entry.FirstOf('/', region); i >= 0 && draft.Medium == "OL" && draft.Accessed.IsEmpty; i = entry.FirstOf('/', region with { Start = i + 1 }))
        {
            var start = i - "2021-08-24".Length;
            var first = start >= region.Start ? YearScan.At(entry.Text, start, i) : default;
            var second = first.IsFullDate && first.Whole.End == i ? YearScan.At(entry.Text, i + 1, region.End) : default;
            if (second.IsFullDate)
            {
                taken.Add(new Segment(start, second.Whole.End));
                return draft.Dated(first).Knowing(taken[^1]) with { Accessed = second.Date };
            }
        }

        return draft;
    }

    private static Draft ReadBrackets(EntryText entry, Segment region, Draft draft, List<Segment> taken)
    {
        var bare = entry.Without(taken);
        for (var i = region.Start; i < region.End; i++)
        {
            var close = entry.Closers[i];
            if (bare.Text[i] is not ('[' or '(') || close <= i || close >= region.End)
            {
                continue;
            }

            var inside = WithoutLabel(entry.Text, new Segment(i + 1, close).Trim(entry.Text));
            var mention = YearScan.At(entry.Text, inside.Start, inside.End);
            if (mention.IsNone || new Segment(mention.Whole.End, inside.End).In(entry.Text).ContainsAnyExcept(RangeCharacters))
            {
                continue;
            }

            // "[2015-03-28/2017-11-20]": issued and accessed.
            var second = entry.Text[i] == '[' && mention.Whole.End < inside.End ? YearScan.At(entry.Text, mention.Whole.End + 1, inside.End) : default;
            var whole = new Segment(i, close + 1);
            if (second.IsFullDate)
            {
                taken.Add(whole);
                draft = draft.Dated(mention).Knowing(whole) with { Accessed = second.Date };
            }
            else if (entry.Text[i] == '[' && mention.IsFullDate)
            {
                taken.Add(whole);
                draft = draft.Knowing(whole) with { Accessed = mention.Date };
            }
            else if (mention.IsFullDate || MayGiveYear(draft, entry.Text[i]))
            {
                taken.Add(whole);
                draft = draft.Dated(mention).Knowing(whole);
            }
        }

        return draft;
    }

    // "[cited 2010 Jan 3]", "[引用日期: 2010-01-03]"
    private static Segment WithoutLabel(string text, Segment inside)
    {
        foreach (var label in (ReadOnlySpan<string>)["cited ", "accessed ", "引用日期", "访问日期", "检索日期"])
        {
            if (inside.In(text).StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return (inside with { Start = inside.Start + label.Length }).Trim(text);
            }
        }

        return inside;
    }

    // (2015) or [2019] is the date of what is not a serial; in a journal round brackets hold the issue.
    private static bool MayGiveYear(Draft draft, char bracket) =>
        draft.Type is not ("J" or "N" or null) && (bracket == '[' || draft.Type is not ("M" or "C" or "D" or "G"));
}
