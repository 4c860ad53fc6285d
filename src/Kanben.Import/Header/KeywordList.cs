using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Cuts a keyword line at the separators it uses: ； before ， before 、 before blanks. Marks inside brackets and formulas part nothing.</summary>
internal static class KeywordList
{
    public static ImmutableArray<string> Read(IReadOnlyList<string> printed)
    {
        var lines = printed.Where(line => line.Length > 0).ToList();   // a label on a line of its own leaves an empty one
        if (lines.Count > 1 && lines.All(line => Find(line, IsStrong) < 0))
        {
            return Clean(lines);   // one a line
        }

        var text = string.Join(' ', lines);
        return Find(text, IsSemicolon) >= 0 ? Clean(Cut(text, IsSemicolon, keepLatinBlanks: false))
            : Find(text, IsStrong) >= 0 ? Clean(Cut(text, IsStrong, keepLatinBlanks: false))
            : text.Count(c => c is '/' or '／') > 1 ? Clean(Cut(text, c => c is '/' or '／', keepLatinBlanks: false))
            : Marks.IsLatin(text) && IsPartedByStops(text) ? Clean(Cut(text, c => c == '.', keepLatinBlanks: false))
            : Clean(Cut(text, c => c == ' ', keepLatinBlanks: true));
    }

    // "Coast. Harbour.Light signal": every stop stands between words, so it is no decimal point and ends no abbreviation.
    private static bool IsPartedByStops(string text) =>
        text.Trim('.', ' ').Split('.') is { Length: > 1 } words && words.All(word => word.Trim().Length > 3 && char.IsAsciiLetter(word.Trim()[0]));

    /// <summary>The English keywords of an article that has <paramref name="number"/> Chinese ones: without separators a capital within a word begins the next.</summary>
    public static ImmutableArray<string> ReadEnglish(IReadOnlyList<string> lines, int number)
    {
        var words = Read(lines);
        if (words.Length != 1 || number < 2)
        {
            return words;
        }

        var text = words[0];
        var starts = Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i => char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1])).Prepend(0).ToList();
        return starts.Count == number ? Clean(starts.Zip(starts.Skip(1).Append(text.Length), (start, end) => text[start..end])) : words;
    }

    private static bool IsSemicolon(char c) => c is ';' or '；';

    private static bool IsStrong(char c) => c is ';' or '；' or ',' or '，' or '、' or '|' or '．';

    private static ImmutableArray<string> Clean(IEnumerable<string> words) =>
        [.. words.Select(word => word.Trim().TrimEnd('。', '.', ';', '；', ',', '，').Trim()).Where(word => word.Length > 0)];

    private static int Find(string text, Func<char, bool> separates)
    {
        foreach (var at in Separators(text, separates))
        {
            return at;
        }

        return -1;
    }

    private static IEnumerable<int> Separators(string text, Func<char, bool> separates)
    {
        var depth = 0;
        foreach (var part in InlineScanner.Scan(text))
        {
            for (var i = part.Start; part.Kind != InlineKind.Formula && i < part.End; i++)
            {
                depth = text[i] switch { '(' or '（' => depth + 1, ')' or '）' => Math.Max(0, depth - 1), _ => depth };
                if (depth == 0 && separates(text[i]))
                {
                    yield return i;
                }
            }
        }
    }

    private static IEnumerable<string> Cut(string text, Func<char, bool> separates, bool keepLatinBlanks)
    {
        var start = 0;
        foreach (var at in Separators(text, separates))
        {
            // A blank beside Latin belongs to a word of several ("BERT 模型").
            if (keepLatinBlanks && (at == 0 || at + 1 == text.Length || !(Han.IsHanOrMark(text[at - 1]) && Han.IsHanOrMark(text[at + 1]))))
            {
                continue;
            }

            yield return text[start..at];
            start = at + 1;
        }

        yield return text[start..];
    }
}
