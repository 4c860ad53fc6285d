using Kanben.Model;
using Kanben.Text.Characters;
using Kanben.Text.Pinyin;

namespace Kanben.Build.Bibliographies;

/// <summary>The scripts a bibliography is grouped by, in the order of GB/T 7714-2015, 9.3.2.</summary>
public enum WorkScript
{
    Chinese,
    Japanese,
    Western,
    Russian,
    Other,
}

/// <summary>
/// Where an alphabetic bibliography files a work: script; initial of the first author, or of the title of a work without one (of the pinyin for Chinese, #
/// for what begins with none, null for scripts that are not divided); and within it the syllable or the first letters. Letters and syllables are ASCII.
/// </summary>
public readonly record struct WorkDivision(WorkScript Script, char? Letter, string? Syllable)
{
    // Chinese that begins with a word in Latin letters (OECD, IMF) has no syllable; all of it stands before the syllables of its letter.
    private const string LatinWord = "latin";

    /// <summary>The name of its page: `chinese/z/zhang`, `western/s`, `russian`.</summary>
    public string Name => string.Join('/', new[] { Script.ToString().ToLowerInvariant(), LetterName, Syllable }.OfType<string>());

    /// <summary>The division that this one is part of; null for a script as a whole.</summary>
    public WorkDivision? Outer => Syllable is not null ? this with { Syllable = null } : Letter is not null ? this with { Letter = null } : null;

    private string? LetterName => Letter switch { null => null, '#' => "0", var letter => char.ToLowerInvariant(letter.Value).ToString() };

    public static WorkDivision Of(ParsedReference fields)
    {
        var script = ScriptOf(fields);
        var (head, isName) = Head(fields);
        return script switch
        {
            WorkScript.Chinese => FirstSyllable(head, isName) is { } syllable ? new(script, char.ToUpperInvariant(syllable[0]), syllable) : new(script, PinyinTable.IndexLetter(head), LatinWord),
            WorkScript.Western => FirstLetters(isName ? FamilyName.Of(head) : head) is { Length: > 0 } letters && char.IsAsciiLetterLower(letters[0])
                ? new(script, char.ToUpperInvariant(letters[0]), letters) : new(script, '#', "0"),
            _ => new(script, null, null),
        };
    }

    /// <summary>What the work is filed by, and whether it is the name of an author.</summary>
    public static (string Text, bool IsName) Head(ParsedReference fields) =>
        fields.Authors.Length > 0 ? (fields.Authors[0], true) : (fields.Title ?? fields.Raw, false);

    // The language of a work shows in its title. A word counts as much as a Han character: GDP与增长 is Chinese, "On dao 道 in early texts" is not.
    private static WorkScript ScriptOf(ParsedReference fields)
    {
        var text = fields.Title is { } title && title.Any(char.IsLetter) ? title : fields.Authors.FirstOrDefault() ?? fields.Raw;
        var (han, kana, latin, cyrillic, other) = (0, 0, 0, 0, 0);
        var previous = '\0';
        foreach (var c in text)
        {
            var begins = !char.IsLetter(previous);
            han += Han.IsHan(c) ? 1 : 0;
            kana += c is >= '\u3041' and <= '\u30FA' ? 1 : 0;
            cyrillic += begins && c is >= '\u0400' and <= '\u052F' ? 1 : 0;
            latin += begins && Han.Narrow(c) is var narrow && char.IsLetter(narrow) && narrow < '\u0250' ? 1 : 0;
            other += char.IsLetter(c) ? 1 : 0;
            previous = c;
        }

        return kana > 0 ? WorkScript.Japanese
            : han > 0 && han >= latin + cyrillic ? WorkScript.Chinese
            : cyrillic > latin ? WorkScript.Russian
            : latin > 0 || other == 0 ? WorkScript.Western
            : WorkScript.Other;
    }

    // Null when it begins with a Latin word, a number, or a character of unknown reading.
    private static string? FirstSyllable(string head, bool isName)
    {
        if (!Han.IsHan(head.FirstOrDefault(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c))))
        {
            return null;
        }

        var first = (isName ? PinyinTable.SurnameSyllables(head) : PinyinTable.Syllables(head)).FirstOrDefault("");
        return first.Length > 0 && first.All(char.IsAsciiLetterLower) ? first : null;
    }

    // Of its first word only, for in the order D'Arcy stands before Dabney.
    private static string FirstLetters(string family)
    {
        var word = PinyinTable.SlugText(family).Split('-')[0];
        return word[..Math.Min(2, word.Length)];
    }
}
