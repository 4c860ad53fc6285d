using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>Reads what stands before the type mark: who is responsible, in the author-date form the year, and the title.</summary>
internal static class Head
{
    // A longer run of Han characters without a comma is a title (8.1: the longest names of authorities have about thirty).
    private const int LongestHanName = 40;

    private const int MostWordsOfName = 16;

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        region = region.Trim(entry.Text);
        var scanner = new PartScanner(entry, region);
        if (!scanner.MoveNext())
        {
            return draft;
        }

        // Nothing but 等 or et al. is sure to end the names: "J. W. 某, 李四, 等. 题名".
        var etAl = EndOfEtAl(entry, region);
        if (etAl > 0)
        {
            return Titles.Read(entry, region with { Start = etAl }, WithAuthors(entry, region with { End = etAl }, draft));
        }

        if (DatedHeads.InFirstPart(entry, region, draft) is { } harvard)
        {
            return harvard;
        }

        var (first, rest) = (scanner.Current, scanner.Rest.Trim(entry.Text));
        if (!rest.IsEmpty && DatedHeads.AtEnd(entry, first, draft) is { } dated)
        {
            return Titles.Read(entry, rest, dated);
        }

        // "名. 2014. 题名": the year is an element of its own.
        var year = YearScan.At(entry.Text, rest.Start, rest.End);
        if (!year.IsNone && year.Whole.End < rest.End && entry.Text[year.Whole.End] == '.' && IsResponsibility(entry, first))
        {
            return Titles.Read(entry, rest with { Start = year.Whole.End }, WithAuthors(entry, first, draft.Dated(year)));
        }

        return !rest.IsEmpty && IsResponsibility(entry, first)
            ? AfterNames(entry, rest, WithAuthors(entry, first, draft))
            : Unstopped(entry, region, draft) ?? Titles.Read(entry, region, draft);
    }

    // "（美）某某著. 张三译. 题名": the translator may be an element of its own.
    private static Draft AfterNames(EntryText entry, Segment region, Draft draft)
    {
        var scanner = new PartScanner(entry, region);
        return scanner.MoveNext() && !scanner.Rest.IsEmpty && entry.HasHan(scanner.Current) && Monographs.IsTranslator(entry, scanner.Current)
            ? Titles.Read(entry, scanner.Rest, Monographs.WithTranslators(entry, scanner.Current, draft))
            : Titles.Read(entry, region, draft);
    }

    /// <summary>Whether the words before the first full stop can name who is responsible.</summary>
    public static bool IsResponsibility(EntryText entry, Segment region)
    {
        var text = entry.Text;
        if (region.IsEmpty || (text[region.Start] is '《' or '“' or '"' && !EndsAsOrganisation(entry, region)))
        {
            return false;
        }

        var (hanRun, words, hasHan) = (0, 1, entry.HasHan(region));
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            var c = text[i];
            if (c is '?' or '!' or '—' or '…' || (hasHan && c == ':') || (hasHan && YearScan.IsYear(text, i, region.End)))
            {
                return false;
            }

            hanRun = Han.IsHan(c) ? hanRun + 1 : 0;
            words = c is ',' or ';' ? 1 : c == ' ' ? words + 1 : words;
            if (hanRun > LongestHanName || words > MostWordsOfName)
            {
                return false;
            }
        }

        return DocumentNumbers.EndOfStandard(text, region.Start, region.End) is var end && (end == region.Start || !hasHan);
    }

    public static Draft WithAuthors(EntryText entry, Segment region, Draft draft)
    {
        var names = Names.Split(entry, region);
        return (draft with { Authors = names, Translators = [.. names.Translators] }).Knowing(names.Understood.AsSpan());
    }

    // The end of 等 or et al. that stands between a comma and a full stop, or between commas when no year follows; -1 when there is none.
    private static int EndOfEtAl(EntryText entry, Segment region)
    {
        var text = entry.Text;
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (text[i] != ',')
            {
                continue;
            }

            var word = entry.SkipBlanks(i + 1, region.End);
            var length = LengthOfEtAl(new Segment(word, region.End).In(text));
            var after = length == 0 ? region.End : entry.SkipBlanks(word + length, region.End);
            if (after < region.End && text[after] is '.' or ',' && !IsYearNext(text, after + 1, region.End))
            {
                return after;
            }
        }

        return -1;
    }

    private static int LengthOfEtAl(ReadOnlySpan<char> words)
    {
        foreach (var word in (ReadOnlySpan<string>)["等", "et al", "etal", "Et al", "ET AL"])
        {
            if (words.StartsWith(word, StringComparison.Ordinal) && words.Length > word.Length && words[word.Length] is '.' or ',' or ' ')
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool IsYearNext(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or ',' or '.')
        {
            i++;
        }

        return i < end && !YearScan.At(text, i, end).IsNone;
    }

    // "Liu K, Fang F, Title of the article": two names or more that end in initials, then something that does not; the offset of its comma.
    private static int EndOfListedNames(EntryText entry, Segment region)
    {
        var (start, names) = (region.Start, 0);
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (entry.Text[i] != ',')
            {
                continue;
            }

            if (!IsNameWithInitials(new Segment(start, i).Trim(entry.Text).In(entry.Text)))
            {
                break;
            }

            names++;
            start = i + 1;
        }

        return names >= 2 ? start : -1;
    }

    private static bool IsNameWithInitials(ReadOnlySpan<char> words)
    {
        var blank = words.LastIndexOf(' ');
        return blank > 0 && words.Length - blank is >= 2 and <= 4 && !words[(blank + 1)..].ContainsAnyExceptInRange('A', 'Z') && words.Count(' ') <= 3;
    }

    // No full stop parts names and title: "名，2002，《题名》", "名：“题名”", "名：《题名》".
    private static Draft? Unstopped(EntryText entry, Segment region, Draft draft)
    {
        var comma = entry.FirstOf(',', region);
        while (comma >= 0)
        {
            var date = YearScan.At(entry.Text, entry.SkipBlanks(comma + 1, region.End), region.End);
            if (!date.IsNone && date.Whole.End < region.End && entry.Text[date.Whole.End] is ',' or ':')
            {
                if (!IsResponsibility(entry, region with { End = comma }))
                {
                    break;
                }

                return Titles.Read(entry, new Segment(date.Whole.End, region.End), WithAuthors(entry, region with { End = comma }, draft.Dated(date)));
            }

            comma = entry.FirstOf(',', new Segment(comma + 1, region.End));
        }

        var names = EndOfListedNames(entry, region);
        if (names > region.Start)
        {
            return Titles.Read(entry, region with { Start = names }, WithAuthors(entry, region with { End = names }, draft));
        }

        var colon = entry.FirstOf(':', region);
        var title = colon < 0 ? default : new Segment(colon + 1, region.End).Trim(entry.Text);
        var before = region with { End = Math.Max(region.Start, colon) };
        if (title.IsEmpty || before.Length > LongestHanName || !IsResponsibility(entry, before))
        {
            return null;
        }

        return entry.Text[title.Start] is '《' or '“' || (draft.TypeIsGuessed && AreShortNames(entry, before))
            ? Titles.Read(entry, title, WithAuthors(entry, before, draft))
            : null;
    }

    // "林某，王某某：题名" in an entry without marks.
    private static bool AreShortNames(EntryText entry, Segment region)
    {
        const int Longest = 4;
        var length = 0;
        foreach (var c in region.In(entry.Text))
        {
            length = c is ',' or '、' or ' ' ? 0 : length + 1;
            if (length > Longest || (length > 0 && !Han.IsHan(c)))
            {
                return false;
            }
        }

        return length >= 2;
    }

    // 《石桥》杂志社 is an author although it begins like a title.
    private static bool EndsAsOrganisation(EntryText entry, Segment region) =>
        region.In(entry.Text) is var words && (words.EndsWith("社") || words.EndsWith("编辑部") || words.EndsWith("组") || words.EndsWith("委员会") || words.EndsWith("室"));
}
