namespace Kanben.Build.Pages;

/// <summary>Cuts the printed wording of a range at what joins its ends: 2023年11月6日 | 至 | 7日, 1949 | – | 1978.</summary>
internal static class PrintedRange
{
    // The surest first: a hyphen also stands inside a date (2023-11-06).
    private static readonly string[][] Joiners =
    [
        ["至", "到"],
        [" to ", " and ", " through ", " until ", " till "],
        ["——", "—", "–", "―", "~", "～", "〜", "－", "−"],
        ["--", "-"],
    ];

    /// <summary>The two ends and what stands between them, or null when the wording has no such place or more than one.</summary>
    public static (string From, string Joiner, string To)? Cut(string printed)
    {
        foreach (var joiners in Joiners)
        {
            var joiner = joiners.FirstOrDefault(joiner => printed.IndexOf(joiner, StringComparison.Ordinal) is > 0 and var at && at + joiner.Length < printed.Length);
            if (joiner is not null)
            {
                var parts = printed.Split(joiner);
                return parts is [var from, var to] ? (from, joiner, to) : null;
            }
        }

        return null;
    }
}
