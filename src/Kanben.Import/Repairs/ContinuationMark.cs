namespace Kanben.Import;

/// <summary>Recognises the lines by which a journal sends the reader to the page where an article goes on: "（下转第12页）", "（上接第9页）".</summary>
internal static class ContinuationMark
{
    private const int Longest = 20;

    public static bool IsIn(string text) =>
        text.Length <= Longest && (text.Contains("上接第", StringComparison.Ordinal) || text.Contains("下转第", StringComparison.Ordinal) || (text.Contains("上接", StringComparison.Ordinal) && text.Contains('页')));

    public static bool Leaves(string text) => IsIn(text) && text.Contains("下转", StringComparison.Ordinal);

    public static bool Resumes(string text) => IsIn(text) && text.Contains("上接", StringComparison.Ordinal);

    /// <summary>The page it names, or 0.</summary>
    public static int PageOf(string text)
    {
        var page = 0;
        foreach (var c in text)
        {
            page = char.IsAsciiDigit(Marks.Digit(c)) && page < 100_000 ? (page * 10) + (Marks.Digit(c) - '0') : page;
        }

        return page;
    }
}
