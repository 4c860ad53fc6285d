namespace Kanben.Build.Metadata;

/// <summary>The first and the last page of what is printed as `133-154`, `45–52,60` or `7`.</summary>
internal static class PageSpan
{
    public static (string? First, string? Last) Of(string? pages)
    {
        var numbers = pages?.Split(['-', '‐', '‑', '–', '—', '−', '~', '～', '－', '至', ',', '，', '、', ';', '；', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return numbers.Length switch
        {
            0 => (null, null),
            1 => (numbers[0], null),
            _ => (numbers[0], numbers[^1]),
        };
    }
}
