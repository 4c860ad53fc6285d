using System.Buffers;

namespace Kanben.Text.Collations;

/// <summary>
/// Matches what is left between two matches. The free characters after the left one and before the right one are compared with those of the source in
/// the same place, by their longest common subsequence; a gap that is too large for it is trimmed at its ends. Single characters that agree in the
/// midst of others that don't are no agreement and are let go again.
/// </summary>
internal sealed class GapAlignment
{
    // 256 × 256: a gap is a word, a name, a line; what is longer has been matched by its runs if there was anything to match.
    private const int MaxCells = 1 << 16;

    // For the whole text: linear in its length.
    private const int CellsEach = 128;

    // A run that agrees may stand so many times its length away from the next before it is chance.
    private const int Reach = 3;
    private const int Far = 1 << 28;

    private readonly Alignment _alignment;
    private readonly List<int> _source = [];
    private readonly List<(int Source, int Edition)> _pairs = [];
    private readonly int[] _cells = ArrayPool<int>.Shared.Rent(MaxCells);
    private long _budget;

    private GapAlignment(Alignment alignment)
    {
        _alignment = alignment;
        _budget = (long)CellsEach * (alignment.Source.Length + alignment.Edition.Length);
    }

    public static void Fill(Alignment alignment)
    {
        var gaps = new GapAlignment(alignment);
        var toSource = alignment.ToSource;
        for (var first = 0; first < toSource.Length; first++)
        {
            if (toSource[first] != Alignment.None)
            {
                continue;
            }

            var last = first;
            while (last + 1 < toSource.Length && toSource[last + 1] == Alignment.None)
            {
                last++;
            }

            gaps.FillOne(first, last);
            first = last;
        }

        ArrayPool<int>.Shared.Return(gaps._cells);
    }

    private void FillOne(int first, int last)
    {
        var toSource = _alignment.ToSource;
        var left = first == 0 ? -1 : toSource[first - 1];
        var right = last + 1 == toSource.Length ? _alignment.ToEdition.Length : toSource[last + 1];
        Collect(left, right);
        if (_source.Count == 0)
        {
            return;
        }

        // Where a block ends on one side alone, the neighbour is the neighbour of something else.
        var (source, edition) = (_alignment.Source, _alignment.Edition);
        var isLeft = edition.StartsBlock(first) == source.StartsBlock(_source[0]);
        var isRight = edition.EndsBlock(last) == source.EndsBlock(_source[^1]);
        var (low, high) = TrimEnds(ref first, ref last, isLeft, isRight);
        var cells = (long)(last - first + 2) * (high - low + 2);
        if (first <= last && low <= high && cells <= MaxCells && (_budget -= cells) >= 0 && Subsequence(first, last, low, high))
        {
            MatchPairs(isLeft ? (low - 1, first - 1) : (-Far, -Far), isRight ? (high + 1, last + 1) : (Far, Far));
        }
    }

    /// <summary>The free characters of the source behind the left neighbour and before the right one; one run when nothing stands between.</summary>
    private void Collect(int left, int right)
    {
        var toEdition = _alignment.ToEdition;
        _source.Clear();
        var at = left + 1;
        while (at < toEdition.Length && toEdition[at] < 0)
        {
            if (toEdition[at] == Alignment.None)
            {
                _source.Add(at);
            }

            at++;
        }

        if (at >= right && at <= right + 1)
        {
            return;
        }

        var count = _source.Count;
        // In a text that was moved the right neighbour may stand before the left one.
        var floor = at > right ? 0 : at;
        for (at = right - 1; at >= floor && toEdition[at] < 0; at--)
        {
            if (toEdition[at] == Alignment.None)
            {
                _source.Add(at);
            }
        }

        _source.Reverse(count, _source.Count - count);
    }

    private (int Low, int High) TrimEnds(ref int first, ref int last, bool isLeft, bool isRight)
    {
        var (low, high) = (0, _source.Count - 1);
        while (isLeft && first <= last && low <= high && _alignment.AreEqual(_source[low], first))
        {
            _alignment.Match(_source[low++], first++);
        }

        while (isRight && first <= last && low <= high && _alignment.AreEqual(_source[high], last))
        {
            _alignment.Match(_source[high--], last--);
        }

        return (low, high);
    }

    // The length of the longest common subsequence of what follows, for each pair of places; then one walk through it.
    private bool Subsequence(int first, int last, int low, int high)
    {
        var width = last - first + 2;
        Array.Clear(_cells, (high - low + 1) * width, width);
        for (var s = high; s >= low; s--)
        {
            var row = (s - low) * width;
            _cells[row + width - 1] = 0;
            for (var e = last; e >= first; e--)
            {
                var cell = row + e - first;
                _cells[cell] = _alignment.AreEqual(_source[s], e) ? _cells[cell + width + 1] + 1 : Math.Max(_cells[cell + width], _cells[cell + 1]);
            }
        }

        // Where most differs, the few characters that agree do so by chance.
        var shorter = Math.Min(last - first, high - low) + 1;
        if (_cells[0] * 3 < shorter)
        {
            return false;
        }

        _pairs.Clear();
        for (int s = low, e = first; s <= high && e <= last;)
        {
            var cell = ((s - low) * width) + e - first;
            if (_alignment.AreEqual(_source[s], e))
            {
                _pairs.Add((s++, e++));
            }
            else if (_cells[cell + width] >= _cells[cell + 1])
            {
                s++;
            }
            else
            {
                e++;
            }
        }

        return true;
    }

    /// <summary>Matches the runs among the pairs that are long enough for the distance to what stands beside them.</summary>
    private void MatchPairs((int Source, int Edition) before, (int Source, int Edition) end)
    {
        for (var i = 0; i < _pairs.Count; i++)
        {
            var first = i;
            while (i + 1 < _pairs.Count && _pairs[i + 1].Source == _pairs[i].Source + 1 && _pairs[i + 1].Edition == _pairs[i].Edition + 1)
            {
                i++;
            }

            var after = i + 1 < _pairs.Count ? _pairs[i + 1] : end;
            if ((i - first + 1) * Reach < Math.Min(Distance(before, _pairs[first]), Distance(_pairs[i], after)))
            {
                continue;
            }

            for (var at = first; at <= i; at++)
            {
                _alignment.Match(_source[_pairs[at].Source], _pairs[at].Edition);
            }

            before = _pairs[i];
        }
    }

    private static int Distance((int Source, int Edition) left, (int Source, int Edition) right) =>
        Math.Max(right.Source - left.Source, right.Edition - left.Edition) - 1;
}
