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
    private readonly bool _isAligned;
    private readonly List<int> _found = [];
    private long _budget;

    private RemovalCover(Alignment alignment, bool isAligned)
    {
        (_alignment, _isAligned) = (alignment, isAligned);
        _budget = ((long)ComparisonsEach * alignment.Source.Length) + FreeComparisons;
    }

    /// <summary>Takes what each removal names as one text; those that are not found so are left for <see cref="TakeRows"/>.</summary>
    public static List<int> Take(Alignment alignment, SourceWork work, Findings findings)
    {
        var cover = new RemovalCover(alignment, isAligned: false);
        var left = new List<int>();
        var twins = new Twins(alignment.Edition);
        for (var i = 0; i < work.Removed.Length; i++)
        {
            var (removal, words) = (work.Removed[i], Words(work.Read(work.Removed[i].Text)));
            if (words.Length > 0 && work.Removed[i].Kind == RemovalKind.Duplicate && !twins.Has(work.Read(work.Removed[i].Text)))
            {
                // What it names is looked for in the edition like any other text, and then missed.
                findings.UnfoundRemovals.Add(work.Removed[i]);
            }
            else if (words.Length > 0 && !(cover.FindAround(removal.Line, words) && cover.Cover(removal, i, findings)))
            {
                left.Add(i);
            }
        }

        return left;
    }

    /// <summary>
    /// Marks taken out of a line one by one, or the numbers of lines, are listed in a row with spaces between. Such figures stand in any text, so they are
    /// looked for when everything else has found its place, among what has none.
    /// </summary>
    public static void TakeRows(Alignment alignment, SourceWork work, IEnumerable<int> left, Findings findings)
    {
        var cover = new RemovalCover(alignment, isAligned: true);
        foreach (var i in left)
        {
            var removal = work.Removed[i];
            if (!(cover.FindRow(removal.Line, work.Read(removal.Text)) && cover.Cover(removal, i, findings)))
            {
                findings.UnfoundRemovals.Add(removal);
            }
        }
    }

    private bool FindAround(int line, int[] words) =>
        Find(FirstUnit(line), FirstUnit(line + 1), words) || Find(FirstUnit(line - MaxLines), FirstUnit(line + MaxLines + 1), words);

    private bool Cover(Removal removal, int index, Findings findings)
    {
        var source = _alignment.Source;
        foreach (var unit in _found)
        {
            _alignment.ToEdition[unit] = Alignment.OfRemoval(index);
        }

        var (first, end) = (_found[0], _found[^1]);
        findings.Listed.Add(new Difference(DifferenceKind.Removed, source.LineOf(first), Excerpt.Short(end - first < 2 * _found.Count ? source.Slice(first, end) : removal.Text), "")
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

            if (_found.Count == words.Length && IsWhole(_found[0], _found[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Words(CollationText pattern) => [.. Enumerable.Range(0, pattern.Length).Where(unit => !pattern.IsWeak(unit)).Select(unit => pattern.Codes[unit])];

    private bool FindRow(int line, CollationText pattern)
    {
        var units = new List<int>();
        for (var first = 0; first < pattern.Length;)
        {
            var last = first;
            while (last + 1 < pattern.Length && (pattern.Marks[last + 1] & UnitMarks.SpaceBefore) == UnitMarks.None)
            {
                last++;
            }

            var near = units.Count == 0 ? line : _alignment.Source.LineOf(units[^1]);
            var piece = pattern.Codes[first..(last + 1)];
            if (!Find(FirstUnit(line - MaxLines), FirstUnit(Math.Max(line, near) + MaxLines + 1), piece))
            {
                // Nothing is lost by a bracket or star that found a place though the record says it went.
                if (!Array.Exists(piece, CollationText.IsLetterOrDigit))
                {
                    first = last + 1;
                    continue;
                }

                units.ForEach(unit => _alignment.ToEdition[unit] = Alignment.None);
                return false;
            }

            // Taken at once, so that the next mark is not found here again.
            _found.ForEach(unit => _alignment.ToEdition[unit] = Alignment.OfRemoval(0));
            units.AddRange(_found);
            first = last + 1;
        }

        _found.Clear();
        _found.AddRange(units.Order());
        return _found.Count > 0;
    }

    // A figure that is part of a longer number is another figure; but when the text has found its place, one that is left over is none of its own.
    private bool IsWhole(int first, int last)
    {
        var source = _alignment.Source;
        return _isAligned || ((!IsDigit(first) || source.StartsBlock(first) || !IsDigit(first - 1) || (source.Marks[first] & UnitMarks.SpaceBefore) != UnitMarks.None)
                && (!IsDigit(last) || source.EndsBlock(last) || !IsDigit(last + 1) || (source.Marks[last + 1] & UnitMarks.SpaceBefore) != UnitMarks.None));
    }

    private bool IsDigit(int unit) => _alignment.Source.Codes[unit] is >= '0' and <= '9';

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
