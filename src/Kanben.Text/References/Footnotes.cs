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
        var open = text.IndexOf('《', region.Start, region.Length);
        var close = open < 0 ? 0 : entry.Closers[open];
        if (open < 0 || close <= open || close >= region.End || open - region.Start > LongestNames)
        {
            return null;
        }

        var names = new Segment(region.Start, open).Trim(text);
        var rest = new Segment(close + 1, region.End);
        var next = rest.Trim(text);
        var colonBefore = new Segment(region.Start, open).In(text).TrimEnd() is [.., ':'];
        if (!(names.IsEmpty || colonBefore) || next.IsEmpty || text[close + 1] is not (',' or ' ' or '.' or '(') || !Head.IsResponsibility(entry, names) && !names.IsEmpty)
        {
            return null;
        }

        draft = names.IsEmpty ? draft : Head.WithAuthors(entry, names, draft);
        draft = draft with { Title = new Segment(open + 1, close) };
        var host = text.IndexOf('《', next.Start, next.Length);
        return host >= 0 && entry.Closers[host] is var end && end > host && end < region.End
            ? InHost(entry, new Segment(next.Start, host), new Segment(host + 1, end), new Segment(end + 1, region.End), draft)
            : OfBook(entry, next, draft);
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
            return draft with { Type = "J" };
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
            var edition = Monographs.Edition(text, element);
            if (Monographs.IsTranslator(entry, element))
            {
                draft = Monographs.WithTranslators(entry, element, draft);
            }
            else if (!edition.IsEmpty)
            {
                draft = (draft with { Edition = edition }).Knowing(element);
            }
            else if (!element.IsEmpty && !element.In(text).EndsWith("论文"))
            {
                break;
            }

            draft = draft.Knowing(element);
            region = region with { Start = comma + 1 };
        }

        return Imprint.Read(entry, region, draft);
    }
}
