using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// Terms in English prose and Latin abbreviations in Chinese: phrases of 2 to 4 words without function words, by C-value; capitals such as
/// BIM or NDN used often; and what a sentence defines (X is defined as, X refers to).
/// </summary>
internal static class EnglishTerms
{
    private const int LongestPhrase = 4;
    private const int LongestName = 60;
    private const int LeastUsesOfAbbreviation = 5;
    private const int MostAbbreviations = 10;

    private static readonly string[] Defining = [" is defined as ", " are defined as ", " refers to ", " refer to ", " is understood as ", " is the term for "];
    private static readonly string[] Naming = [" is known as ", " are known as ", " is called ", " are called ", " we call "];
    private static readonly HashSet<string> NoTerm = new(StringComparer.Ordinal) { "DOI", "PDF", "URL", "HTTP", "HTTPS", "WWW", "ISSN", "ISBN", "CHINA", "USA", "UK", "US", "EU", "UN", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "TABLE", "FIG", "VS", "AM", "PM", "CI", "SD", "OR", "HR" };

    /// <summary>Two to so many words, neither the first nor the last a function word, and no mark between them.</summary>
    public static bool IsPhrase(string content, int mostWords)
    {
        var words = content.Split(' ');
        return words.Length >= 2 && words.Length <= mostWords
            && Array.TrueForAll(words, word => word.Length > 1 && LatinWords.IsOneWord(word))
            && !LatinWords.IsStop(words[0]) && !LatinWords.IsStop(words[^1]);
    }

    public static List<TermCandidate> Find(string text)
    {
        using var words = new LatinWords(text);
        return words.Count == 0 ? [] : [.. Defined(text), .. Named(text), .. EnglishPhrases.Find(words, LongestPhrase), .. Abbreviations(words)];
    }

    private static List<TermCandidate> Abbreviations(LatinWords words)
    {
        var found = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsAbbreviation(words[i]))
            {
                continue;
            }

            var name = words[i].ToString();
            if (!found.TryGetValue(name, out var abbreviation))
            {
                found.Add(name, abbreviation = new Abbreviation(name, words.Start(i)));
            }

            abbreviation.Count++;
            abbreviation.IsExplained |= name.Length > 2 || IsExplained(words, i);
        }

        var terms = found.Values.Where(each => each.Count >= LeastUsesOfAbbreviation && each.IsExplained && !NoTerm.Contains(each.Name)).ToList();
        terms.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        return [.. terms.Take(MostAbbreviations).Select(term => new TermCandidate(term.Name, TermKind.Frequent, term.First))];
    }

    // Two capitals are often a variable or a code; a bracket beside them says that they stand for something.
    private static bool IsExplained(LatinWords words, int i)
    {
        var (text, start, end) = (words.Text, words.Start(i), words.End(i));
        return (end < text.Length && text[end] is '）' or ')' or '（') || (start > 0 && text[start - 1] is '（');
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8 || !char.IsAsciiLetter(word[0]))
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
            if (c == '-' || char.IsAsciiLetterLower(c))
            {
                return false;
            }
        }

        return capitals >= 2;
    }

    // The subject is the run of words before the verb, less function words at its beginning: In this paper, a green bond is defined as …
    private static IEnumerable<TermCandidate> Defined(string text)
    {
        foreach (var verb in Defining)
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is ' ' or '-' or '“' or '”' or '"') && at - start < LongestName)
                {
                    start--;
                }

                if (Subject(text[start..at]) is { } name && text.LastIndexOf(name, at, StringComparison.Ordinal) is var first and >= 0)
                {
                    yield return new TermCandidate(name, TermKind.Defined, first, first);
                }
            }
        }
    }

    // X is known as a green bond. The name runs to the next mark; what is called for is none.
    private static IEnumerable<TermCandidate> Named(string text)
    {
        foreach (var verb in Naming)
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + 1, StringComparison.Ordinal))
            {
                var start = at + verb.Length;
                var end = start;
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ' ' or '-' or '“' or '"') && end - start < LongestName)
                {
                    end++;
                }

                if (end < text.Length && text[end] is '.' or ',' or ';' or '(' or '”' && Subject(text[start..end]) is { } name
                    && name.Contains(' ', StringComparison.Ordinal) && text.IndexOf(name, start, StringComparison.Ordinal) is var first and >= 0)
                {
                    yield return new TermCandidate(name, TermKind.Defined, first, first);
                }
            }
        }
    }

    private static string? Subject(string clause)
    {
        var words = clause.Split([' ', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => !LatinWords.IsStop(word));
        var count = words.Length - first;
        return first >= 0 && count <= LongestPhrase && !Array.Exists(words[first..], LatinWords.IsStop) && words[first].Length > 2 ? string.Join(' ', words, first, count) : null;
    }

    private sealed class Abbreviation(string name, int first)
    {
        public string Name => name;

        public int First => first;

        public int Count { get; set; }

        public bool IsExplained { get; set; }
    }
}
