namespace Kanben.Commands;

/// <summary>Numbers with their nouns: `1 article`, `2 articles`.</summary>
internal static class Counts
{
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
