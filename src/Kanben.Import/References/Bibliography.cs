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
}

/// <summary>The number an entry begins with and where its text begins.</summary>
internal readonly record struct EntryMark(EntryStyle Style, int Number, int Content);

/// <summary>Recognises reference entries and their printed numbers (GB/T 7714-2015).</summary>
internal static class Bibliography
{
    public static EntryMark? MarkAt(string text, int start)
    {
        if (start >= text.Length)
        {
            return null;
        }

        var bracketed = text[start] is '[' or '［' or '【' or '〔';
        var i = SkipBlanks(text, bracketed ? start + 1 : start);
        var number = 0;
        var digits = 0;
        for (; i < text.Length && char.IsAsciiDigit(Marks.Digit(text[i])) && !Marks.IsSuperscript(text[i]) && digits < 4; i++, digits++)
        {
            number = (number * 10) + Marks.Digit(text[i]) - '0';
        }

        i = SkipBlanks(text, i);
        if (digits == 0 || number == 0 || i >= text.Length)
        {
            return null;
        }

        if (bracketed)
        {
            // A closing bracket is often read as 」 or left half.
            return text[i] is ']' or '］' or '】' or '〕' or '」' or '}' or ')' ? new EntryMark(EntryStyle.Brackets, number, SkipBlanks(text, i + 1, '.')) : null;
        }

        var closed = text[i] is '.' or '．' or '、' or ']';
        var content = SkipBlanks(text, closed ? i + 1 : i);
        return content < text.Length && (closed || text[i - 1] == ' ') && (char.IsLetter(text[content]) || Han.IsHanOrMark(text[content]))
            ? new EntryMark(EntryStyle.Dot, number, content)
            : null;
    }

    /// <summary>The number that was glued to its entry ("5Foster"): only the one that is expected can be told from a figure of the text.</summary>
    public static EntryMark? GluedMark(string text, int expected)
    {
        var number = expected.ToString();
        return text.Length > number.Length + 8 && text.StartsWith(number, StringComparison.Ordinal) && (char.IsAsciiLetterUpper(text[number.Length]) || Han.IsHan(text[number.Length]))
            && text[number.Length] is not ('年' or '月' or '日' or '卷' or '期')
            ? new EntryMark(EntryStyle.Dot, expected, number.Length)
            : null;
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
        return !isFormula && (Han.IsHanOrMark(text[^1]) || Han.IsHanOrMark(line[0]) || isAddress) ? "" : " ";
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
