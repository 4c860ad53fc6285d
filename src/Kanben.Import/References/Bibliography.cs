using System.Buffers;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>How the entries of a list are numbered in print.</summary>
internal enum EntryStyle
{
    Unnumbered,

    /// <summary>[1]</summary>
    Brackets,

    /// <summary>1. or 1、 or 1 and a blank</summary>
    Dot,

    /// <summary>(1)</summary>
    Parentheses,

    /// <summary>①</summary>
    Circled,
}

/// <summary>The number an entry begins with and where its text begins.</summary>
internal readonly record struct EntryMark(EntryStyle Style, int Number, int Content);

/// <summary>Recognises reference entries and their printed numbers (GB/T 7714-2015).</summary>
internal static class Bibliography
{
    // A figure before one of these counts something: "7月", "20世纪".
    private static readonly SearchValues<char> Counted = SearchValues.Create("年月日卷期版次世个种项级届");

    public static EntryMark? MarkAt(string text, int start)
    {
        if (start >= text.Length)
        {
            return null;
        }

        if (Circled(text[start]) is var circled and > 0)
        {
            return new EntryMark(EntryStyle.Circled, circled, SkipBlanks(text, start + 1));
        }

        var opening = text[start];
        var isBracketed = opening is '[' or '［' or '【' or '〔';
        var isOpened = isBracketed || opening is '(' or '（';
        var (number, end) = ReadNumber(text, SkipBlanks(text, isOpened ? start + 1 : start), isBracketed);
        if (number == 0 || end >= text.Length)
        {
            return null;
        }

        return isBracketed ? CloseBracket(text, number, end)
            : !isOpened ? CloseDot(text, number, end)
            : text[end] is ')' or '）' && SkipBlanks(text, end + 1) < text.Length ? new EntryMark(EntryStyle.Parentheses, number, SkipBlanks(text, end + 1)) : null;
    }

    // A closing bracket is often read as 」 or left half.
    private static EntryMark? CloseBracket(string text, int number, int end) =>
        text[end] is ']' or '］' or '】' or '〕' or '」' or '}' or ')' ? new EntryMark(EntryStyle.Brackets, number, SkipBlanks(text, end + 1, '.')) : null;

    private static EntryMark? CloseDot(string text, int number, int end)
    {
        // "23]": the bracket before it was lost.
        var style = text[end] is ']' or '］' ? EntryStyle.Brackets : EntryStyle.Dot;
        var closed = style == EntryStyle.Brackets || text[end] is '.' or '．' or '、';
        var content = SkipBlanks(text, closed ? end + 1 : end);
        return content < text.Length && (closed || text[end - 1] == ' ') && (char.IsLetter(text[content]) || Han.IsHanOrMark(text[content]))
            ? new EntryMark(style, number, content)
            : null;
    }

    // Up to four figures; between brackets l, I and O are misread ones. The end is behind the blanks that follow.
    private static (int Number, int End) ReadNumber(string text, int start, bool isBracketed)
    {
        var number = 0;
        var i = start;
        for (; i < text.Length && i - start < 4; i++)
        {
            var c = Marks.IsSuperscript(text[i]) ? ' ' : isBracketed ? Figure(text[i]) : Marks.Digit(text[i]);
            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            number = (number * 10) + c - '0';
        }

        return (i == start ? 0 : number, SkipBlanks(text, i));
    }

    private static char Figure(char c) => c switch { 'l' or 'I' or '|' => '1', 'O' or 'o' => '0', _ => Marks.Digit(c) };

    // ① to ⑳ and ㉑ to ㉟ (Unicode, Enclosed Alphanumerics and Enclosed CJK Letters).
    private static int Circled(char c) => c switch
    {
        >= '\u2460' and <= '\u2473' => c - '\u2460' + 1,
        >= '\u3251' and <= '\u325F' => c - '\u3251' + 21,
        _ => 0,
    };

    /// <summary>
    /// The number that was glued to its entry ("5Foster", "[28SMITH", "9,11张三" for two): only the one that is expected can be told from a
    /// figure of the text.
    /// </summary>
    public static EntryMark? GluedMark(string text, int expected)
    {
        var start = text.Length > 0 && text[0] is '[' or '［' ? 1 : 0;
        var number = expected.ToString();
        if (!text.AsSpan(start).StartsWith(number, StringComparison.Ordinal))
        {
            return null;
        }

        var content = SkipFurtherNumbers(text, start + number.Length, expected);
        return text.Length > content + 8 && (char.IsAsciiLetterUpper(text[content]) || Han.IsHan(text[content]) || text[content] is '《' or '“') && !Counted.Contains(text[content])
            ? new EntryMark(start == 1 ? EntryStyle.Brackets : EntryStyle.Dot, expected, content)
            : null;
    }

    // A list of notes gives a work that is cited twice both numbers.
    private static int SkipFurtherNumbers(string text, int i, int number)
    {
        while (i + 1 < text.Length && text[i] is ',' or '，' or '、' && ReadNumber(text, i + 1, isBracketed: false) is var (next, end) && next > number && end > i + 1)
        {
            (i, number) = (end, next);
        }

        return i;
    }

    /// <summary>Whether the text has the look of an entry: a type mark of GB/T 7714 (table B.1), or a year and pages behind several stops.</summary>
    public static bool LooksLikeEntry(string text)
    {
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (at + 2 < text.Length && "JMCNDRSPGA".Contains(text[at + 1]) && text[at + 2] is ']' or '/' or '」')
            {
                return true;
            }

            if (text.AsSpan(at).StartsWith("[EB/OL", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("[OL", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text is short and names the issue of a journal: "Coast,2018,9(6):1-8".</summary>
    public static bool NamesIssue(string text)
    {
        if (text.Length is < 8 or > 80 || Marks.HanCount(text) > 12)
        {
            return false;
        }

        var open = text.AsSpan().IndexOfAny('(', '（');
        var close = open < 0 ? -1 : text.AsSpan(open).IndexOfAny(')', '）');
        var year = text.IndexOf("20", StringComparison.Ordinal) is var at and >= 0 ? at : text.IndexOf("19", StringComparison.Ordinal);
        return open > 1 && char.IsAsciiDigit(text[open - 1]) && close is > 1 and < 6 && open + close + 1 < text.Length && text[open + close + 1] is ':' or '：' && year >= 0;
    }

    /// <summary>Whether an entry may end here: print closes it with a stop, a figure, an address or a bracket.</summary>
    public static bool IsComplete(string text) => text.Length > 12 && text[^1] is '.' or '。' or '．' or ')' or '）' or ']' || (text.Length > 12 && char.IsAsciiDigit(text[^1]));

    /// <summary>What parts a line from the text before it: nothing between Han and inside an address that the line broke, else a blank.</summary>
    public static string Separator(string text, string line)
    {
        if (text.Length == 0 || line.Length == 0)
        {
            return "";
        }

        var isFormula = text[^1] == '$' || line[0] == '$';
        var isAddress = text[^1] is '/' or '_' && text.Contains("://");
        // Print sets no blank before these, not even in a Latin line.
        var isClosed = line[0] is '%' or '‰' or ')' or ']' or ',' or ';';
        return !isFormula && (isClosed || Han.IsHanOrMark(text[^1]) || Han.IsHanOrMark(line[0]) || isAddress) ? "" : " ";
    }

    private static int SkipBlanks(string text, int i, char passed = ' ')
    {
        while (i < text.Length && (text[i] == ' ' || text[i] == passed))
        {
            i++;
        }

        return i;
    }
}
