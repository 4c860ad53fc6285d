using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>A word of Latin letters: its place in the text.</summary>
internal sealed record LatinWord(int Start, int Length);

/// <summary>
/// Terms in English prose and Latin abbreviations in Chinese: phrases of 2 to 4 words without function words, by C-value; capitals such as
/// BIM or NDN used often; and what a sentence defines (X is defined as, X refers to).
/// </summary>
internal static class EnglishTerms
{
    private const int LongestPhrase = 4;
    private const int LeastUses = 3;
    private const int LeastUsesOfAbbreviation = 5;
    private const int WordsPerTerm = 250;
    private const int FewestTerms = 3;
    private const int MostTerms = 15;
    private const int MostAbbreviations = 10;

    private static readonly string[] Defining = [" is defined as ", " are defined as ", " refers to ", " refer to ", " is understood as ", " is the term for "];
    private static readonly HashSet<string> NoTerm = new(StringComparer.Ordinal) { "DOI", "PDF", "URL", "HTTP", "HTTPS", "WWW", "ISSN", "ISBN", "CHINA", "USA", "UK", "US", "EU", "UN", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "TABLE", "FIG", "VS", "AM", "PM", "CI", "SD", "OR", "HR" };

    private static HashSet<string> Stop => WordLists.Embedded["english-stop"];

    /// <summary>Two to so many words, neither the first nor the last a function word, and no mark between them.</summary>
    public static bool IsPhrase(string content, int mostWords)
    {
        var words = content.Split(' ');
        return words.Length >= 2 && words.Length <= mostWords
            && words.All(word => word.Length > 1 && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            && !IsStop(words[0]) && !IsStop(words[^1]);
    }

    public static IEnumerable<TermCandidate> Find(string text)
    {
        var words = Words(text);
        return Defined(text).Concat(Phrases(text, words)).Concat(Abbreviations(text, words));
    }

    private static bool IsStop(string word) => Stop.Contains(word.ToLowerInvariant());

    private static List<LatinWord> Words(string text)
    {
        var words = new List<LatinWord>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && i > start && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new LatinWord(start, i - start));
            }
        }

        return words;
    }

    private static IEnumerable<TermCandidate> Phrases(string text, List<LatinWord> words)
    {
        // By the folded phrase: how often, and where first.
        var isContent = words.ConvertAll(word => IsContent(text, word));
        var uses = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            for (var n = 1; n < LongestPhrase && i + n < words.Count; n++)
            {
                if (!isContent[i] || !isContent[i + n] || !IsOneSpaceApart(text, words[i + n - 1], words[i + n]))
                {
                    break;
                }

                var (start, end) = (words[i].Start, words[i + n].Start + words[i + n].Length);
                var key = text[start..end].ToLowerInvariant();
                var before = uses.GetValueOrDefault(key) ?? new Phrase(0, start, end - start, n + 1);
                uses[key] = before with { Count = before.Count + 1 };
            }
        }

        var most = Math.Clamp(words.Count / WordsPerTerm, FewestTerms, MostTerms);
        return Ranked(uses).Take(most).Select(term => new TermCandidate(text.Substring(term.First, term.Length), TermKind.Frequent, term.First));
    }

    private static bool IsContent(string text, LatinWord word) =>
        word.Length > 1 && char.IsAsciiLetter(text[word.Start]) && !IsStop(text.Substring(word.Start, word.Length));

    private static IEnumerable<Phrase> Ranked(Dictionary<string, Phrase> uses)
    {
        // Each frequent phrase tells its parts how often they were used within it.
        var within = new Dictionary<string, PartUse>(StringComparer.Ordinal);
        var frequent = uses.Where(use => use.Value.Count >= LeastUses).ToList();
        foreach (var (phrase, use) in frequent)
        {
            foreach (var part in Parts(phrase))
            {
                var before = within.GetValueOrDefault(part, PartUse.None);
                within[part] = new PartUse(before.Uses + use.Count, before.Longer + 1);
            }
        }

        var ranked = frequent.ConvertAll(use => use.Value with { Value = Value(use.Value, within.GetValueOrDefault(use.Key, PartUse.None)) });
        ranked.Sort((a, b) => b.Value != a.Value ? b.Value.CompareTo(a.Value) : a.First.CompareTo(b.First));
        return ranked.Where(use => use.Value >= LeastUses);
    }

    private static double Value(Phrase phrase, PartUse inner) =>
        Math.Log2(phrase.Words) * (phrase.Count - (inner.Longer == 0 ? 0 : (double)inner.Uses / inner.Longer));

    private static IEnumerable<string> Parts(string phrase)
    {
        var words = phrase.Split(' ');
        for (var length = 2; length < words.Length; length++)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                yield return string.Join(' ', words[start..(start + length)]);
            }
        }
    }

    private static IEnumerable<TermCandidate> Abbreviations(string text, List<LatinWord> words) => words
        .Where(word => IsAbbreviation(text.AsSpan(word.Start, word.Length)))
        .GroupBy(word => text.Substring(word.Start, word.Length), StringComparer.Ordinal)
        .Where(group => group.Count() >= LeastUsesOfAbbreviation && !NoTerm.Contains(group.Key) && (group.Key.Length > 2 || group.Any(word => IsExplained(text, word))))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.First().Start)
        .Take(MostAbbreviations)
        .Select(group => new TermCandidate(group.Key, TermKind.Frequent, group.First().Start));

    // Two capitals are often a variable or a code; a bracket beside them says that they stand for something.
    private static bool IsExplained(string text, LatinWord word) =>
        (word.Start + word.Length < text.Length && text[word.Start + word.Length] is '）' or ')' or '（')
        || (word.Start > 0 && text[word.Start - 1] is '（');

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
            if (c == '-')
            {
                return false;
            }
        }

        return word.Length is >= 2 and <= 8 && capitals >= 2 && char.IsAsciiLetter(word[0]) && !word.ContainsAnyInRange('a', 'z');
    }

    // The subject is the run of words before the verb, less function words at its beginning: In this paper, a green bond is defined as …
    private static IEnumerable<TermCandidate> Defined(string text)
    {
        foreach (var verb in Defining)
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is ' ' or '-' or '“' or '”' or '"') && at - start < 60)
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

    private static string? Subject(string clause)
    {
        var words = clause.Split([' ', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsStop).ToArray();
        return words.Length is >= 1 and <= LongestPhrase && words.All(word => !IsStop(word)) && words[0].Length > 2 ? string.Join(' ', words) : null;
    }

    private static bool IsOneSpaceApart(string text, LatinWord a, LatinWord b) => b.Start == a.Start + a.Length + 1 && text[a.Start + a.Length] == ' ';

    private sealed record Phrase(int Count, int First, int Length, int Words, double Value = 0);
}
