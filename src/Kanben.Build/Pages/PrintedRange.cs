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
            var found = joiners.Select(joiner => (Joiner: joiner, At: printed.IndexOf(joiner, 1, StringComparison.Ordinal)))
                .FirstOrDefault(one => one.At > 0 && one.At + one.Joiner.Length < printed.Length);
            if (found.Joiner is not null)
            {
                var after = found.At + found.Joiner.Length;
                return printed.IndexOf(found.Joiner, after, StringComparison.Ordinal) < 0 ? (printed[..found.At], found.Joiner, printed[after..]) : null;
            }
        }

        return null;
    }
}
