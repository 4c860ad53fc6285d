using System.Buffers;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>Frequent English phrases of two words or more without function words, valued by C-value: a phrase used mostly within longer ones is worth little.</summary>
internal sealed class EnglishPhrases
{
    private const int LeastUses = 3;
    private const int WordsPerTerm = 250;
    private const int FewestTerms = 3;
    private const int MostTerms = 15;

    private readonly LatinWords _words;
    private readonly int[] _wordAt;
    private readonly List<Phrase> _phrases = [];

    private EnglishPhrases(LatinWords words, int[] wordAt) => (_words, _wordAt) = (words, wordAt);

    public static IEnumerable<TermCandidate> Find(LatinWords words, int longest)
    {
        // The words as numbers, the same for the same word in either case, with 0 where a phrase ends; and which word each stands for.
        var symbols = ArrayPool<int>.Shared.Rent(2 * words.Count);
        var wordAt = ArrayPool<int>.Shared.Rent(2 * words.Count);
        var phrases = new EnglishPhrases(words, wordAt);
        var length = phrases.Number(symbols, out var highest);
        RepeatedRuns.Visit(symbols.AsSpan(0, length), highest, new RunLimits(2, longest, LeastUses), phrases.Add);
        ArrayPool<int>.Shared.Return(symbols);
        ArrayPool<int>.Shared.Return(wordAt);

        var most = Math.Clamp(words.Count / WordsPerTerm, FewestTerms, MostTerms);
        return phrases.Ranked().Where(phrase => phrase.Value >= LeastUses).Take(most).Select(phrase => new TermCandidate(phrase.Name, TermKind.Frequent, phrase.First));
    }

    private int Number(int[] symbols, out int highest)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byWord = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var length = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            if (length > 0 && symbols[length - 1] != 0 && !_words.FollowsOneSpace(i))
            {
                symbols[length++] = 0;
            }

            var number = 0;
            if (_words.IsContent(i) && !byWord.TryGetValue(_words[i], out number))
            {
                number = numbers.Count + 1;
                byWord[_words[i]] = number;
            }

            (symbols[length], _wordAt[length]) = (number, i);
            length++;
        }

        highest = numbers.Count;
        return length;
    }

    private void Add(int length, ReadOnlySpan<int> places)
    {
        if (IsCitedAuthor(length, places))
        {
            return;
        }

        var word = _wordAt[places[0]];
        _phrases.Add(new Phrase(_words.Text[_words.Start(word).._words.End(word + length - 1)], _words.Start(word), length, places.Length));
    }

    // Van Doesum et al., Van Doesum等（2013）, Van Doesum (2013): what is mostly followed so is the name of an author.
    private bool IsCitedAuthor(int length, ReadOnlySpan<int> places)
    {
        var cited = 0;
        foreach (var place in places)
        {
            var after = _words.Text.AsSpan(_words.End(_wordAt[place] + length - 1)).TrimStart(" ,，(（");
            cited += after.StartsWith("et al") || after.StartsWith("等") || IsYear(after) ? 1 : 0;
        }

        return cited * 2 >= places.Length;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[0] is '1' or '2' && !text[1..4].ContainsAnyExceptInRange('0', '9') && (text.Length == 4 || !char.IsAsciiDigit(text[4]));

    private List<Phrase> Ranked()
    {
        // Each phrase tells its parts how often they were used within it.
        var parts = new Dictionary<string, Phrase>(_phrases.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in _phrases)
        {
            parts.Add(phrase.Name, phrase);
        }

        foreach (var phrase in _phrases)
        {
            foreach (var name in Parts(phrase))
            {
                if (parts.TryGetValue(name, out var part))
                {
                    part.UsesWithin += phrase.Count;
                    part.Longer++;
                }
            }
        }

        _phrases.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Words.CompareTo(b.Words));
        _phrases.Sort((a, b) => b.Value != a.Value ? b.Value.CompareTo(a.Value) : a.First.CompareTo(b.First));
        return _phrases;
    }

    private static IEnumerable<string> Parts(Phrase phrase)
    {
        if (phrase.Words == 2)
        {
            yield break;
        }

        var words = phrase.Name.Split(' ');
        for (var length = 2; length < words.Length; length++)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                yield return string.Join(' ', words, start, length);
            }
        }
    }

    private sealed class Phrase(string name, int first, int words, int count)
    {
        public string Name => name;

        public int First => first;

        public int Words => words;

        public int Count => count;

        public int UsesWithin { get; set; }

        public int Longer { get; set; }

        public double Value => Math.Log2(words) * (count - (Longer == 0 ? 0 : (double)UsesWithin / Longer));
    }
}
