using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>
/// Gives each listed removal the characters it names, once, at its line or within <see cref="MaxLines"/> of it: a list of removals accounts for what
/// stands there and for nothing else.
/// </summary>
internal sealed class RemovalCover
{
    private const int MaxLines = 2;

    // A line of a megabyte and ten thousand removals on it would take hours; so many comparisons are enough for any article.
    private const int ComparisonsEach = 64;
    private const int FreeComparisons = 1 << 20;

    private readonly Alignment _alignment;
    private readonly List<int> _found = [];
    private long _budget;

    private RemovalCover(Alignment alignment)
    {
        _alignment = alignment;
        _budget = ((long)ComparisonsEach * alignment.Source.Length) + FreeComparisons;
    }

    public static void Take(Alignment alignment, SourceWork work, Findings findings)
    {
        var cover = new RemovalCover(alignment);
        for (var i = 0; i < work.Removed.Length; i++)
        {
            var removal = work.Removed[i];
            var pattern = work.Read(removal.Text);
            var words = Enumerable.Range(0, pattern.Length).Where(unit => !pattern.IsWeak(unit)).Select(unit => pattern.Codes[unit]).ToArray();
            if (words.Length > 0 && !cover.Take(removal, words, i, findings))
            {
                findings.UnfoundRemovals.Add(removal);
            }
        }
    }

    private bool Take(Removal removal, int[] words, int index, Findings findings)
    {
        var source = _alignment.Source;
        var (from, to) = (FirstUnit(removal.Line - MaxLines), FirstUnit(removal.Line + MaxLines + 1));
        var (exact, exactEnd) = (FirstUnit(removal.Line), FirstUnit(removal.Line + 1));
        if (!Find(exact, exactEnd, words) && !Find(from, to, words))
        {
            return false;
        }

        foreach (var unit in _found)
        {
            _alignment.ToEdition[unit] = Alignment.OfRemoval(index);
        }

        var (first, end) = (_found[0], _found[^1]);
        findings.Listed.Add(new Difference(DifferenceKind.Removed, source.LineOf(first), Excerpt.Short(source.Slice(first, end)), "")
        {
            Removal = removal.Kind,
            Length = _found.Count,
            Before = Excerpt.Before(source.Text, source.Starts[first]),
            After = Excerpt.After(source.Text, source.Ends[end]),
        });
        return true;
    }

    /// <summary>Looks between two units for the first place where the words stand free; its units are left in the list.</summary>
    private bool Find(int from, int to, int[] words)
    {
        for (var start = from; start < to && _budget > 0; start++)
        {
            _found.Clear();
            for (var at = start; at < _alignment.ToEdition.Length && _found.Count < words.Length && _budget-- > 0; at++)
            {
                var isWeak = _alignment.Source.IsWeak(at);
                if (_alignment.ToEdition[at] == Alignment.None && _alignment.Source.Codes[at] == words[_found.Count])
                {
                    _found.Add(at);
                }
                else if (!isWeak || _found.Count == 0)
                {
                    break;
                }
            }

            if (_found.Count == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstUnit(int line)
    {
        var (low, high) = (0, _alignment.Source.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _alignment.Source.LineOf(middle) < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
