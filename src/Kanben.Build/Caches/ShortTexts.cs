namespace Kanben.Build.Caches;

/// <summary>
/// Short texts that come again and again in records (years, type marks, names, journals): of those that one thread has read lately each is one string, so
/// that a site does not hold the same year a hundred thousand times.
/// </summary>
internal static class ShortTexts
{
    private const int Longest = 24;
    private const int Bits = 13;

    [ThreadStatic]
    private static string?[]? s_recent;

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return new string(text);
        }

        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        ref var recent = ref (s_recent ??= new string?[1 << Bits])[hash >> (32 - Bits)];
        return recent is not null && text.SequenceEqual(recent) ? recent : recent = new string(text);
    }
}
