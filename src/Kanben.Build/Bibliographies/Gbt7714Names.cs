using System.Collections.Immutable;
using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// Names as GB/T 7714-2025, 7.1, has them: the family name first with an initial capital, given names as initials without full stops (in pinyin
/// whole), Chinese names whole; at most three of them, then 等 or its like in the language of the document (7.1.2, 5.1).
/// </summary>
internal static class Gbt7714Names
{
    /// <summary>The most names that an entry gives.</summary>
    public const int Most = 3;

    public static string? Authors(CslItem item) => List(item.Authors, item.HasMoreAuthors, item.Language);

    public static string? ContainerAuthors(CslItem item) => List(item.ContainerAuthors, false, item.Language);

    /// <summary>"徐超，译", "Smith J, trans"; null when there is none.</summary>
    public static string? Translators(CslItem item) =>
        List(item.Translators, false, item.Language) is { } names ? names + Comma(item.Language) + (Gbt7714Words.IsHan(item.Language) ? "译" : "trans") : null;

    private static string? List(ImmutableArray<CslName> names, bool hasMore, string language)
    {
        if (names.IsEmpty)
        {
            return null;
        }

        var shown = names.Take(Most).Select(Name);
        return string.Join(Comma(language), hasMore || names.Length > Most ? shown.Append(AndOthers(language)) : shown);
    }

    private static string Comma(string language) => Gbt7714Words.IsHan(language) ? "，" : ", ";

    // 7.1.2 names 等 "or its like" and 5.1 wants the language of the document.
    private static string AndOthers(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => "等",
        "ja" => "他",
        "ko" => "등",
        "ru" or "uk" or "be" => "и др",
        _ => "et al",
    };

    private static string Name(CslName name)
    {
        if (name.Literal is { } whole)
        {
            return whole.Trim();
        }

        var (family, given) = (Capitalised(name.Family?.Trim() ?? ""), name.Given?.Trim() ?? "");
        // "Li Jiangning": given names in pinyin are not shortened.
        given = PinyinWords.IsFamily(family) && PinyinWords.Are(given) ? Capitalised(given) : Initials(given);
        return string.Join(' ', new[] { family, given, name.Suffix?.Trim().TrimEnd('.') }.Where(part => part is { Length: > 0 }));
    }

    // "Jean-Luc" and "J.-L." give "J-L", "P. Z." gives "P Z", and "JM" stays.
    private static string Initials(string given)
    {
        if (given.Length < 4 && given.All(char.IsUpper))
        {
            return given;
        }

        var initials = new StringBuilder(given.Length);
        for (var i = 0; i < given.Length; i++)
        {
            if (char.IsLetter(given[i]) && (i == 0 || given[i - 1] is ' ' or '.' or '-' or '‐' or '\u00A0'))
            {
                initials.Append(i > 0 && given[i - 1] is '-' or '‐' ? "-" : initials.Length > 0 ? " " : "").Append(given[i]);
            }
        }

        return initials.ToString();
    }

    // 2015 printed EINSTEIN; since 2025 (7.1.1) only the first letter is a capital.
    private static string Capitalised(string name) => string.Join(' ', name.Split(' ').Select(word => Casing.IsCapitals(word) ? Casing.Name(word) : word));
}
