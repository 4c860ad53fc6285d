namespace Kanben.Import;

/// <summary>Tells captions of figures and tables from sentences that begin by naming one ("图4从宏观展现了…。").</summary>
internal static class Captions
{
    private const int Longest = 160;
    private const int LongestLegend = 500;
    private const int LongestSign = 40;

    private static readonly string[] NoteOpenings = ["注：", "注:", "注 ", "资料来源", "数据来源", "来源：", "Note:", "Note："];

    private static readonly string[] Openings = ["附图", "附表", "续图", "续表", "图", "表", "figure", "fig.", "fig", "table", "tab.", "tab", "chart", "schema"];

    private static readonly string[] Verbs = ["为", "是", "所示", "显示", "给出", "中可", "中的", "中，", "列出", "从", "展示了", "可以", "可见", "可知", "，", "表明", "描述了", "反映", "说明了", "则", "呈现了"];

    public static bool IsCaption(string text)
    {
        if (text.Length > Longest || text[^1] is '。' or '；' or '，' or '：' || text.Contains('。'))
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                var i = opening.Length;
                while (i < text.Length && text[i] is ' ' or '.' or '．' or 'S' or 'A')
                {
                    i++;
                }

                return i < text.Length && (char.IsAsciiDigit(Marks.Digit(text[i])) || "一二三四五六七八九十".Contains(text[i])) && !NamesItInASentence(text, i);
            }
        }

        return false;
    }

    /// <summary>Whether the text explains the signs of a figure: "DP. 二核花粉；E. 表皮".</summary>
    public static bool IsLegend(string text)
    {
        var entries = text.Split('；', ';');
        return entries.Length > 1 && text.Length <= LongestLegend && Array.TrueForAll(entries, entry => entry.Trim().Length is 0 or <= LongestSign)
            && entries.Count(entry => entry.TrimStart() is { Length: > 2 } sign && char.IsAsciiLetter(sign[0]) && sign.AsSpan().IndexOfAny(':', '：', '.') > 0) * 3 >= entries.Length * 2;
    }

    /// <summary>Whether the text is a note to a table or names where its figures come from.</summary>
    public static bool IsTableNote(string text) =>
        text.Length <= LongestLegend && Array.Exists(NoteOpenings, opening => text.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>Whether the text names the parts of a figure: "(a) … (b) …".</summary>
    public static bool IsPart(string text) =>
        text.Length is > 4 and <= Longest && text[0] is '(' or '（' && text[1] is >= 'a' and <= 'z' && text[2] is ')' or '）';

    // "表1为…", "图2所示…": a verb straight behind the number.
    private static bool NamesItInASentence(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '.' or '．' or '（' or '）' or '(' or ')' or '、' or '和' or ' '))
        {
            i++;
        }

        return Verbs.Any(verb => text.AsSpan(i).StartsWith(verb, StringComparison.Ordinal));
    }
}
