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
        "作者简介", "修改稿", "收到日期", "投稿日期", "作者单位", "第一作者", "通讯作者", "通信作者", "课题", "基金项目", "收稿日期", "修回日期", "修订日期", "录用日期", "出版日期", "网络出版", "中图分类号", "文章编号", "引用格式", "引用本文",
        "DOI", "doi", "ISSN", "CN", "Received", "Revised", "Accepted", "Published online",
    ];

    private static readonly string[] Choosing = ["选取", "选择", "选用", "选定", "采用", "利用", "使用", "基于", "搜集", "收集", "检索", "纳入", "抽取", "以", "对", "将", "据"];

    private static readonly string[] Data = ["数据", "样本", "面板", "研究对象", "时间序列", "考察期", "研究期", "样本期", "研究区间", "时间窗", "为研究时段", "患者", "病例"];

    /// <summary>A paragraph of apparatus: a labelled note or an entry of a reference list.</summary>
    public static bool IsApparatus(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(" \u00A0*-·•#>\t");
        if (start.StartsWith('[') && start.Length > 2 && char.IsAsciiDigit(start[1]) && start[1..].IndexOf(']') is > 0 and < 6)
        {
            return true;
        }

        foreach (var label in NoteLabels)
        {
            if (start.StartsWith(label, StringComparison.Ordinal) && !StartsSentence(start[label.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>本文选取2010—2020年省级面板数据: a run of time that bounds data, not an occurrence.</summary>
    public static bool IsDataWindow(ReadOnlySpan<char> text, int start, int end)
    {
        var before = Clause(text[Math.Max(0, start - Window)..start], fromEnd: true);
        var after = Clause(text[end..Math.Min(text.Length, end + Window)], fromEnd: false);
        return ContainsAny(before, Choosing) && ContainsAny(after, Data);
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
        var mark = rest.IndexOfAny(LabelMarks);
        return mark is < 0 or > 6;
    }
}
