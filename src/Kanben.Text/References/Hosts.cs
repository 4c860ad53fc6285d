namespace Kanben.Text.References;

/// <summary>Reads the host of a part: "responsibility. title: part. edition. place: publisher, year: pages" with most of it optional.</summary>
internal static class Hosts
{
    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        var parts = PartScanner.Split(entry, WithoutPreposition(entry.Text, region));
        parts = WithoutEdition(entry, parts, ref draft);
        draft = Imprint.TakePages(entry, parts, draft);
        return parts.Count switch
        {
            0 => draft,
            1 => TitleAndImprint(entry, parts[0], draft),
            2 when IsNamesThenTitle(entry, parts[0], parts[1]) => TitleAndImprint(entry, parts[1], WithAuthors(entry, parts[0], draft)),
            2 => Imprint.Read(entry, parts[1], WithTitle(entry, parts[0], draft)),
            _ => Imprint.Read(entry, parts[^1], WithNamesAndTitle(entry, parts, draft)),
        };
    }

    private static Draft WithNamesAndTitle(EntryText entry, List<Segment> parts, Draft draft) => Head.IsResponsibility(entry, parts[0])
        ? WithTitle(entry, new Segment(parts[1].Start, parts[^2].End), WithAuthors(entry, parts[0], draft))
        : WithTitle(entry, new Segment(parts[0].Start, parts[^2].End), draft);

    private static Draft WithAuthors(EntryText entry, Segment part, Draft draft)
    {
        var names = Names.Split(entry, part);
        return (draft with { ContainerAuthors = names }).Knowing(names.Understood.AsSpan());
    }

    private static Draft WithTitle(EntryText entry, Segment part, Draft draft)
    {
        var (title, volume) = Titles.SplitPart(entry, part.TrimStop(entry.Text));
        return draft with { Container = title, Volume = volume };
    }

    // "会议名称, 年: 页": one part holds title and date.
    private static Draft TitleAndImprint(EntryText entry, Segment part, Draft draft)
    {
        if (!Titles.SplitPart(entry, part.TrimStop(entry.Text)).Part.IsEmpty)
        {
            return WithTitle(entry, part, draft);
        }

        var years = YearScan.All(entry, part);
        for (var i = years.Count - 1; i >= 0; i--)
        {
            var year = years[i];
            var after = new Segment(year.Whole.End, part.End).TrimStop(entry.Text);
            if (year.Whole.Start > part.Start && entry.Text.AsSpan(part.Start, year.Whole.Start - part.Start).TrimEnd() is [.., ',' or '.' or ';']
                && (after.IsEmpty || Imprint.IsPages(entry, after)))
            {
                draft = after.IsEmpty ? draft : Imprint.WithPages(entry, after, draft);
                return WithTitle(entry, part with { End = year.Whole.Start }, draft.Dated(year));
            }
        }

        var colon = entry.LastOf(':', part);
        var pages = colon < 0 ? default : new Segment(colon + 1, part.End).TrimStop(entry.Text);
        return Imprint.IsPages(entry, pages)
            ? WithTitle(entry, part with { End = colon }, Imprint.WithPages(entry, pages, draft))
            : WithTitle(entry, part, draft);
    }

    // Two parts are names and title only when the second has no place and no publisher of its own.
    private static bool IsNamesThenTitle(EntryText entry, Segment first, Segment second)
    {
        var words = second.In(entry.Text);
        return first.Length <= 20 && entry.HasHan(first) && !NamesProceedings(first.In(entry.Text)) && Head.IsResponsibility(entry, first) && !IsPublisherLike(words)
            && Titles.SplitPart(entry, first).Part.IsEmpty && (entry.FirstOf(':', second) < 0 || words.Contains('集') || words.Contains('会'))
            && words.Length > 6;
    }

    public static bool NamesProceedings(ReadOnlySpan<char> words) =>
        words.EndsWith("集") || words.EndsWith("会议") || words.EndsWith("大会") || words.EndsWith("研讨会") || words.EndsWith("年会") || words.EndsWith("论坛")
        || words.Contains("Conference", StringComparison.Ordinal) || words.Contains("Proceedings", StringComparison.Ordinal)
        || words.Contains("Meeting", StringComparison.Ordinal);

    private static bool IsPublisherLike(ReadOnlySpan<char> words) =>
        words.Contains("出版", StringComparison.Ordinal) || words.Contains("书局", StringComparison.Ordinal) || words.Contains("书店", StringComparison.Ordinal)
        || words.Contains("书社", StringComparison.Ordinal) || words.Contains("印书馆", StringComparison.Ordinal) || words.Contains("大学", StringComparison.Ordinal);

    private static List<Segment> WithoutEdition(EntryText entry, List<Segment> parts, ref Draft draft)
    {
        var rest = new List<Segment>();
        foreach (var part in parts)
        {
            var edition = rest.Count > 0 ? Monographs.Edition(entry.Text, part) : default;
            if (edition.IsEmpty)
            {
                rest.Add(part);
            }
            else
            {
                draft = (draft with { Edition = edition }).KnowingAround(edition, part);
            }
        }

        return rest;
    }

    private static Segment WithoutPreposition(string text, Segment region)
    {
        region = region.Trim(text);
        foreach (var word in (ReadOnlySpan<string>)["见:", "载:", "In:", "in:", "In "])
        {
            if (region.In(text).StartsWith(word, StringComparison.Ordinal))
            {
                return (region with { Start = region.Start + word.Length }).Trim(text);
            }
        }

        return region;
    }
}
