using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>
/// Reads an entry without a type mark: the type is guessed from the form, in the order of how sure the form is. Covers entries that only
/// dropped the mark, the Vancouver and APA forms, and the footnote form of Chinese humanities.
/// </summary>
internal static class Unmarked
{
    private static readonly string[] Publishers =
        ["出版社", "出版公司", "印书馆", "书局", "书店", "书社", "Press", "Publish", "Springer", "Wiley", "Elsevier", "Verlag", "McGraw", "Pearson"];

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        var (withTail, rest) = Tail.Read(entry, region, draft with { TypeIsGuessed = true });
        return Footnotes.Read(rest, region, withTail) ?? ReadParts(rest, region, withTail);
    }

    private static Draft ReadParts(EntryText entry, Segment region, Draft draft)
    {
        var parts = PartScanner.Split(entry, region);
        if (parts.Count == 0)
        {
            return draft with { TypeIsGuessed = false };
        }

        var host = entry.Text.AsSpan(region.Start, region.Length).IndexOf("//");
        if (host > 0)
        {
            return With("C", region.Start + host, entry, region, draft);
        }

        for (var i = 1; i < parts.Count; i++)
        {
            if (i > 1 && parts[i].In(entry.Text).StartsWith("In:", StringComparison.Ordinal))
            {
                return InHost(entry, region, parts[i], draft);
            }

            if (IsLocated(entry, parts[i], dated: !FirstDate(entry, parts).IsNone))
            {
                // "JAMA. 2013;3(3):4-9": the journal's name is an element of its own.
                var body = i > 1 && YearScan.At(entry.Text, parts[i].Start, parts[i].End) is { IsNone: false } ? parts[i - 1] : parts[i];
                return With("J", body.Start, entry, region, draft);
            }
        }

        return ReadOthers(entry, region, parts, draft);
    }

    // "Title. In: Smith J, ed. Host. Place: Publisher, 2004."
    private static Draft InHost(EntryText entry, Segment region, Segment host, Draft draft)
    {
        draft = Head.Read(entry, region with { End = host.Start }, draft with { Type = "C" });
        return Hosts.Read(entry, region with { Start = host.Start }, draft);
    }

    private static Draft ReadOthers(EntryText entry, Segment region, List<Segment> parts, Draft draft)
    {
        var number = DocumentNumbers.EndOfStandard(entry.Text, parts[0].Start, parts[0].End);
        var isNumbered = number > parts[0].Start && number < parts[0].End && new Segment(parts[0].Start, number).In(entry.Text).ContainsAnyInRange('0', '9');
        if (isNumbered && entry.HasHan(parts[0]))
        {
            return With("S", parts[0].End, entry, region, draft);
        }

        for (var i = 1; i < parts.Count; i++)
        {
            var words = parts[i].In(entry.Text);

            // The date may be an element of its own: "石桥大学. 2015".
            var years = YearScan.All(entry, parts[i]);
            var date = years.Count > 0 ? years[^1] : i + 1 < parts.Count ? YearScan.At(entry.Text, parts[i + 1].Start, parts[i + 1].End) : default;
            var hasYear = !date.IsNone;
            if (NamesPublisher(words) || (hasYear && entry.FirstOf(':', parts[i]) > parts[i].Start && !entry.HasHan(parts[i])))
            {
                var edition = i > 1 && !Monographs.Edition(entry.Text, parts[i - 1]).IsEmpty;
                return With("M", parts[edition ? i - 1 : i].Start, entry, region, draft);
            }

            if (hasYear && NamesUniversity(words))
            {
                return With("D", parts[i].Start, entry, region, draft);
            }

            if (date.IsFullDate && words.Contains('报'))
            {
                return With("N", parts[i].Start, entry, region, draft);
            }
        }

        return Commas(entry, region, draft) is { } read ? read : draft.Url.IsEmpty
            ? Head.Read(entry, region, draft with { TypeIsGuessed = false })
            : Head.Read(entry, region with { End = draft.Url.Start }, draft with { Type = "EB", Medium = "OL" });
    }

    // Commas part everything: "名，名，题名，出版社，2013", "名：题名，刊名，2018年第1期".
    private static Draft? Commas(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var (pieces, start) = (new List<Segment>(), region.Start);
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (text[i] == ',')
            {
                pieces.Add(new Segment(start, i).Trim(text));
                start = i + 1;
            }
        }

        pieces.Add(new Segment(start, region.End).TrimStop(text));
        var year = pieces.FindIndex(piece => !YearScan.At(text, piece.Start, piece.End).IsNone);
        if (year < 2 || !entry.HasHan(pieces[0]))
        {
            return null;
        }

        var host = pieces[year - 1];
        var isJournal = pieces[year].In(text).Contains('期');
        if (!isJournal && !NamesPublisher(host.In(text)))
        {
            return null;
        }

        draft = draft with { Type = isJournal ? "J" : "M" };
        draft = Bodies.Read(entry, region with { Start = host.Start }, draft);
        return HeadOfCommas(entry, region with { End = host.Start }, pieces.GetRange(0, year - 1), draft);
    }

    private static Draft HeadOfCommas(EntryText entry, Segment head, List<Segment> pieces, Draft draft)
    {
        const int LongestName = 4;
        var names = pieces.FindIndex(piece => piece.Length > LongestName && !(pieces.Count > 1 && piece.In(entry.Text).EndsWith("编")));
        names = names < 0 ? pieces.Count - 1 : names;
        return names == 0 || entry.FirstOf(':', head) > 0 || PartScanner.Split(entry, head).Count > 1
            ? Head.Read(entry, head, draft)
            : Titles.Read(entry, head with { Start = pieces[names].Start }, Head.WithAuthors(entry, new Segment(pieces[0].Start, pieces[names - 1].End), draft));
    }

    private static Draft With(string type, int body, EntryText entry, Segment region, Draft draft)
    {
        draft = draft with { Type = type, Medium = draft.Url.IsEmpty ? null : "OL" };
        return Bodies.Read(entry, region with { Start = body }, Head.Read(entry, region with { End = body }, draft));
    }

    private static YearMention FirstDate(EntryText entry, List<Segment> parts)
    {
        var first = parts[0];
        return first.IsEmpty || entry.Text[first.End - 1] != ')' || first.Length < 8 ? default : YearScan.At(entry.Text, first.End - 5, first.End - 1);
    }

    // A year with "volume (issue)" or pages after it; in an entry that is dated already, "volume (issue)" alone.
    private static bool IsLocated(EntryText entry, Segment part, bool dated)
    {
        var text = entry.Text;
        foreach (var year in YearScan.All(entry, part))
        {
            var after = new Segment(year.Whole.End, part.End);
            var colon = entry.FirstOf(':', after);
            if (HasIssue(entry, after))
            {
                return true;
            }

            // "2016,30:1-7", "2016:1-7"; but "Philadelphia: Saunders, 1971: 457" is a book.
            var pages = colon < 0 ? default : new Segment(colon + 1, after.End).Trim(text);
            var hasVolume = !(after with { End = Math.Max(after.Start, colon) }).Trim(text).IsEmpty;
            var isBook = NamesPublisher(part.In(text)) || (!hasVolume && entry.FirstOf(':', part with { End = year.Whole.Start }) >= 0);
            if (!pages.IsEmpty && !isBook && char.IsAsciiLetterOrDigit(text[pages.Start]))
            {
                return true;
            }
        }

        return dated && HasIssue(entry, part);
    }

    private static bool HasIssue(EntryText entry, Segment region)
    {
        var open = entry.FirstOf('(', region);
        return open > 0 && entry.Closers[open] > open && entry.Closers[open] - open <= 10 && char.IsAsciiDigit(entry.Text[open + 1])
            && !YearScan.IsYear(entry.Text, open + 1, region.End) && (char.IsAsciiDigit(entry.Text[open - 1]) || entry.Text[open - 1] is ' ' or ',' or '年');
    }

    private static bool NamesUniversity(ReadOnlySpan<char> words) =>
        words.Contains("大学", StringComparison.Ordinal) || words.Contains("学院", StringComparison.Ordinal) || words.Contains("Universit", StringComparison.Ordinal);

    private static bool NamesPublisher(ReadOnlySpan<char> words)
    {
        foreach (var name in Publishers)
        {
            var at = words.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (name != "Press" || at + name.Length == words.Length || !char.IsLetter(words[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
