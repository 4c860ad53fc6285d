using System.Buffers;

namespace Kanben.Text.References;

/// <summary>
/// Reads what follows the mark of everything but serials: translators, edition, and the imprint (8.3, 8.4); for a part of a book also its
/// host after // (8.8.2).
/// </summary>
internal static class Monographs
{
    private static readonly SearchValues<char> SizeCharacters = SearchValues.Create("0123456789 .cm×x*");

    private static readonly SearchValues<char> VersionCharacters = SearchValues.Create("Vv.0123456789");

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        region = region.TrimStop(entry.Text);
        var host = HostMark(entry, region);
        var second = host < 0 && draft.Type is "A" or "C" ? TypeMark.Find(entry, region.Start) : default;
        if (!second.IsNone && second.Whole.End <= region.End && second.Type is "C" or "M" or "G")
        {
            // The form of 1999: "题名[A]. 主编. 论文集[C]. 地: 社, 年: 页."
            return Hosts.Read(entry.Without([second.Whole]), region, draft.Knowing(second.Whole));
        }

        if (host < 0)
        {
            return ReadParts(entry, PartScanner.Split(entry, region), draft);
        }

        var between = PartScanner.Split(entry, region with { End = host });
        draft = ReadParts(entry, between, draft);
        return Hosts.Read(entry, region with { Start = host + (entry.Text[host] == '/' ? 2 : 1) }, draft);
    }

    public static bool IsTranslator(EntryText entry, Segment part)
    {
        const int Longest = 80;
        var words = part.TrimStop(entry.Text).In(entry.Text);
        return words.Length is >= 3 and <= Longest
            && (words.EndsWith("译") || words.EndsWith("译注") || words.EndsWith("译校") || words.EndsWith("校译") || words.EndsWith("翻译")
                || words.EndsWith(" trans") || words.EndsWith(",trans") || words.EndsWith("translator") || words.EndsWith("translators"));
    }

    public static Draft WithTranslators(EntryText entry, Segment part, Draft draft)
    {
        var names = Names.Split(entry, part);
        return (draft with { Translators = draft.Translators.AddRange(names.All).AddRange(names.Translators) }).Knowing(part);
    }

    /// <summary>The edition in a part such as "2 版", "第三版", "5th ed.", "Rev. ed.", "修订本", "V1.0", or none (8.3).</summary>
    public static Segment Edition(string text, Segment part)
    {
        const int Longest = 16;
        var trimmed = part.TrimStop(text);
        var words = trimmed.In(text);
        if (words.IsEmpty || words.Length > Longest)
        {
            return default;
        }

        if (words[0] is 'V' or 'v' && words.ContainsAnyInRange('0', '9') && !words.ContainsAnyExcept(VersionCharacters))
        {
            return trimmed;
        }

        var western = words.EndsWith(" ed") || words.EndsWith(" edition") || words.EndsWith(" edn");
        if (!western && (words[^1] is not ('版' or '本') || words.Contains(',') || words.Contains(':')))
        {
            return default;
        }

        var digits = words.TrimStart("第新 ") is var rest ? words.Length - rest.Length : 0;
        var end = digits;
        while (end < words.Length && char.IsAsciiDigit(words[end]))
        {
            end++;
        }

        var isOrdinal = end > digits && digits == 0 && (western || words[end..].Trim() is "版");
        return isOrdinal ? new Segment(trimmed.Start + digits, trimmed.Start + end)
            : western && words.EndsWith(" ed") && trimmed.End < text.Length && text[trimmed.End] == '.' ? trimmed with { End = trimmed.End + 1 }
            : trimmed;
    }

    // The last part is the imprint; a part before it that is neither edition nor translator names the book, platform or site.
    private static Draft ReadParts(EntryText entry, List<Segment> parts, Draft draft)
    {
        var rest = new List<Segment>();
        foreach (var part in parts)
        {
            var edition = draft.Edition.IsEmpty ? Edition(entry.Text, part) : default;
            if (!edition.IsEmpty)
            {
                draft = (draft with { Edition = edition }).KnowingAround(edition, part);
            }
            else if (IsTranslator(entry, part))
            {
                draft = WithTranslators(entry, part, draft);
            }
            else if ((draft.Type == "D" && IsKindOfThesis(part.In(entry.Text))) || (draft.Type == "CM" && IsSize(part.In(entry.Text))))
            {
                draft = draft.Knowing(part);
            }
            else
            {
                rest.Add(part);
            }
        }

        if (rest.Count == 0)
        {
            return draft;
        }

        draft = Imprint.TakePages(entry, rest, draft);

        if (rest.Count > 1 && draft.Type is "C" or "EB" or "A" or "Z" && draft.Container.IsEmpty)
        {
            draft = draft with { Container = rest[0].TrimStop(entry.Text) };
            rest.RemoveAt(0);
        }

        return Imprint.Read(entry, PickImprint(entry, rest), draft);
    }

    // Of several parts the first with a year; where a full stop parts publisher and year ("大学出版社. 2015") both.
    private static Segment PickImprint(EntryText entry, List<Segment> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var years = YearScan.All(entry, parts[i]);
            if (years.Count > 0)
            {
                return i > 0 && years[0].Whole.Start == parts[i].Start ? new Segment(parts[i - 1].Start, parts[i].End) : parts[i];
            }
        }

        return parts[0];
    }

    // "[D]. 硕士学位论文. 地: 大学, 年": the kind of thesis as an element of its own.
    public static bool IsKindOfThesis(ReadOnlySpan<char> words) => words.Length <= 8 && words.EndsWith("论文");

    // 2025, 8.15: a map's entry ends with its size, "138 cm×96 cm".
    private static bool IsSize(ReadOnlySpan<char> words) =>
        words.IndexOfAny('×', 'x', '*') > 0 && char.IsAsciiDigit(words[0]) && !words.ContainsAnyExcept(SizeCharacters);

    // "//", or the one character that recognition makes of it.
    private static int HostMark(EntryText entry, Segment region)
    {
        for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
        {
            if (entry.Text[i] is '∥' or '‖' || (entry.Text[i] == '/' && i + 1 < region.End && entry.Text[i + 1] == '/'))
            {
                return i;
            }
        }

        return -1;
    }
}
