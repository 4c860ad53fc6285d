using System.Collections.Immutable;

namespace Kanben.Import;

/// <summary>Reads an English author line: names parted by commas, semicolons, &amp; or and, with their marks taken off.</summary>
internal static class EnglishNames
{
    private static readonly string[] InstitutionWords = ["University", "Institute", "Department", "School", "College", "Academy", "Laboratory", "Hospital", "Center", "Centre", "Ltd", "Company"];

    public static bool NamesInstitution(string text) => InstitutionWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the line can be a list of names: a second line of the title has more words before its first comma than a name has.</summary>
    public static bool AreNames(string line)
    {
        var first = line.AsSpan();
        var end = first.IndexOfAny(',', '，', ';');
        return (end < 0 ? first : first[..end]).Count(' ') < 6;
    }

    public static ImmutableArray<string> Read(string line)
    {
        var text = line.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase);
        var names = text.Split([',', '，', ';', '；', '&', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Strip)
            .Where(name => name.Any(char.IsLetter));
        return [.. names];
    }

    // Superscript figures, asterisks and the quotation marks that recognition makes of ¹ stand around the name; letters stay.
    private static string Strip(string name)
    {
        var start = 0;
        var end = name.Length;
        while (start < end && !char.IsLetter(name[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(name[end - 1]) && name[end - 1] != '.')
        {
            end--;
        }

        return name[start..end];
    }
}
