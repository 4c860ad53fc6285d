using System.Collections.Immutable;
using System.Text;

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

    /// <summary>
    /// The line without the TeX that recognition made of names and their marks: "$\mathrm { B i n } ^ { 1 2 }$" is Bin with the marks 12, which stand
    /// behind it among <c>Superscripts</c>.
    /// </summary>
    public static (string Text, string Superscripts) Unset(string line)
    {
        if (!line.Contains('$'))
        {
            return (line, "");
        }

        var text = new StringBuilder(line.Length);
        var superscripts = new StringBuilder();
        foreach (var part in InlineScanner.Scan(line))
        {
            var piece = line.AsSpan(part.Start, part.Length);
            var raised = part.Kind == InlineKind.Formula ? piece.IndexOfAny('^', '_') : -1;
            text.Append(part.Kind == InlineKind.Formula ? Letters(raised < 0 ? piece : piece[..raised]) : piece);
            superscripts.Append(raised < 0 ? "" : Letters(piece[raised..]) + " ");
        }

        return (text.ToString(), superscripts.ToString());
    }

    // What a formula prints: its commands, braces and blanks say how.
    private static string Letters(ReadOnlySpan<char> formula)
    {
        var letters = new StringBuilder(formula.Length);
        for (var i = 0; i < formula.Length; i++)
        {
            if (formula[i] == '\\')
            {
                while (i + 1 < formula.Length && char.IsAsciiLetter(formula[i + 1]))
                {
                    i++;
                }
            }
            else if (formula[i] is not ('$' or '{' or '}' or '^' or '_' or ' '))
            {
                letters.Append(formula[i]);
            }
        }

        return letters.ToString();
    }

    /// <summary>The names on the line; those of the Chinese authors, where known, are found though nothing parts them.</summary>
    public static ImmutableArray<string> Read(string line, IReadOnlyCollection<string> chinese) =>
        RomanNames.Find(line, chinese) is { } found ? found.Read(line) : [.. Separate(line)];

    public static IEnumerable<string> Separate(string line)
    {
        var text = line.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase);
        return text.Split([',', '，', ';', '；', '&', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(SplitAtCapitals)
            .Select(Strip)
            .Where(name => name.Count(char.IsLetter) > 1);   // a lone l is a misread ¹
    }

    // "ZHANG Ming LI Hua": surnames in capitals part names that nothing else parts.
    private static IEnumerable<string> SplitAtCapitals(string names)
    {
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var i = 2; i < words.Length - 1; i++)
        {
            if (i - start > 1 && IsSurname(words[i]) && IsSurname(words[start]))
            {
                yield return string.Join(' ', words[start..i]);
                start = i;
            }
        }

        yield return string.Join(' ', words[start..]);
    }

    private static bool IsSurname(string word) => word.Length > 1 && word.All(char.IsAsciiLetterUpper);

    /// <summary>Where the names begin at the end of a text: a surname in capitals, and no word in small letters behind it. -1 without one.</summary>
    public static int StartOfCapitals(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var end = text.IndexOf(' ', i);
            end = end < 0 ? text.Length : end;
            var word = text.AsSpan(i, end - i);
            var capitals = word.IndexOfAnyExceptInRange('A', 'Z') is var rest && rest < 0 ? word.Length : rest;
            start = word.Length > 0 && char.IsAsciiLetterLower(word[0]) ? -1 : start < 0 && capitals > 1 && i > 0 ? i : start;
            i = end + 1;
        }

        return start;
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
