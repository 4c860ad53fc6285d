using System.Buffers;

namespace Kanben.Text.Terms;

/// <summary>A run that occurs several times: its length and the places, in order. The places are only valid during the call.</summary>
internal delegate void RepeatedRunVisitor(int length, ReadOnlySpan<int> places);

/// <summary>
/// All runs used at least so often, of symbols that are numbered from 1 up; other numbers part runs. A run is no more frequent than its
/// beginning, so the places of each are parted by the symbol that follows, and only what is still frequent is looked at further. Places are
/// ranges of one array, so the cost is that of passing over them once for each length.
/// </summary>
internal ref struct RepeatedRuns
{
    private readonly ReadOnlySpan<int> _symbols;
    private readonly int _longest;
    private readonly int _least;
    private readonly RepeatedRunVisitor _visit;
    private readonly int[] _places;
    private readonly int[] _parted;

    // By symbol, within one call of Part only: how often it follows, then where its next place goes.
    private readonly int[] _counts;
    private readonly int[] _following;

    private RepeatedRuns(ReadOnlySpan<int> symbols, int highest, int longest, int least, RepeatedRunVisitor visit)
    {
        _symbols = symbols;
        (_longest, _least, _visit) = (longest, least, visit);
        _places = ArrayPool<int>.Shared.Rent(symbols.Length);
        _parted = ArrayPool<int>.Shared.Rent(symbols.Length);
        _counts = ArrayPool<int>.Shared.Rent(highest + 1);
        _following = ArrayPool<int>.Shared.Rent(highest + 1);
        _counts.AsSpan(0, highest + 1).Clear();
    }

    /// <summary>Shows each run of one symbol or more before those that lengthen it. No symbol is above the highest.</summary>
    public static void Visit(ReadOnlySpan<int> symbols, int highest, int longest, int least, RepeatedRunVisitor visit)
    {
        var runs = new RepeatedRuns(symbols, highest, longest, least, visit);
        for (var i = 0; i < symbols.Length; i++)
        {
            runs._places[i] = i;
        }

        runs.Lengthen(0, symbols.Length, 0);
        runs.Return();
    }

    private readonly void Return()
    {
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_parted);
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_following);
    }

    // The places from start to end are those of one run. No deeper than the longest run.
    private readonly void Lengthen(int start, int end, int length)
    {
        end = Part(start, end, length);
        while (start < end)
        {
            // Found before going deeper, where the places are put in another order.
            var symbol = _symbols[_places[start] + length];
            var next = start + 1;
            while (next < end && _symbols[_places[next] + length] == symbol)
            {
                next++;
            }

            _visit(length + 1, _places.AsSpan(start, next - start));
            if (length + 1 < _longest)
            {
                Lengthen(start, next, length + 1);
            }

            start = next;
        }
    }

    // Puts the places that are followed by the same symbol side by side, each part in order, and leaves out the seldom ones. Returns the new end.
    private readonly int Part(int start, int end, int length)
    {
        var following = Count(start, end, length);
        var kept = start;
        for (var i = 0; i < following; i++)
        {
            ref var count = ref _counts[_following[i]];
            (count, kept) = count >= _least ? (kept, kept + count) : (-1, kept);
        }

        for (var i = start; i < end && kept > start; i++)
        {
            var symbol = SymbolAt(_places[i] + length);
            if (symbol > 0 && _counts[symbol] >= 0)
            {
                _parted[_counts[symbol]++] = _places[i];
            }
        }

        _parted.AsSpan(start, kept - start).CopyTo(_places.AsSpan(start));
        for (var i = 0; i < following; i++)
        {
            _counts[_following[i]] = 0;
        }

        return kept;
    }

    private readonly int Count(int start, int end, int length)
    {
        var following = 0;
        for (var i = start; i < end; i++)
        {
            var symbol = SymbolAt(_places[i] + length);
            if (symbol > 0 && _counts[symbol]++ == 0)
            {
                _following[following++] = symbol;
            }
        }

        return following;
    }

    private readonly int SymbolAt(int i) => i < _symbols.Length ? _symbols[i] : 0;
}
