namespace Kanben.Import;

/// <summary>The mark of an explanatory note in a text, `[^n1]`: its label and where it ends.</summary>
internal readonly record struct NoteMark(string Label, int End)
{
    private const int LongestLabel = 12;

    public static string Write(string label) => $"[^{label}]";

    /// <summary>The mark whose opening bracket stands at <paramref name="start"/>, or null.</summary>
    public static NoteMark? At(string text, int start)
    {
        if (start + 3 >= text.Length || text[start] != '[' || text[start + 1] != '^')
        {
            return null;
        }

        var close = text.AsSpan(start + 2, Math.Min(LongestLabel, text.Length - start - 2)).IndexOf(']');
        return close > 0 ? new NoteMark(text.Substring(start + 2, close), start + close + 3) : null;
    }

    /// <summary>Where the marks begin that end the text; its length when there are none.</summary>
    public static int TrailingStart(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] == ']' && text.LastIndexOf('[', end - 1) is var open and >= 0 && At(text, open) is { } mark && mark.End == end)
        {
            end = open;
        }

        return end;
    }
}
