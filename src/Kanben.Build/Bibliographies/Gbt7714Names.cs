using System.Collections.Immutable;
using System.Text;
using Kanben.Text.Characters;

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
        "ja" => "ほか",
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
        return given.Length == 0 ? family
            : family.Length == 0 ? given
            : family.Any(Han.IsHan) ? family + given
            // "Li Jiangning": given names in pinyin are not shortened.
            : $"{family} {(PinyinName.IsOne(family, given) ? Capitalised(given) : Initials(given))}";
    }

    // "Jean-Luc" gives "J-L", "P. Z., Jr." gives "P Z Jr", "JM" stays.
    private static string Initials(string given)
    {
        var initials = new StringBuilder(given.Length);
        foreach (var word in given.Split([' ', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            initials.Append(initials.Length > 0 ? " " : "");
            initials.Append(IsSuffix(word) || word.Length < 4 && word.All(char.IsUpper) ? word : string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(First)));
        }

        return initials.ToString();
    }

    private static bool IsSuffix(string word) => word is "Jr" or "Sr" or "II" or "III" or "IV";

    private static string First(string word) => word.EnumerateRunes().First().ToString();

    // 2015 printed EINSTEIN; since 2025 (7.1.1) only the first letter is a capital.
    private static string Capitalised(string name)
    {
        if (name.Length < 2 || name.Any(char.IsLower))
        {
            return name;
        }

        return string.Create(name.Length, name, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = i > 0 && char.IsLetter(text[i - 1]) ? char.ToLowerInvariant(text[i]) : text[i];
            }
        });
    }
}
