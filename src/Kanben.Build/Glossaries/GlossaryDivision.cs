using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Glossaries;

/// <summary>
/// Where the glossary files an entry: its letter, and within it the first syllable of the pinyin, or <see cref="Latin"/> for what begins with a word in
/// Latin letters; null under #. Syllables are ASCII, with ü as v.
/// </summary>
public readonly record struct GlossaryDivision(char Letter, string? Syllable)
{
    /// <summary>In place of the syllable of a word in Latin letters; these stand before the syllables of their letter.</summary>
    public const string Latin = "latin";

    /// <summary>The name of its page: `z`, `z/zhong`, `0` for #.</summary>
    public string Name => Syllable is null ? LetterName : $"{LetterName}/{Syllable}";

    private string LetterName => Letter == '#' ? "0" : char.ToLowerInvariant(Letter).ToString();

    public static GlossaryDivision Of(GlossaryEntry entry) => new(entry.Letter, entry.Letter == '#' ? null : SyllableOf(entry));

    private static string SyllableOf(GlossaryEntry entry)
    {
        var first = entry.Name.FirstOrDefault(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
        var syllable = Han.IsHan(first) || char.IsSurrogate(first) ? PinyinTable.Syllables(entry.Name, entry.Curated?.Reading).FirstOrDefault("") : "";
        return syllable.Length > 0 && syllable.All(char.IsAsciiLetterLower) ? syllable : Latin;
    }
}
