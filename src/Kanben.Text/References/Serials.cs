using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>Reads what follows the mark of an article in a journal or newspaper: "name, year, volume (issue): pages" (8.8.4), "name, date (edition)".</summary>
internal static class Serials
{
    private static readonly SearchValues<char> LocatorCharacters = SearchValues.Create("0123456789,;:.()-–—~+/ 年卷期第增刊SZ");

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        region = WithoutPrefix(entry.Text, region.TrimStop(entry.Text));
        region = Translated(entry, region, ref draft);
        region = WithoutContinuations(entry, region, ref draft);
        var year = FirstYear(entry, region);
        if (year.IsNone)
        {
            return Undated(entry, region, draft);
        }

        if (year.Whole.Start == region.Start && draft.Type == "J")
        {
            return WholeSerial(entry, region, draft);
        }

        var name = (region with { End = year.Whole.Start }).TrimStop(entry.Text);
        var located = Locate(entry, new Segment(year.Whole.End, region.End), draft.Dated(year) with { Container = name });

        // "刊名(增刊2), 2010: 337": the issue stands with the name.
        var bracket = located.Issue.IsEmpty ? LastBracket(entry, name) : default;
        return bracket.IsEmpty || !IsIssue(bracket.In(entry.Text)[1..^1])
            ? located
            : located with { Container = (name with { End = bracket.Start }).Trim(entry.Text), Issue = new Segment(bracket.Start + 1, bracket.End - 1) };
    }

    /// <summary>Reads "volume (issue): pages" with any of its elements missing; what it cannot read it leaves.</summary>
    public static Draft Locate(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;

        // The issue's bracket is the first one after the volume: "52 (11)", "(增刊1)", "6(S)".
        var open = entry.FirstOf('(', region);
        var colon = entry.FirstOf(':', region);

        // "2018:97(2):9": the first colon stands for a comma.
        var isSlip = colon >= 0 && open > colon && open - colon <= 5 && entry.Closers[open] > open && entry.FirstOf(':', new Segment(open, region.End)) > 0;
        if (open >= 0 && (colon < 0 || open < colon || isSlip) && entry.Closers[open] > open && entry.Closers[open] < region.End)
        {
            var close = entry.Closers[open];
            var issue = new Segment(open + 1, close).Trim(text);
            draft = draft.Type == "N" ? Imprint.WithPages(entry, issue, draft) : draft with { Issue = WithoutLabel(text, issue) };
            draft = draft.Pages.IsEmpty ? LeadingPages(entry, new Segment(close + 1, region.End), draft) : draft;
            region = region with { End = open };
            if (region.TrimStop(text).In(text) is [.., '增', '刊'])
            {
                // "2010, 增刊(1)": the bracket numbers the supplement.
                var supplement = region.TrimStop(text);
                draft = draft with { Issue = new Segment(supplement.End - 2, close + 1) };
                region = supplement with { End = supplement.End - 2 };
            }
        }
        else if (colon >= 0)
        {
            draft = LeadingPages(entry, new Segment(colon + 1, region.End), draft);
            region = region with { End = colon };
        }

        return Labelled(entry, region.TrimStop(text), draft);
    }

    // The pages may be followed by what no rule foresees ("51-57. PMID: …"): then only the run of numbers is taken.
    private static Draft LeadingPages(EntryText entry, Segment region, Draft draft)
    {
        var whole = region.TrimStop(entry.Text);
        if (Imprint.IsPages(entry, whole))
        {
            return Imprint.WithPages(entry, whole, draft);
        }

        var (end, letters) = (whole.Start, 0);
        while (end < whole.End && letters <= 2 && IsPageCharacter(entry.Text[end]))
        {
            letters = char.IsAsciiLetter(entry.Text[end]) ? letters + 1 : 0;
            end++;
        }

        var run = (whole with { End = end }).TrimStop(entry.Text);
        return letters <= 2 && run.In(entry.Text).ContainsAnyInRange('0', '9') ? Imprint.WithPages(entry, run, draft) : draft;
    }

    private static bool IsPageCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '–' or '—' or '~' or '+' or ',' or ' ' or '/' or '、';

    // 8.8.3: "刊名[J]. 1984, 1(1)—. 地: 社, 1984—." describes a journal, not an article.
    private static Draft WholeSerial(EntryText entry, Segment region, Draft draft)
    {
        var scanner = new PartScanner(entry, region);
        scanner.MoveNext();
        var year = YearScan.At(entry.Text, region.Start, region.End);
        var first = scanner.Current with { Start = year.Whole.End };
        var dash = entry.FirstOf('—', first);
        if (dash >= 0 && entry.FirstOf(':', first with { End = dash }) < 0 && !(first with { Start = dash }).In(entry.Text).ContainsAnyExcept(LocatorCharacters))
        {
            // "1957(1)—1990(4)": the issue that the journal ended with.
            draft = draft.Knowing(first with { Start = dash });
            first = first with { End = dash };
        }

        var located = Locate(entry, first, draft.Dated(year));
        return scanner.MoveNext() ? Imprint.Read(entry, scanner.Current, located) : located;
    }

    // 2015, 8.8: an article in parts, "2010, 33(2): 20-25; 2011, 33(3): 26-30"; the fields are those of the first.
    private static Segment WithoutContinuations(EntryText entry, Segment region, ref Draft draft)
    {
        for (var i = entry.FirstOf(';', region); i >= 0; i = entry.FirstOf(';', region with { Start = i + 1 }))
        {
            var rest = new Segment(i + 1, region.End);
            if (YearScan.At(entry.Text, entry.SkipBlanks(rest.Start, rest.End), rest.End).IsNone)
            {
                continue;
            }

            // "Journal; 2020, 12: 3" has its first year after the semicolon.
            var continues = !rest.In(entry.Text).ContainsAnyExcept(LocatorCharacters) && YearScan.All(entry, region with { End = i }).Count > 0;
            draft = continues ? draft.Knowing(rest) : draft;
            return continues ? region with { End = i } : region;
        }

        return region;
    }

    // "12", "第12卷", "Vol. 12", "第3期", "12卷3期", "No. 3", "A3版".
    private static Draft Labelled(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var start = region.Start;
        for (var i = region.Start; i <= region.End; i++)
        {
            if (i < region.End && text[i] is not (',' or ';' or '卷' or '期' or '页' or '版' or '辑'))
            {
                continue;
            }

            var unit = i < region.End ? text[i] : ',';
            draft = Take(entry, new Segment(start, i).TrimStop(text), unit, draft);
            start = i + 1;
        }

        return draft;
    }

    private static Draft Take(EntryText entry, Segment piece, char unit, Draft draft)
    {
        var words = piece.In(entry.Text);
        var value = WithoutLabel(entry.Text, piece);
        if (value.IsEmpty || value.Length > 12)
        {
            return draft;
        }

        var isIssue = unit is '期' or '辑' || words.StartsWith("增刊") || words.StartsWith("No", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Iss", StringComparison.OrdinalIgnoreCase);
        var known = draft.KnowingAround(value, piece with { End = Math.Min(entry.Text.Length, piece.End + 1) });
        if (isIssue && draft.Issue.IsEmpty)
        {
            return known with { Issue = value };
        }

        if ((unit is '页' or '版' || words.StartsWith('p') || draft.Type == "N") && draft.Pages.IsEmpty)
        {
            return known with { Pages = value };
        }

        var startsAsNumber = char.IsAsciiLetterOrDigit(entry.Text[value.Start]);
        if (unit == '卷' || (startsAsNumber && draft.Volume.IsEmpty))
        {
            return known with { Volume = value };
        }

        const int LongestIssue = 4;
        return startsAsNumber && draft.Issue.IsEmpty && value.Length <= LongestIssue && !value.In(entry.Text).Contains('-') ? known with { Issue = value }
            : startsAsNumber && draft.Pages.IsEmpty ? Imprint.WithPages(entry, value, draft)
            : draft;
    }

    private static Segment WithoutLabel(string text, Segment region)
    {
        var words = region.In(text);
        foreach (var label in (ReadOnlySpan<string>)["Vol.", "vol.", "Vol", "vol", "No.", "no.", "NO.", "No", "Issue", "Iss.", "pp.", "第", "总第"])
        {
            if (words.StartsWith(label, StringComparison.Ordinal) && words.Length > label.Length)
            {
                region = (region with { Start = region.Start + label.Length }).Trim(text);
                break;
            }
        }

        words = region.In(text);
        return words.Length > 1 && words[^1] is '期' or '卷' ? (region with { End = region.End - 1 }).Trim(text) : region;
    }

    // The author-date form has its year in the head: "刊名, 62(2): 117-127", "刊名 (3): 5", "刊名: 1-17".
    private static Draft Undated(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var colon = PagesColon(entry, region);
        if (colon >= 0)
        {
            draft = Imprint.WithPages(entry, new Segment(colon + 1, region.End), draft);
            region = (region with { End = colon }).TrimStop(text);
        }
        else if (entry.LastOf(',', region) is var apart && apart > region.Start
            && new Segment(apart + 1, region.End).TrimStop(text) is var last && Imprint.IsPages(entry, last)
            && (text[apart - 1] == ')' || last.In(text).ContainsAny('-', '–', '—')))
        {
            // "刊名, 12(3), 4-5"; published online before its issue: "刊名, 1-12".
            draft = Imprint.WithPages(entry, new Segment(apart + 1, region.End), draft);
            region = (region with { End = apart }).TrimStop(text);
        }

        var bracket = LastBracket(entry, region);
        if (!bracket.IsEmpty && IsIssue(bracket.In(text)[1..^1]))
        {
            var value = WithoutLabel(text, new Segment(bracket.Start + 1, bracket.End - 1).Trim(text));
            draft = draft.Type == "N" ? draft with { Pages = value } : draft with { Issue = value };
            region = (region with { End = bracket.Start }).Trim(text);
        }

        var comma = entry.LastOf(',', region);
        var volume = comma < 0 ? default : new Segment(comma + 1, region.End).Trim(text);
        if (!volume.IsEmpty && volume.Length <= 6 && char.IsAsciiDigit(text[volume.Start]))
        {
            // "某某日报, 4月19日 (9)": the year of a newspaper's date stands in the head.
            draft = draft.Type == "N" ? draft with { Date = volume } : draft with { Volume = volume };
            region = (region with { End = comma }).Trim(text);
        }

        return draft with { Container = region.TrimStop(text) };
    }

    private static bool IsIssue(ReadOnlySpan<char> words) =>
        words.Length <= 12 && (words.ContainsAnyInRange('0', '9') || words.Contains('增') || words.Contains('刊') || words is "S" or "上" or "下" or "中"
            || words.StartsWith("Suppl", StringComparison.OrdinalIgnoreCase));

    private static Segment LastBracket(EntryText entry, Segment region)
    {
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (entry.Text[i] == '(' && entry.Closers[i] == region.End - 1)
            {
                return new Segment(i, region.End);
            }
        }

        return default;
    }

    private static YearMention FirstYear(EntryText entry, Segment region)
    {
        var years = YearScan.All(entry, region);
        return years.Count == 0 ? default : years[0];
    }

    // A journal's name may hold a colon; what follows the last one must look like pages.
    private static int PagesColon(EntryText entry, Segment region)
    {
        var colon = entry.LastOf(':', region);
        return colon >= 0 && Imprint.IsPages(entry, new Segment(colon + 1, region.End).TrimStop(entry.Text)) ? colon : -1;
    }

    // 2025, 8.4: a translator stands between mark and journal.
    private static Segment Translated(EntryText entry, Segment region, ref Draft draft)
    {
        var scanner = new PartScanner(entry, region);
        if (scanner.MoveNext() && !scanner.Rest.IsEmpty && Monographs.IsTranslator(entry, scanner.Current))
        {
            draft = Monographs.WithTranslators(entry, scanner.Current, draft);
            return scanner.Rest.Trim(entry.Text);
        }

        return region;
    }

    private static Segment WithoutPrefix(string text, Segment region) =>
        region.In(text).StartsWith("//") ? (region with { Start = region.Start + 2 }).Trim(text) : region;
}
