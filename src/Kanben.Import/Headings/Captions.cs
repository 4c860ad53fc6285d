namespace Kanben.Import;

/// <summary>Tells captions of figures and tables from sentences that begin by naming one ("图4从宏观展现了…。").</summary>
internal static class Captions
{
    private const int Longest = 160;

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
