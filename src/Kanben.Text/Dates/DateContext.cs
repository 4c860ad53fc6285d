using System.Buffers;

namespace Kanben.Text.Dates;

/// <summary>Places where digits look like a date and are none: notes about the authors, reference entries, titles of works, the window of a data set.</summary>
internal static class DateContext
{
    private const int Window = 40;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;。!?:");

    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":：(（");

    private static readonly string[] NoteLabels =
    [
        "作者简介", "个人简介", "责任编辑", "本文编辑", "编辑", "修改稿", "收稿时间", "录用时间", "网络首发", "收到日期", "投稿日期", "作者单位", "第一作者", "通讯作者", "通信作者", "课题", "基金项目", "收稿日期", "修回日期", "修订日期", "录用日期", "出版日期", "网络出版", "中图分类号", "文章编号", "引用格式", "引用本文",
        "DOI", "doi", "ISSN", "CN", "Received", "Revised", "Accepted", "Published online", "Article history", "Manuscript received",
    ];

    private static readonly string[] Choosing = ["选取", "选择", "选用", "选定", "采用", "利用", "使用", "基于", "搜集", "收集", "检索", "纳入", "抽取", "以", "对", "将", "据"];

    // 样本区间为2003—2019年, 数据来源于2019年: words that alone make what follows a window of data.
    private static readonly string[] Windows = ["样本区间", "样本期", "样本时间", "研究区间", "研究时段", "考察期", "时间跨度", "数据来源", "数据来自", "数据源自", "研究年限", "时间窗口"];

    private static readonly string[] Publishers = ["出版社", "书局", "书店", "印书馆", "Press"];

    private static readonly string[] Receipts = ["收稿日期", "收稿时间", "修回日期", "修改日期", "录用日期", "接受日期", "出版日期", "收到日期", "发表日期"];

    private static readonly string[] Marks = ["[J]", "[M]", "[N]", "[D]", "[C]", "[R]", "[S]", "[P]", "[EB/OL]", "[J/OL]", "[N/OL]", "[M/OL]", "[C/OL]", "[R/OL]", "[Z]", "[A]", "[G]"];

    // An entry that lost its number is short; a long paragraph that holds the mark of one is prose with a stray note.
    private const int LongestEntry = 300;

    private static readonly string[] Data = ["数据", "样本", "面板", "研究对象", "时间序列", "考察期", "研究期", "样本期", "研究区间", "时间窗", "为研究时段", "患者", "病例"];

    /// <summary>A paragraph of apparatus: a labelled note or an entry of a reference list.</summary>
    public static bool IsApparatus(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(" \u00A0*-·•#>\t");
        if (text.Length <= LongestEntry && ContainsAny(text, Marks))
        {
            return true;
        }

        if (start.StartsWith('[') && start.Length > 2 && char.IsAsciiDigit(start[1]) && start[1..].IndexOf(']') is > 0 and < 6)
        {
            return true;
        }

        var unbracketed = start.TrimStart("[【［〔");
        foreach (var label in NoteLabels)
        {
            if (unbracketed.StartsWith(label, StringComparison.Ordinal) && !StartsSentence(unbracketed[label.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The year of a work spoken of, not of an occurrence: an imprint (人民出版社，2019年), the last word of a bracketed citation
    /// (（国家统计局，2020年）), the amendment that names the version of a law (（2018年修正）), an access date in square brackets.
    /// </summary>
    public static bool IsPublication(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd(" ,:");
        var after = text[end..];
        foreach (var publisher in Publishers)
        {
            if (before.Length < start && before.EndsWith(publisher, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 《光明日报》，2019年11月6日，第3版
        var place = after.TrimStart(" ,");
        if (place.Length > 2 && place[0] == '第' && char.IsAsciiDigit(place[1]) && place[1..Math.Min(place.Length, 7)].TrimStart("0123456789 ") is ['版' or '页' or '期' or '卷', ..])
        {
            return true;
        }

        foreach (var receipt in Receipts)
        {
            if (before.TrimEnd("] 】*").EndsWith(receipt, StringComparison.Ordinal))
            {
                return true;
            }
        }

        if (start > 0 && text[start - 1] == '(' && (after.StartsWith("修") || after.StartsWith("版") || after.StartsWith("第") || after.StartsWith("年修")))
        {
            return true;
        }

        return after.StartsWith(")") && before.Length < start && IsCitation(before);
    }

    // The bracket opened in this clause and holds a name before the comma, no other number and no verb of an event.
    private static bool IsCitation(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - Window)..];
        var open = near.LastIndexOf('(');
        return open >= 0 && !near[(open + 1)..].ContainsAny("()。") && !near[(open + 1)..].ContainsAnyInRange('0', '9') && near.Length - open is > 2 and <= 20;
    }

    /// <summary>本文选取2010—2020年省级面板数据: a run of time that bounds data, not an occurrence.</summary>
    public static bool IsDataWindow(ReadOnlySpan<char> text, int start, int end)
    {
        var before = Clause(text[Math.Max(0, start - Window)..start], fromEnd: true);
        var after = Clause(text[end..Math.Min(text.Length, end + Window)], fromEnd: false);
        return (ContainsAny(before, Choosing) && ContainsAny(after, Data)) || ContainsAny(before, Windows);
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text, bool fromEnd)
    {
        var mark = fromEnd ? text.LastIndexOfAny(ClauseMarks) : text.IndexOfAny(ClauseMarks);
        return mark < 0 ? text : fromEnd ? text[(mark + 1)..] : text[..mark];
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 课题组于2019年5月… is prose; 课题：…, 课题号 and 收稿日期 are labels.
    private static bool StartsSentence(ReadOnlySpan<char> rest)
    {
        // [收稿日期] 2023-05-12, Received 12 May 2023
        if (rest.StartsWith("]") || rest.StartsWith("】") || (rest.Length > 1 && rest[0] == ' ' && char.IsAsciiDigit(rest[1])))
        {
            return false;
        }

        var mark = rest.IndexOfAny(LabelMarks);
        return mark is < 0 or > 6;
    }
}
