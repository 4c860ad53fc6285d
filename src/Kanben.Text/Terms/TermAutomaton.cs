using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>A term found in a text: its place in UTF-16 units, and its number in the list the automaton was made from.</summary>
public readonly record struct TermMatch(int Offset, int Length, int Term);

/// <summary>
/// Finds any number of terms in one pass: from left to right, the longest at each place, without overlaps. Latin letters match in
/// either case and either width, and a term that begins or ends with one only at the border of a word. Immutable, safe for many threads.
/// </summary>
/// <remarks>
/// A trie in one hash table of edges. After a match the search for the leftmost longest term begins anew behind it, so failure links would not
/// better the bound, which is the length of the text times that of the longest term; in prose a place costs one or two look-ups.
/// </remarks>
public sealed class TermAutomaton
{
    /// <summary>A longer term is a sentence and is never found: the time grows with the longest, and a stranger may name any.</summary>
    public const int MaxLength = 100;

    private const int Root = 0;
    private const int PairBits = 17;
    private const int TripleBits = 19;

    private readonly long[] _edges;
    private readonly int[] _targets;
    private readonly int[] _termAt;
    private readonly int _mask;

    // A bit for each way that a term's first two characters can be hashed, one for its first three, and one for each term of two characters or of one: nearly
    // all places of a text are told by these to begin no term, where a look into the table would wait for memory.
    private readonly ulong[] _pairs = new ulong[1 << (PairBits - 6)];
    private readonly ulong[] _triples = new ulong[1 << (TripleBits - 6)];
    private readonly ulong[] _doubles = new ulong[1 << (PairBits - 6)];
    private readonly ulong[] _singles = new ulong[1 << (16 - 6)];

    private TermAutomaton(string[] terms)
    {
        // Never more than half full, so that a chain of probes stays short.
        var units = 1;
        foreach (var term in terms)
        {
            units += term.Length;
        }

        var size = 16;
        while (size < units * 2)
        {
            size *= 2;
        }

        _edges = new long[size];
        _targets = new int[size];
        _termAt = new int[units];
        _mask = size - 1;
        var nodes = 1;
        for (var i = 0; i < terms.Length; i++)
        {
            Add(terms[i], i, ref nodes);
        }
    }

    private TermAutomaton(TermAutomaton whole, int[] termAt)
    {
        (_edges, _targets, _mask) = (whole._edges, whole._targets, whole._mask);
        (_pairs, _triples, _doubles, _singles) = (whole._pairs, whole._triples, whole._doubles, whole._singles);
        _termAt = termAt;
    }

    /// <summary>Of terms that differ only in case or width the first is reported; empty ones and those over <see cref="MaxLength"/> never.</summary>
    public static TermAutomaton Build(IEnumerable<string> terms) => new([.. terms.Select(term => term.Length <= MaxLength ? term : "")]);

    /// <summary>The matches, in order, found while enumerating.</summary>
    public Matches Find(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Finds only the terms with these numbers, without building anew.</summary>
    internal TermAutomaton Only(bool[] terms) => new(this, Array.ConvertAll(_termAt, term => term > 0 && terms[term - 1] ? term : 0));

    // The first two lines only spare most characters the general rule: no kana or ideograph has another case or width.
    private static char Fold(char c) =>
        c is > '\u3000' and <= '\u9FFF' ? c
        : c <= '\u007F' ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)
        : char.ToLowerInvariant(Han.Narrow(c));

    private static bool IsWordUnit(char c) => char.IsLetterOrDigit(c) && !Han.IsHan(c);

    private void Add(string term, int number, ref int nodes)
    {
        var node = Root;
        if (term.Length == 1)
        {
            Set(_singles, Fold(term[0]));
        }
        else if (term.Length > 1)
        {
            var (first, second) = (Fold(term[0]), Fold(term[1]));
            Set(_pairs, PairOf(first, second));
            Set(term.Length == 2 ? _doubles : _triples, term.Length == 2 ? PairOf(first, second) : TripleOf(first, second, Fold(term[2])));
        }

        foreach (var c in term)
        {
            var slot = Slot(node, Fold(c));
            if (_edges[slot] == 0)
            {
                _edges[slot] = Edge(node, Fold(c));
                _targets[slot] = nodes++;
            }

            node = _targets[slot];
        }

        if (node != Root && _termAt[node] == 0)
        {
            _termAt[node] = number + 1;
        }
    }

    private static int PairOf(char first, char second) => (int)((((uint)first << 16) | second) * 0x9E3779B1u >> (32 - PairBits));

    private static int TripleOf(char first, char second, char third) => (int)((((((ulong)first << 16) | second) << 16) | third) * 0x9E3779B97F4A7C15UL >> (64 - TripleBits));

    private static void Set(ulong[] bits, int at) => bits[at >> 6] |= 1UL << (at & 63);

    private static bool Has(ulong[] bits, int at) => (bits[at >> 6] & (1UL << (at & 63))) != 0;

    // The next place at which a term can begin.
    private int NextFirst(ReadOnlySpan<char> text, int from)
    {
        var (pairs, singles) = (_pairs, _singles);
        var next = from < text.Length ? Fold(text[from]) : '\0';
        for (var i = from; i < text.Length; i++)
        {
            var first = next;
            next = i + 1 < text.Length ? Fold(text[i + 1]) : '\0';
            var pair = PairOf(first, next);
            if ((Has(pairs, pair) && (Has(_doubles, pair) || (i + 2 < text.Length && Has(_triples, TripleOf(first, next, Fold(text[i + 2])))))) || Has(singles, first))
            {
                return i;
            }
        }

        return text.Length;
    }

    // One is added so that no edge is 0, which marks an empty slot.
    private static long Edge(int node, char c) => (((long)node << 16) | c) + 1;

    private int Slot(int node, char c)
    {
        var edge = Edge(node, c);
        var slot = (int)((ulong)(edge * -7046029254386353131L) >> 32) & _mask;
        while (_edges[slot] != 0 && _edges[slot] != edge)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private TermMatch? LongestAt(ReadOnlySpan<char> text, int start)
    {
        TermMatch? longest = null;
        var node = Root;
        for (var i = start; i < text.Length; i++)
        {
            var slot = Slot(node, Fold(text[i]));
            if (_edges[slot] == 0)
            {
                break;
            }

            node = _targets[slot];
            if (_termAt[node] > 0 && IsBorder(text, start) && IsBorder(text, i + 1))
            {
                longest = new TermMatch(start, i + 1 - start, _termAt[node] - 1);
            }
        }

        return longest;
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !IsWordUnit(text[at - 1]) || !IsWordUnit(text[at]);

    /// <summary>The matches of one text.</summary>
    public ref struct Matches
    {
        private readonly TermAutomaton _automaton;
        private readonly ReadOnlySpan<char> _text;
        private int _at;

        internal Matches(TermAutomaton automaton, ReadOnlySpan<char> text)
        {
            _automaton = automaton;
            _text = text;
        }

        public TermMatch Current { get; private set; }

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            for (_at = _automaton.NextFirst(_text, _at); _at < _text.Length; _at = _automaton.NextFirst(_text, _at + 1))
            {
                if (_automaton.LongestAt(_text, _at) is { } match)
                {
                    Current = match;
                    _at += match.Length;
                    return true;
                }
            }

            return false;
        }
    }
}
