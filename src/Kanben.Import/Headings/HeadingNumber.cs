using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>How a heading is numbered, from the outermost to the innermost as Chinese articles nest them (CY/T 35 for 1, 1.1; 公文 usage for 一、（一）1.（1）).</summary>
internal enum NumberStyle
{
    None,

    /// <summary>第一章</summary>
    Chapter,

    /// <summary>第一节</summary>
    Section,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1, 1.1, 1.1.1</summary>
    Decimal,

    /// <summary>（1）</summary>
    DigitInBrackets,

    /// <summary>1）</summary>
    DigitHalfBracket,

    /// <summary>①</summary>
    Circled,
}

/// <summary>
/// The number a heading begins with. <see cref="Parts"/> are its counters (1.2 has two; one whose figure was lost or misread has 0),
/// <see cref="Length"/> is how much of the text the number takes, its marks and blanks included.
/// </summary>
internal sealed record HeadingNumber(NumberStyle Style, int[] Parts, int Length)
{
    public int Depth => Parts.Length;

    public int Last => Parts[^1];

    /// <summary>Whether a stop or 、 follows a lone figure: "1." and not "1".</summary>
    public bool IsDotted { get; init; }

    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>The number the text begins with, or null.</summary>
    public static HeadingNumber? Read(string text) =>
        text.Length == 0 ? null : ReadChapter(text) ?? ReadChinese(text) ?? ReadBracketed(text) ?? ReadDecimal(text) ?? ReadCircled(text);

    private static HeadingNumber? ReadChapter(string text)
    {
        if (text[0] != '第')
        {
            return null;
        }

        var (value, end) = Counter(text, 1);
        return value > 0 && end < text.Length && text[end] is '章' or '节' or '部' or '篇'
            ? new HeadingNumber(text[end] == '节' ? NumberStyle.Section : NumberStyle.Chapter, [value], Blanks(text, end + 1, "、：: "))
            : null;
    }

    // "、方言" is 一、 whose stroke the recognition lost.
    private static HeadingNumber? ReadChinese(string text)
    {
        var (value, end) = ChineseCounter(text, 0);
        return end < text.Length && text[end] is '、' or '，' or '．' && (end > 0 || text[end] == '、')
            ? new HeadingNumber(NumberStyle.Chinese, [value], Blanks(text, end + 1, "、 "))
            : null;
    }

    private static HeadingNumber? ReadBracketed(string text)
    {
        var opened = text[0] is '(' or '（' or '〔';
        var (value, end) = Counter(text, opened ? 1 : 0);
        var chinese = value > 0 && ChineseDigits.Contains(text[opened ? 1 : 0]);
        if (opened && value == 0 && text.Length > 2 && text[1] is '=' or '＝')
        {
            (value, end, chinese) = (2, 2, true);   // 二 is often read as an equals sign
        }

        if (value == 0 || end >= text.Length || text[end] is not (')' or '）' or '〕'))
        {
            return null;
        }

        var style = (opened, chinese) switch
        {
            (true, true) => NumberStyle.ChineseInBrackets,
            (true, false) => NumberStyle.DigitInBrackets,
            _ => NumberStyle.DigitHalfBracket,
        };
        return new HeadingNumber(style, [value], Blanks(text, end + 1, " 、"));
    }

    private static HeadingNumber? ReadDecimal(string text)
    {
        var parts = new List<int>();
        var i = 0;
        while (i < text.Length && char.IsAsciiDigit(Marks.Digit(text[i])) && !Marks.IsSuperscript(text[i]) && parts.Count < 6)
        {
            var (value, end) = Digits(text, i);
            parts.Add(value);
            i = end;
            if (i + 1 < text.Length && text[i] is '.' or '．' && char.IsAsciiDigit(Marks.Digit(text[i + 1])))
            {
                i++;
                continue;
            }

            // "4. 1 建模": the blank is the extractor's when a blank follows the second figure, too.
            if (i + 3 < text.Length && text[i] == '.' && text[i + 1] == ' ' && char.IsAsciiDigit(text[i + 2]) && text[i + 3] == ' ')
            {
                i += 2;
                continue;
            }

            break;
        }

        return parts.Count == 0 || parts.Any(part => part > 60) || parts[0] == 0 && parts.Count > 1 ? null : new HeadingNumber(NumberStyle.Decimal, [.. parts], Blanks(text, i, ".．、 ")) { IsDotted = i < text.Length && text[i] is '.' or '．' or '、' };
    }

    private static HeadingNumber? ReadCircled(string text) =>
        text[0] is >= '①' and <= '⑳' ? new HeadingNumber(NumberStyle.Circled, [text[0] - '①' + 1], Blanks(text, 1, " ")) : null;

    private static (int Value, int End) Counter(string text, int start)
    {
        var chinese = ChineseCounter(text, start);
        return chinese.End > start ? chinese : Digits(text, start);
    }

    private static (int Value, int End) Digits(string text, int start)
    {
        var value = 0;
        var i = start;
        for (; i < text.Length && char.IsAsciiDigit(Marks.Digit(text[i])) && i - start < 4; i++)
        {
            value = (value * 10) + (Marks.Digit(text[i]) - '0');
        }

        return (value, i);
    }

    private static (int Value, int End) ChineseCounter(string text, int start)
    {
        var i = start;
        var value = 0;
        for (; i < text.Length && i - start < 3 && ChineseDigits.IndexOf(text[i]) is var digit and >= 0; i++)
        {
            value = digit == 9 ? Math.Max(value, 1) * 10 : value + digit + 1;
        }

        return (value, i);
    }

    private static int Blanks(string text, int from, string passed)
    {
        while (from < text.Length && passed.Contains(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>
    /// Whether what follows the number can begin a title: a figure of a sentence ("2016年…", "5 mm", "3%") cannot.
    /// </summary>
    public bool CanLead(string text)
    {
        var rest = text.AsSpan(Length);
        if (rest.IsEmpty || !(char.IsLetterOrDigit(rest[0]) || Han.IsHanOrMark(rest[0]) || rest[0] is '$' or '"' or '\'' or '(' or '[' or '#' or '+'))
        {
            return false;
        }

        if (Style == NumberStyle.Decimal && rest[0] is '倍' or '%' or '‰' or '℃')
        {
            return false;
        }

        return Style != NumberStyle.Decimal || Depth > 1 || (IsDotted && Han.IsHan(rest[0]) && rest[0] is '个' or '种' or '次' or '例' or '名' or '章' or '倍')
            || !(rest[0] is '年' or '月' or '日' or '%' or '‰' or '℃' or '～' or '，' or '。' or '个' or '名' or '例' or '次' or '倍' or '岁' or '万' or '亿' or '章' or '种' or '）' or ']' or '：' or '；');
    }
}
