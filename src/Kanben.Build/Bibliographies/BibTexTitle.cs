using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A title whose capitals survive the styles of BibTeX, which write titles small: acronyms in every language (DNA, mRNA), names in a title that is
/// written as a sentence, and all of a German one.
/// </summary>
internal static class BibTexTitle
{
    private const int LongWord = 4;

    public static void Append(StringBuilder file, string title, string language)
    {
        if (language.StartsWith("de", StringComparison.Ordinal))
        {
            BibTexText.Append(file.Append('{'), title);
            file.Append('}');
            return;
        }

        var keepsNames = IsSentence(title);
        // A title in capitals throughout has none to keep, unless its other words are Chinese.
        var keepsAny = keepsNames || HasSmall(title) || language.StartsWith("zh", StringComparison.Ordinal) || language.StartsWith("ja", StringComparison.Ordinal);
        for (var i = 0; i < title.Length;)
        {
            var end = EndOfWord(title, i);
            var word = title.AsSpan(i, Math.Max(end - i, 1));
            var isKept = end > i && keepsAny && (HasInnerCapital(word) || (char.IsUpper(word[0]) && ((keepsNames && !BeginsClause(title, i)) || IsChinese(language))));
            file.Append(isKept ? "{" : "");
            BibTexText.Append(file, word);
            file.Append(isKept ? "}" : "");
            i += word.Length;
        }
    }

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.Ordinal) || language.StartsWith("ja", StringComparison.Ordinal);

    // More long words begin small than with a capital.
    private static bool IsSentence(string title)
    {
        var (small, capital) = (0, 0);
        for (var i = EndOfWord(title, 0); i < title.Length;)
        {
            var end = EndOfWord(title, i);
            if (end - i >= LongWord)
            {
                small += char.IsLower(title[i]) ? 1 : 0;
                capital += char.IsUpper(title[i]) ? 1 : 0;
            }

            i = Math.Max(end, i + 1);
        }

        return small > capital;
    }

    private static bool HasSmall(string title)
    {
        foreach (var c in title)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    // Styles leave the first letter of a title and of a subtitle alone.
    private static bool BeginsClause(string title, int i)
    {
        while (i > 0 && !char.IsLetterOrDigit(title[i - 1]) && title[i - 1] is not (':' or '.' or '?' or '!'))
        {
            i--;
        }

        return i == 0 || !char.IsLetterOrDigit(title[i - 1]);
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    // Letters that have capitals, figures, and hyphens and apostrophes between them.
    private static int EndOfWord(string title, int start)
    {
        var i = start;
        while (i < title.Length && (IsCased(title[i]) || (i > start && i + 1 < title.Length && title[i] is '-' or '\'' or '’' && IsCased(title[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsCased(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and <= '\u052F' && char.IsLetter(c));
}
