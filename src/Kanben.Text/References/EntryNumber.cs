namespace Kanben.Text.References;

/// <summary>The number that a list gives its entry: [1], ［1］, 1., 1、, (1), ①. It belongs to no field.</summary>
internal static class EntryNumber
{
    // A list has fewer entries than this; "2023." at the beginning is a year.
    private const int MaxDigits = 3;

    /// <summary>The offset where the entry itself begins.</summary>
    public static int Skip(string text)
    {
        var start = SkipBlanks(text, 0);
        var i = start;
        if (i == text.Length)
        {
            return start;
        }

        if (text[i] is (>= '①' and <= '⑳') or (>= '㉑' and <= '㊿') or (>= '⑴' and <= '⒛'))
        {
            return SkipBlanks(text, i + 1);
        }

        var bracket = text[i] is '[' or '(' or '^';
        i = SkipBlanks(text, i + (bracket ? 1 : 0));
        var digits = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == digits || i - digits > MaxDigits || i == text.Length)
        {
            return start;
        }

        var end = SkipBlanks(text, i);
        return bracket
            ? end < text.Length && text[end] is ']' or ')' ? SkipBlanks(text, end + 1) : start
            : ClosesBareNumber(text, i) ? SkipBlanks(text, i + 1) : start;
    }

    // "1. Title", "1、题名", "1) Title"; but "3.5 …", "1:50000 …" and "2 版" begin a title.
    private static bool ClosesBareNumber(string text, int i) =>
        text[i] is '、' or ')' or ']' || (text[i] == '.' && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1])));

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
