namespace Kanben.Text.References;

/// <summary>
/// Reads Western entries without marks in which quotation marks or brackets show the elements: a title in quotation marks (Chicago, MLA,
/// IEEE, Harvard), an imprint in brackets (Chicago's notes), "In editors (Eds.), host (pp. 1-2)" (APA).
/// </summary>
internal static class WesternForms
{
    private const int LongestNames = 300;

    public static Draft? Read(EntryText entry, Segment region, Draft draft)
    {
        var end = draft.Url.IsEmpty ? region.End : Math.Min(region.End, draft.Url.Start);
        region = (region with { End = draft.Doi.IsEmpty ? end : Math.Min(end, draft.Doi.Start) }).TrimStop(entry.Text);
        return region.IsEmpty || entry.HasHan(region) ? null : QuotedTitle(entry, region, draft) ?? BracketedImprint(entry, region, draft);
    }

    /// <summary>What follows names and year in APA's form: "Title. Journal, 5, 1-20", "Title. Site" with an address, "Title (2nd ed.). Publisher".</summary>
    public static Draft? AfterDate(EntryText entry, Segment region, List<Segment> parts, Draft draft)
    {
        if (parts.Count < 3 || entry.HasHan(region))
        {
            return null;
        }

        var last = parts[^1];
        var head = region with { End = last.Start };
        if (Locators.Read(entry, last, new Draft()) is not null)
        {
            return Locators.Read(entry, last, Head.Read(entry, head, draft with { Type = "J" }));
        }

        if (!draft.Url.IsEmpty)
        {
            return Head.Read(entry, head, draft with { Type = "EB", Medium = "OL" }) with { Container = last };
        }

        return last.In(entry.Text).ContainsAnyInRange('0', '9') ? null : Head.Read(entry, head, draft with { Type = "M" }) with { Publisher = last };
    }

    /// <summary>APA's part of a book: "Title. In B. Doe (Ed.), Host (2nd ed., pp. 12-34). Publisher."</summary>
    public static Draft? EditedHost(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var inside = region.In(text).IndexOf(". In ");
        var label = inside < 0 ? -1 : region.In(text)[inside..].IndexOf("(Ed");
        var open = region.Start + inside + label;
        if (label < 0 || label > LongestNames || entry.Closers[open] <= open || entry.Closers[open] >= region.End)
        {
            return null;
        }

        var close = entry.Closers[open];
        draft = Head.Read(entry, region with { End = region.Start + inside }, draft with { Type = "M" });
        var names = Names.Split(entry, new Segment(region.Start + inside + 5, open));
        draft = draft.Knowing(names.Understood.AsSpan()).Knowing(new Segment(open, close + 1), new Segment(region.Start + inside, region.Start + inside + 5)) with { ContainerAuthors = names };
        var parts = PartScanner.Split(entry, new Segment(close + 1, region.End));
        if (parts.Count == 0)
        {
            return draft;
        }

        var (host, pages) = WithoutPages(entry, parts[0]);
        draft = Imprint.WithPages(entry, pages, draft with { Container = host });
        return parts.Count == 1 ? draft : Imprint.Read(entry, new Segment(parts[1].Start, parts[^1].End), draft);
    }

    private static (Segment Host, Segment Pages) WithoutPages(EntryText entry, Segment host)
    {
        var open = entry.FirstOf('(', host);
        var pages = open < 0 ? default : new Segment(open + 1, host.End - 1).Trim(entry.Text);
        return open > host.Start && entry.Closers[open] == host.End - 1 && Imprint.IsPages(entry, pages)
            ? ((host with { End = open }).Trim(entry.Text), pages)
            : (host, default);
    }

    private static Draft? QuotedTitle(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var open = OpeningQuote(text, region);
        var close = open < 0 ? -1 : ClosingQuote(entry, open, region.End);
        if (close < 0)
        {
            return null;
        }

        var rest = new Segment(close + 1, region.End).Trim(text);
        var title = new Segment(open + 1, close).TrimStop(text);
        var names = new Segment(region.Start, open).TrimStop(text);
        if (title.IsEmpty || rest.IsEmpty)
        {
            return null;
        }

        draft = names.IsEmpty ? draft : DatedHeads.WithDatedAuthors(entry, names, draft);
        draft = draft with { Title = title };
        var isPart = rest.In(text).StartsWith("in ", StringComparison.OrdinalIgnoreCase) || rest.In(text).StartsWith("in: ", StringComparison.OrdinalIgnoreCase);
        if (!isPart)
        {
            return Locators.Read(entry, rest, draft with { Type = "J" });
        }

        draft = draft.Knowing(rest with { End = rest.Start + 2 }) with { Type = "C" };
        rest = (rest with { Start = rest.Start + 3 }).Trim(text);
        return entry.FirstOf(':', rest) < 0 && Locators.Read(entry, rest, draft) is { } read ? read : Hosts.Read(entry, rest, draft);
    }

    // An opening quotation mark stands after a blank or stop, within a name's length of the beginning.
    private static int OpeningQuote(string text, Segment region)
    {
        var last = Math.Min(region.End, region.Start + LongestNames);
        for (var i = region.Start; i < last; i++)
        {
            if (text[i] is '"' or '“' or '‘' or '\'' && (i == region.Start || text[i - 1] is ' ' or '.' or ',' or ')'))
            {
                return i;
            }
        }

        return -1;
    }

    // The partner of “ is known; a straight or single mark closes where no letter follows: "the bridge's stones".
    private static int ClosingQuote(EntryText entry, int open, int end)
    {
        if (entry.Text[open] == '“')
        {
            return entry.Closers[open] is var partner && partner > open && partner < end ? partner : -1;
        }

        var close = entry.Text[open] == '‘' ? '’' : entry.Text[open];
        for (var i = open + 1; i < end; i++)
        {
            if (entry.Text[i] == close && (i + 1 == end || !char.IsLetterOrDigit(entry.Text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    // "John Smith, Title (London: Press, 2020), 12-15": names end at the comma after the last "and", or at the first.
    private static Draft? BracketedImprint(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var open = entry.FirstOf('(', region);
        var close = open < 0 ? -1 : entry.Closers[open];
        var inside = new Segment(open + 1, close);
        if (open < 0 || close <= open || close >= region.End || entry.FirstOf(':', inside) < 0 || YearScan.All(entry, inside).Count == 0)
        {
            return null;
        }

        var and = text.IndexOf(" and ", region.Start, open - region.Start, StringComparison.Ordinal);
        var comma = entry.FirstOf(',', new Segment(and < 0 ? region.Start : and, open));
        comma = comma < 0 ? entry.FirstOf(',', region with { End = open }) : comma;
        var pages = new Segment(close + 1, region.End).Trim(text);
        if (comma < 0 || (!pages.IsEmpty && !Imprint.IsPages(entry, pages)))
        {
            return null;
        }

        draft = Head.WithAuthors(entry, region with { End = comma }, draft with { Type = "M" });
        draft = Imprint.Read(entry, inside, draft with { Title = new Segment(comma + 1, open).Trim(text) });
        return Imprint.WithPages(entry, pages, draft);
    }
}
