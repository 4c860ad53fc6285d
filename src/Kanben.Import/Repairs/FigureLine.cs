using System.Text;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>What a line looks like, seen alone.</summary>
internal enum LineLook
{
    /// <summary>Part of a sentence, a list or code: nothing that stands in a figure.</summary>
    Prose,

    /// <summary>Words without a sentence: the node of a diagram, the name of an axis, but a heading or an item without its stop, too.</summary>
    Label,

    /// <summary>Figures, signs and lone characters: the ticks of an axis, what recognition makes of a map.</summary>
    Noise,
}

/// <summary>How the lines that recognition finds inside a figure differ from those of the text around it.</summary>
internal static class FigureLine
{
    private const int LongestWord = 60;
    private const int LongestLatin = 40;
    private const int HanPerComma = 12;
    private const int HanOfSentence = 32;
    private const int ManyWords = 10;

    public static LineLook Look(string text)
    {
        if (text.AsSpan().IndexOfAny('{', '}') >= 0 && !text.Contains('$') || text.Contains("//", StringComparison.Ordinal) || HasAddress(text) || Bibliography.LooksLikeEntry(text))
        {
            return LineLook.Prose;
        }

        var words = Words(text);
        if (words.Count == 0)
        {
            return LineLook.Prose;
        }

        if (words.Exists(word => IsClause(word, words.Count)))
        {
            return LineLook.Prose;
        }

        var noise = words.Count(IsNoise);
        var isNoise = (noise == words.Count && !text.Contains('=')) || (words.Count > 2 && noise * 5 >= words.Count * 3);
        return isNoise ? LineLook.Noise : (words.Count >= ManyWords && noise * 4 >= words.Count) || IsLabel(text, words) ? LineLook.Label : LineLook.Prose;
    }

    private static bool HasAddress(string text) =>
        text.IndexOf('@') is var at and > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    /// <summary>
    /// The words that blanks part, without formulas and tags: those stand in sentences as well as in figures. They part no word: the mark of a note is
    /// printed above the line, so "地$^{[6]}$。" is the last word of a sentence and its stop.
    /// </summary>
    public static List<string> Words(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var part in InlineScanner.Scan(text))
        {
            if (part.Kind is not (InlineKind.Formula or InlineKind.Tag))
            {
                line.Append(text, part.Start, part.Length);
            }
            else if (part.Kind == InlineKind.Tag && InlineScanner.TagName(text, part.Start) == "br")
            {
                line.Append(' ');
            }
        }

        return [.. line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    // A mark between Han makes a sentence, behind a closing bracket too; so does the last mark of one whose begin stands on the line above. Text
    // that lost its full width has the same marks in half width.
    private static bool IsClause(string word, int words)
    {
        if (words < ManyWords && Marks.HanCount(word) > HanOfSentence)
        {
            return true;
        }

        for (var i = 1; i < word.Length; i++)
        {
            var isLast = i + 1 == word.Length;
            var isBehindText = Han.IsHan(word[i - 1]) || (Marks.IsClosing(word[i - 1]) && (!isLast || word[i] == '。'));
            if (isBehindText && (word[i] is '，' or '。' or '；' || (word[i] is ',' or ';' && !isLast)) && (isLast || Han.IsHan(word[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A figure, a sign, one character, or the few letters over and over that a curve is read as.</summary>
    public static bool IsNoise(string word)
    {
        var letters = word.Count(char.IsLetter);
        return letters <= 1 || (letters * 3 <= word.Length && LongestWordIn(word) < 4 && Marks.HanCount(word) < 2)
            || (letters == word.Length && Marks.HanCount(word) == 0 && ((letters == 2 && word.AsSpan().IndexOfAny("aeiou") < 0) || (word.Length >= 3 && word.ToLowerInvariant().Distinct().Count() <= 2)));
    }

    private static int LongestWordIn(string word)
    {
        var (longest, length) = (0, 0);
        foreach (var c in word)
        {
            length = char.IsLetter(c) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    /// <summary>A sign or a lone character: a table in plain text has figures, but hardly these.</summary>
    public static bool IsDebris(string word) => !word.Any(char.IsAsciiDigit) && IsNoise(word);

    private static bool IsLabel(string text, List<string> words)
    {
        var han = Marks.HanCount(text);
        if (text.AsSpan().IndexOfAny('。', '；', '=') >= 0 || text[^1] is '，' or ',' or '：' or ':' or '、' or '？' || words.Exists(word => word.Length > LongestWord))
        {
            return false;
        }

        if (han <= 1)
        {
            // Sentences in Latin letters have mostly words in lower case.
            var lower = words.Count(word => word.Length > 2 && word.All(char.IsAsciiLetterLower));
            return text.Length <= LongestLatin || lower * 5 < words.Count * 2;
        }

        return text.Count(c => c is '，' or ',') * HanPerComma <= Math.Max(han, HanPerComma);
    }
}
