using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.References.Checks;

/// <summary>How the authors are listed: three at most, then 等 or et al. in the language of the entry (GB/T 7714-2015, 6.1 and 8.1.2).</summary>
internal static class AuthorChecks
{
    private const int MostListed = 3;

    public static IEnumerable<(Rule Rule, string Message)> Check(ParsedReference reference)
    {
        // The other styles (APA, Vancouver) list more; an entry with a type mark follows the standard. A name with a digit ("eta1") was misread.
        if (reference.TypeIsGuessed || reference.Type is null || reference.Authors.IsEmpty || reference.Authors.Any(name => name.Any(char.IsAsciiDigit)))
        {
            yield break;
        }

        var isHan = reference.Authors[0].Any(Han.IsHan);
        if (reference.Authors.Length > MostListed)
        {
            var word = isHan ? "等" : "et al.";
            yield return (TextRules.AuthorsListed, $"The entry lists {reference.Authors.Length} authors; the standard lists three and {word}: {EntryQuote.Of(reference.Raw)}");
        }

        if (reference.EtAl && reference.Title is { } title && WordOf(reference) is { } used && isHan == (used == "et al") && isHan == title.Any(Han.IsHan))
        {
            yield return (TextRules.EtAlLanguage, $"The names end in “{used}”, which is of another language than the entry: {EntryQuote.Of(reference.Raw)}");
        }
    }

    // The word stands between the last name and the title.
    private static string? WordOf(ParsedReference reference)
    {
        var raw = reference.Raw;
        var names = raw.IndexOf(reference.Authors[^1], StringComparison.Ordinal) + reference.Authors[^1].Length;
        var title = raw.IndexOf(reference.Title!, names, StringComparison.Ordinal);
        var between = title < 0 ? "" : raw[names..title];
        return between.Contains('等') ? "等" : between.Contains("et al", StringComparison.OrdinalIgnoreCase) ? "et al" : null;
    }
}
