using System.Buffers;
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

    private static readonly SearchValues<char> IssueCharacters = SearchValues.Create("0123456789-–—/,. SsupltZz增刊第期");

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        var (withTail, rest) = Tail.Read(entry, region, draft with { TypeIsGuessed = true });
        return Footnotes.Read(rest, region, withTail) ?? WesternForms.Read(rest, region, withTail)
            ?? Archives.Read(rest, region, withTail) ?? ReadParts(rest, region, withTail);
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

        if (WesternForms.EditedHost(entry, region, draft) is { } edited)
        {
            return edited;
        }

        var dated = IsDated(entry, parts);
        for (var i = 1; i < parts.Count; i++)
        {
            if (i > 1 && parts[i].In(entry.Text).StartsWith("In:", StringComparison.Ordinal))
            {
                return InHost(entry, region, parts[i], draft);
            }

            if (IsLocated(entry, parts[i], dated))
            {
                // "JAMA. 2013;3(3):4-9": the journal's name is an element of its own.
                var body = i > 1 && YearScan.At(entry.Text, parts[i].Start, parts[i].End) is { IsNone: false } ? parts[i - 1] : parts[i];
                return With(IsNewspaper(entry, parts[i]) ? "N" : "J", body.Start, entry, region, draft);
            }
        }

        return (dated ? WesternForms.AfterDate(entry, region, parts, draft) : null) ?? ReadOthers(entry, region, parts, draft);
    }

    // "石桥日报, 2020-01-02(3)"; a journal of learning (学报) that is dated by day is none.
    private static bool IsNewspaper(EntryText entry, Segment part) =>
        part.In(entry.Text).Contains('报') && !part.In(entry.Text).Contains("学报", StringComparison.Ordinal) && YearScan.All(entry, part) is [{ IsFullDate: true }, ..];

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
        var pieces = entry.SplitAt(',', region);
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

    // The author-date form: "Smith, J. (2020). …", "张三, 2020. …", "张三. 2020. …".
    private static bool IsDated(EntryText entry, List<Segment> parts)
    {
        const int Year = 4;
        var first = parts[0];
        var open = first.In(entry.Text).EndsWith(")") ? first.In(entry.Text).LastIndexOf('(') + 1 : first.Length - Year;
        var tail = open > 1 ? YearScan.At(entry.Text, first.Start + open, first.End) : default;
        return !tail.IsNone
            || (parts.Count > 1 && YearScan.At(entry.Text, parts[1].Start, parts[1].End) is { IsNone: false } second && second.Whole.End == parts[1].End);
    }

    // A year with "volume (issue)" or pages after it; in an entry that is dated already, "volume (issue)" alone.
    private static bool IsLocated(EntryText entry, Segment part, bool dated)
    {
        var text = entry.Text;
        var years = YearScan.All(entry, part);
        var namesPublisher = NamesPublisher(part.In(text));
        var firstColon = entry.FirstOf(':', part);
        for (var i = 0; i < years.Count; i++)
        {
            // Up to the next year, so that many years cost no more than their characters.
            var after = new Segment(years[i].Whole.End, i + 1 < years.Count ? years[i + 1].Whole.Start : part.End);
            if (HasIssue(entry, after))
            {
                return true;
            }

            // "2016,30:1-7", "2016:1-7"; but "Philadelphia: Saunders, 1971: 457" is a book.
            var colon = entry.FirstOf(':', after);
            var pages = colon < 0 ? default : new Segment(colon + 1, after.End).Trim(text);
            var hasVolume = !(after with { End = Math.Max(after.Start, colon) }).Trim(text).IsEmpty;
            var isBook = namesPublisher || (!hasVolume && firstColon >= 0 && firstColon < years[i].Whole.Start);
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
            && !new Segment(open + 1, entry.Closers[open]).In(entry.Text).ContainsAnyExcept(IssueCharacters)
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
