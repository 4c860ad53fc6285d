namespace Kanben.Text.References;

/// <summary>
/// Reads the footnote form of Chinese humanities, in which title marks do what type marks do elsewhere: "作者：《题名》，《刊名》2022年第2期，第5页",
/// "作者：《书名》，译者译，地：社，2008年，第12页", "作者：《题名》，载主编：《书名》，地：社，年".
/// </summary>
internal static class Footnotes
{
    private const int LongestNames = 60;

    public static Draft? Read(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var open = text.AsSpan(region.Start, region.Length).IndexOfAny('《', '“') is var first && first < 0 ? -1 : region.Start + first;
        var close = open < 0 ? 0 : entry.Closers[open];
        if (open < 0 || close <= open || close >= region.End || open - region.Start > LongestNames)
        {
            return null;
        }

        var names = new Segment(region.Start, open).Trim(text);
        var rest = new Segment(close + 1, region.End);
        var next = rest.Trim(text);
        if (!(names.IsEmpty || IsSetOff(entry, new Segment(region.Start, open))) || next.IsEmpty || text[close + 1] is not (',' or ' ' or '.' or '(' or '第' or '卷') || !Head.IsResponsibility(entry, names) && !names.IsEmpty)
        {
            return null;
        }

        draft = names.IsEmpty ? draft : DatedHeads.WithDatedAuthors(entry, names, draft);
        draft = draft with { Title = new Segment(open + 1, close) };
        var host = text.IndexOf('《', next.Start, next.Length);
        return host >= 0 && entry.Closers[host] is var end && end > host && end < region.End
            ? InHost(entry, new Segment(next.Start, host), new Segment(host + 1, end), new Segment(end + 1, region.End), draft)
            : OfBook(entry, next, draft);
    }

    // "作者：《题名》"; before a comma or blank only what is surely a name: "作者，《题名》".
    private static bool IsSetOff(EntryText entry, Segment before)
    {
        const int LongestName = 12;
        return before.In(entry.Text).TrimEnd() is [.., ':'] || (before.Length <= LongestName && entry.HasHan(before) && before.In(entry.Text)[^1] is ',' or ' ');
    }

    private static Draft InHost(EntryText entry, Segment before, Segment host, Segment after, Draft draft)
    {
        var text = entry.Text;
        draft = draft with { Container = host };
        var editors = before.Trim(text);
        if (!editors.IsEmpty && text[editors.Start] is '载' or '见')
        {
            draft = draft.Knowing(editors with { End = editors.Start + 1 });
            editors = (editors with { Start = editors.Start + 1 }).Trim(text);
        }

        if (!editors.IsEmpty || entry.FirstOf(':', after) >= 0)
        {
            var names = editors.IsEmpty ? Names.None : Names.Split(entry, editors);
            return OfBook(entry, after, (draft with { ContainerAuthors = names }).Knowing(names.Understood.AsSpan())) with { Type = "M" };
        }

        var dates = YearScan.All(entry, after);
        if (dates.Count == 0)
        {
            return Serials.Locate(entry, after, draft with { Type = "J" });
        }

        var type = dates[0].IsFullDate ? "N" : "J";
        return Serials.Locate(entry, new Segment(dates[0].Whole.End, after.End), draft.Dated(dates[0]) with { Type = type });
    }

    private static Draft OfBook(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var isThesis = region.In(text).Contains("学位论文", StringComparison.Ordinal) || region.In(text).Contains("博士论文", StringComparison.Ordinal);
        draft = draft with { Type = isThesis ? "D" : "M" };

        // Elements that commas part, up to the imprint: translators, edition, the kind of thesis.
        for (var comma = entry.FirstOf(',', region); comma >= 0; comma = entry.FirstOf(',', region))
        {
            var element = (region with { End = comma }).Trim(text);
            var edition = Monographs.Edition(text, WithoutBrackets(entry, element));
            if (Monographs.IsTranslator(entry, element))
            {
                draft = Monographs.WithTranslators(entry, element, draft);
            }
            else if (!edition.IsEmpty && YearScan.All(entry, element).Count == 0)
            {
                draft = (draft with { Edition = edition }).KnowingAround(edition, element);
            }
            else if (PartOf(entry, element) is { IsEmpty: false } part)
            {
                draft = draft with { Volume = part };
            }
            else if (!element.IsEmpty && !Monographs.IsKindOfThesis(element.In(text)))
            {
                break;
            }

            draft = draft.Knowing(element);
            region = region with { Start = comma + 1 };
        }

        region = region.TrimStop(text);
        return Imprint.Read(entry, isThesis ? Imprint.WithoutDegree(text, region) : region, isThesis ? draft.Knowing(DegreeOf(text, region)) : draft);
    }

    // "石桥大学2020年博士学位论文": what follows the year is the kind of thesis.
    private static Segment DegreeOf(string text, Segment region) => region with { Start = Imprint.WithoutDegree(text, region).End };

    // "《全集》第3卷，…", "《全集》（上册），…"
    private static Segment PartOf(EntryText entry, Segment element) => Titles.PartNumber(entry.Text, WithoutBrackets(entry, element), afterColon: false);

    private static Segment WithoutBrackets(EntryText entry, Segment element) =>
        element.Length > 2 && entry.Closers[element.Start] == element.End - 1 ? new Segment(element.Start + 1, element.End - 1) : element;
}
