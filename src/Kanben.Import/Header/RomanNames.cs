using System.Collections.Immutable;
using System.Text;
using Kanben.Text.Pinyin;

namespace Kanben.Import;

/// <summary>Where the names of an article's authors stand in a Latin text: one span for each name that was found, in the order of the text.</summary>
internal sealed record RomanNames(ImmutableArray<(int Start, int End)> Spans)
{
    private const int ShortestName = 4;
    private const int LongestHead = 400;

    public int Start => Spans[0].Start;

    public int End => Spans[^1].End;

    /// <summary>
    /// Finds the names by their pinyin (GB/T 28039-2011: surname first; abroad it stands last), whatever blanks, hyphens, capitals and marks are
    /// between and around the syllables. Null unless most of the names stand close together near the begin of the text.
    /// </summary>
    public static RomanNames? Find(string text, IReadOnlyCollection<string> names)
    {
        var letters = new Letters(text);
        var found = new List<(int Start, int End)>();
        foreach (var name in names)
        {
            var from = found.Count == 0 ? 0 : found[^1].End;
            var next = Spellings(name).Select(spelling => letters.Find(spelling, from)).Where(span => span.End > 0).DefaultIfEmpty().MinBy(span => span.Start);
            if (next.End > 0 && (found.Count == 0 || next.Start - from < LongestHead / 2))
            {
                found.Add(next);
            }
        }

        return found.Count > 0 && found.Count * 2 >= names.Count && found[0].Start < LongestHead ? new RomanNames([.. found]) : null;
    }

    /// <summary>The names of a line that holds only names: those that were found, and what stands before, between and behind them.</summary>
    public ImmutableArray<string> Read(string text)
    {
        var names = new List<string>();
        var done = 0;
        foreach (var (start, end) in Spans)
        {
            names.AddRange(EnglishNames.Separate(text[done..start]));
            names.Add(text[start..end].Trim());
            done = end;
        }

        return [.. names, .. EnglishNames.Separate(text[done..])];
    }

    private static IEnumerable<string> Spellings(string name)
    {
        var syllables = PinyinTable.SurnameSyllables(name);
        var surname = PersonNames.SurnameLength(name);
        if (syllables.Count != name.Length || syllables.Count <= surname || syllables.Any(syllable => !char.IsAsciiLetter(syllable[0])))
        {
            return [];
        }

        var family = string.Concat(syllables.Take(surname));
        var given = string.Concat(syllables.Skip(surname));
        // ü is printed as u, v or yu (吕: Lü, Lv, Lyu).
        return new[] { family + given, given + family }.SelectMany(spelling => spelling.Contains('v') ? [spelling, spelling.Replace("v", "u", StringComparison.Ordinal), spelling.Replace("v", "yu", StringComparison.Ordinal)] : new[] { spelling })
            .Select(Letters.Alike).Where(spelling => spelling.Length >= ShortestName);
    }

    /// <summary>The letters of a text without all else, and where each stands. What recognition confuses (l, I, 1; O, 0) counts as one letter.</summary>
    private sealed class Letters
    {
        private readonly string _text;
        private readonly string _bare;
        private readonly List<int> _places = [];

        public Letters(string text)
        {
            _text = text;
            var bare = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsLetter(text[i]))
                {
                    bare.Append(Alike(char.ToLowerInvariant(text[i])));
                    _places.Add(i);
                }
            }

            _bare = bare.ToString();
        }

        public static string Alike(string spelling) => string.Concat(spelling.Select(Alike));

        private static char Alike(char c) => c switch { 'l' => 'i', 'ü' or 'ǖ' or 'ǘ' or 'ǚ' or 'ǜ' => 'v', _ => c };

        // A name begins with a capital, and a short one is no part of a word.
        public (int Start, int End) Find(string spelling, int from)
        {
            var first = _places.BinarySearch(from);
            for (var at = _bare.IndexOf(spelling, first < 0 ? ~first : first, StringComparison.Ordinal); at >= 0; at = _bare.IndexOf(spelling, at + 1, StringComparison.Ordinal))
            {
                var (start, end) = (_places[at], _places[at + spelling.Length - 1] + 1);
                if (char.IsUpper(_text[start]) && !(end < _text.Length && char.IsAsciiLetterLower(_text[end]) && _text[end] is not 'l') && end - start < spelling.Length + 8)
                {
                    return (start, end);
                }
            }

            return default;
        }
    }
}
