using System.Text;

namespace Kanben.Text.Pinyin;

/// <summary>
/// Pinyin without the machine's ICU: readings from Unihan (kTGHZ2013, kMandarin), words for characters with several readings, longest match first.
/// Syllables are toneless and lower-case, with ü as v (lv, nve). A `reading` as people write it (xiàmén, xia men, xia4 men2) goes before all.
/// </summary>
public static class PinyinTable
{
    /// <summary>A syllable for each Han character (the character itself when its reading is unknown), other words and numbers as they are.</summary>
    public static IReadOnlyList<string> Syllables(string text, string? reading = null) => Spell(PinyinTokens.Read(text, reading, PinyinKind.Text));

    /// <summary>As <see cref="Syllables"/>, for the name of a person: 曾, 单, 解, 仇, 尉迟 and the like read as surnames.</summary>
    public static IReadOnlyList<string> SurnameSyllables(string name, string? reading = null) => Spell(PinyinTokens.Read(name, reading, PinyinKind.Name));

    /// <summary>The letter A to Z under which an index has the text, or # for numbers, other scripts and characters of unknown reading.</summary>
    public static char IndexLetter(string text, string? reading = null) => Letter(PinyinTokens.Read(text, reading, PinyinKind.Text));

    /// <summary>As <see cref="IndexLetter"/>, for the name of a person.</summary>
    public static char NameIndexLetter(string name, string? reading = null) => Letter(PinyinTokens.Read(name, reading, PinyinKind.Name));

    /// <summary>
    /// The reading as a glossary prints it: syllables with tone marks by GB/T 16159, apart, the neutral tone unmarked; Latin words and numbers
    /// as they are, other marks dropped. A given reading, in any spelling, comes out the same way; where it writes no tones there are none.
    /// </summary>
    public static string Reading(string text, string? reading = null) => PinyinReading.Write(text, reading);

    /// <summary>
    /// The text in pinyin for the name of a file: words of a–z and 0–9 joined by hyphens. A Han character of unknown reading gives its code
    /// point (u2a6d6), other scripts nothing, so the result may be empty.
    /// </summary>
    public static string SlugText(string text) => Slug(PinyinTokens.Read(text, null, PinyinKind.Text), out _);

    /// <summary>As <see cref="SlugText"/>, but it may end after so many words: whoever needs the first alone need not wait for the rest.</summary>
    public static string SlugStart(string text, int words)
    {
        // A word of another script gives nothing, so more may have to be read.
        for (var most = words; ; most *= 2)
        {
            var tokens = PinyinTokens.ReadStart(text, most);
            var slug = Slug(tokens, out var count);
            if (count >= words || tokens.Count < most)
            {
                return slug;
            }
        }
    }

    private static string Slug(List<PinyinToken> tokens, out int words)
    {
        words = 0;
        var slug = new StringBuilder(tokens.Count * 7);
        foreach (var token in tokens)
        {
            var syllable = token.Word is { } word ? Ascii(word) : token.Reading?.Syllable ?? $"u{token.CodePoint:x}";
            words += syllable.Length > 0 ? 1 : 0;
            slug.Append(slug.Length > 0 && syllable.Length > 0 ? "-" : "").Append(syllable);
        }

        return slug.ToString();
    }

    /// <summary>
    /// Whether a reading as people write it gives each Han character of the text one syllable of pinyin. A text that holds other words is not judged.
    /// </summary>
    public static bool IsReadingOf(string text, string reading)
    {
        var tokens = PinyinTokens.Read(text, null, PinyinKind.Text);
        if (tokens.Exists(token => token.Word is not null))
        {
            return true;
        }

        var syllables = ReadingParser.Parse(reading, tokens.Count);
        return syllables.Count == tokens.Count && syllables.All(syllable => ReadingTable.AllSyllables.Contains(syllable.Syllable));
    }

    private static string[] Spell(List<PinyinToken> tokens) =>
        [.. tokens.Select(token => token.Word ?? token.Reading?.Syllable ?? char.ConvertFromUtf32(token.CodePoint))];

    private static char Letter(List<PinyinToken> tokens)
    {
        var first = tokens.Count == 0 ? '\0'
            : tokens[0].Word is { } word ? LatinLetters.Fold(word[0])
            : tokens[0].Reading?.Syllable[0] ?? '\0';
        return first == '\0' ? '#' : char.ToUpperInvariant(first);
    }

    private static string Ascii(string word) =>
        string.Concat(word.Select(c => char.IsAsciiDigit(c) ? c : LatinLetters.Fold(c)).Where(c => c != '\0'));
}
