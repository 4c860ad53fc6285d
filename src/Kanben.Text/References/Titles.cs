using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Text.References;

/// <summary>Takes from a title what the rules put beside it: a document's number, a part's number, a map's scale.</summary>
internal static class Titles
{
    private static readonly SearchValues<char> ScaleCharacters = SearchValues.Create("0123456789 ,万");

    public static Draft Read(EntryText entry, Segment region, Draft draft)
    {
        region = region.TrimStop(entry.Text);
        draft = draft.Type switch
        {
            "S" => Standard(entry, region, draft),
            "P" => Patent(entry, region, draft),
            "R" or "A" or "Z" or "EB" or "DS" or "CP" or "PP" or "DB" => Filed(entry, region, draft),
            "CM" => Map(entry, region, draft),
            "M" or "G" => Book(entry, region, draft),
            _ => draft with { Title = region },
        };
        return draft;
    }

    /// <summary>
    /// A title and the number of its part (8.2: "水乡志: 第1卷", "Handbook: Vol. 1", "选集（上册）"); the part is empty when there is none.
    /// </summary>
    public static (Segment Title, Segment Part) SplitPart(EntryText entry, Segment region) => SplitPart(entry, region, ":");

    private static (Segment Title, Segment Part) SplitPart(EntryText entry, Segment region, string separators)
    {
        var text = entry.Text;
        foreach (var separator in separators)
        {
            var at = entry.LastOf(separator, region);
            var part = at > region.Start ? PartNumber(text, new Segment(at + 1, region.End).Trim(text), afterColon: true) : default;
            if (!part.IsEmpty)
            {
                return ((region with { End = at }).Trim(text), part);
            }
        }

        if (!region.IsEmpty && text[region.End - 1] == ')')
        {
            for (var i = region.Start; i < region.End; i = entry.Step(i, region.End))
            {
                var part = entry.Closers[i] == region.End - 1 ? PartNumber(text, new Segment(i + 1, region.End - 1), afterColon: true) : default;
                if (!part.IsEmpty && i > region.Start)
                {
                    return ((region with { End = i }).Trim(text), part);
                }
            }
        }

        return SplitGluedPart(text, region);
    }

    // "某某选集第1卷": the part's number at the very end, after at least two characters of title.
    private static (Segment Title, Segment Part) SplitGluedPart(string text, Segment region)
    {
        const int LongestPart = 8;
        var start = region.Length < 4 ? -1 : region.In(text).LastIndexOf('第');
        if (start < 2 || region.Length - start > LongestPart)
        {
            return (region, default);
        }

        var whole = new Segment(region.Start + start, region.End);
        var part = PartNumber(text, whole, afterColon: false);
        var title = (region with { End = whole.Start }).Trim(text);
        title = title.In(text).EndsWith("·") ? title with { End = title.End - 1 } : title;
        return part.IsEmpty ? (region, default) : (title, part);
    }

    /// <summary>The number in "第3卷", "上册", "Vol. 2"; after a colon a volume's own name may stand ("江南卷").</summary>
    public static Segment PartNumber(string text, Segment region, bool afterColon)
    {
        var words = region.In(text);
        if (words.IsEmpty)
        {
            return default;
        }

        if (words[0] is '上' or '中' or '下' && (words.Length == 1 || (words.Length == 2 && words[1] is '册' or '卷' or '部' or '编' or '集')))
        {
            return region with { End = region.Start + 1 };
        }

        foreach (var label in (ReadOnlySpan<string>)["Volume ", "volume ", "Vol.", "vol.", "Vol ", "v.", "V.", "卷", "第"])
        {
            if (words.StartsWith(label, StringComparison.Ordinal))
            {
                return Counted(text, region with { Start = region.Start + label.Length }, label, afterColon);
            }
        }

        // "桥梁大观: 江南卷"; but "2011年卷" is part of a series' title.
        return afterColon && words.Length <= 6 && words[^1] is '卷' or '册' && !words.ContainsAny(' ', '年') ? region : default;
    }

    private static Segment Counted(string text, Segment region, string label, bool afterColon)
    {
        var start = region.Start;
        while (start < region.End && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        var numerals = label is "卷" or "第" ? "一二三四五六七八九十百上中下-" : "IVXLC-";
        while (end < region.End && (char.IsAsciiDigit(text[end]) || numerals.Contains(text[end])))
        {
            end++;
        }

        var unit = end;
        while (unit < region.End && text[unit] == ' ')
        {
            unit++;
        }

        // "卷60 桥部": after a colon the part's own title may follow its number.
        var closes = label switch
        {
            "第" => unit < region.End && text[unit] is '卷' or '册' or '辑' or '部' or '集' && (unit + 1 == region.End || (afterColon && text[unit + 1] == ' ')),
            "卷" => unit == region.End || text[unit] != ':',
            _ => unit == region.End,
        };
        return end > start && closes ? new Segment(start, end) : default;
    }

    private static Draft Book(EntryText entry, Segment region, Draft draft)
    {
        // "高等数学.上册", "A history of stones, Vol. 2"
        var (title, part) = SplitPart(entry, region, entry.HasHan(region) ? ":,." : ":,");
        return draft with { Title = title, Volume = part };
    }

    // 2025: "GB/T 7714—2025 名称"; 2015: "名称: GB/T 7714—2015"; in use also "名称(GB/T …)" and "名称 GB/T …".
    private static Draft Standard(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var end = DocumentNumbers.EndOfStandard(text, region.Start, region.End);
        var number = end > region.Start && end < region.End ? new Segment(region.Start, end) : DocumentNumbers.StandardAtEnd(entry, region);
        if (number.IsEmpty)
        {
            return draft with { Title = region };
        }

        var title = number.Start == region.Start ? region with { Start = number.End } : region with { End = number.Start };
        title = title.TrimStop(text);
        title = !title.IsEmpty && text[title.End - 1] is '(' or '[' ? (title with { End = title.End - 1 }).TrimStop(text) : title;
        return draft with { Title = title, Number = number };
    }

    // 2015: "题名: 专利号"; 2005: "题名: 国别, 专利号".
    private static Draft Patent(EntryText entry, Segment region, Draft draft)
    {
        var text = entry.Text;
        var colon = entry.LastOf(':', region);
        if (colon < 0)
        {
            return draft with { Title = region };
        }

        var number = new Segment(colon + 1, region.End).Trim(text);
        var place = default(Segment);
        if (entry.FirstOf(',', number) is var comma && comma > 0 && (entry.HasHan(number) || IsCountryCode(number.In(text)[..(comma - number.Start)])))
        {
            (place, number) = ((number with { End = comma }).Trim(text), (number with { Start = comma }).Trim(text));
        }

        return DocumentNumbers.IsPatentNumber(number.In(text))
            ? draft with { Title = (region with { End = colon }).Trim(text), Number = number, Place = place }
            : draft with { Title = region };
    }

    // "US, 9876543"; but the number itself may hold commas: "9,876,543".
    private static bool IsCountryCode(ReadOnlySpan<char> words) => words.Length == 2 && !words.ContainsAnyExceptInRange('A', 'Z');

    private static Draft Filed(EntryText entry, Segment region, Draft draft)
    {
        var colon = entry.LastOf(':', region);
        var number = colon < 0 ? default : new Segment(colon + 1, region.End).Trim(entry.Text);
        return DocumentNumbers.IsFileNumber(entry, number, draft.Type == "A")
            ? draft with { Title = (region with { End = colon }).Trim(entry.Text), Number = number }
            : draft with { Title = region };
    }

    // 2025, 8.15: "题名. 比例尺[CM]".
    private static Draft Map(EntryText entry, Segment region, Draft draft)
    {
        var parts = PartScanner.Split(entry, region);
        return parts.Count > 1 && parts[^1].In(entry.Text) is ['1', ':', ..] and var scale && !scale[2..].ContainsAnyExcept(ScaleCharacters)
            ? draft.Knowing(parts[^1]) with { Title = (region with { End = parts[^1].Start }).TrimStop(entry.Text) }
            : draft with { Title = region };
    }
}
