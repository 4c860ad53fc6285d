using System.Buffers;
using System.Numerics;

namespace Kanben.Text.Terms;

/// <summary>A run that occurs several times: its length and the places, in order. The places are only valid during the call.</summary>
internal delegate void RepeatedRunVisitor(int length, ReadOnlySpan<int> places);

/// <summary>How long the runs are that are looked for, and how often they are used at least (below 256).</summary>
internal sealed record RunLimits(int Shortest, int Longest, int Least);

/// <summary>
/// All runs of so many symbols used at least so often; symbols are numbered from 1 up, and other numbers part runs. A run is no more frequent
/// than its beginning, so the places of each are parted by the symbol that follows, and only what is still frequent is looked at further.
/// Places are ranges of one array, so the cost is that of passing over them once for each length, and few places begin a frequent run at all.
/// </summary>
internal readonly ref struct RepeatedRuns
{
    private readonly ReadOnlySpan<int> _symbols;
    private readonly RunLimits _limits;
    private readonly RepeatedRunVisitor _visit;
    private readonly int[] _places;
    private readonly int[] _parted;

    // By symbol, within one call of Part only: how often it follows, then where its next place goes.
    private readonly int[] _counts;
    private readonly int[] _following;

    private RepeatedRuns(ReadOnlySpan<int> symbols, int highest, RunLimits limits, RepeatedRunVisitor visit)
    {
        _symbols = symbols;
        (_limits, _visit) = (limits, visit);
        _places = ArrayPool<int>.Shared.Rent(symbols.Length);
        _parted = ArrayPool<int>.Shared.Rent(symbols.Length);
        _counts = ArrayPool<int>.Shared.Rent(highest + 1);
        _following = ArrayPool<int>.Shared.Rent(highest + 1);
        _counts.AsSpan(0, highest + 1).Clear();
    }

    /// <summary>Shows each run before those that lengthen it. No symbol is above the highest.</summary>
    public static void Visit(ReadOnlySpan<int> symbols, int highest, RunLimits limits, RepeatedRunVisitor visit)
    {
        var runs = new RepeatedRuns(symbols, highest, limits, visit);
        runs.Lengthen(0, runs.Likely(), 0);
        runs.Return();
    }

    // Fills in the places at which one of the shortest runs begins that can be frequent, and returns how many. The runs are counted by hash
    // alone: one that shares its count with another may pass, which costs a little time and changes nothing.
    private int Likely()
    {
        var bits = BitOperations.Log2((uint)_symbols.Length + 1) + 2;
        var counts = ArrayPool<byte>.Shared.Rent(1 << bits);
        counts.AsSpan(0, 1 << bits).Clear();
        var (inRow, runs) = (0, 0);
        for (var i = 0; i < _symbols.Length; i++)
        {
            inRow = _symbols[i] > 0 ? inRow + 1 : 0;
            if (inRow >= _limits.Shortest)
            {
                var start = i + 1 - _limits.Shortest;
                var hash = Hash(_symbols.Slice(start, _limits.Shortest)) >> (32 - bits);
                (_places[runs], _parted[runs]) = (start, (int)hash);
                runs++;
                counts[hash] += (byte)(counts[hash] < _limits.Least ? 1 : 0);
            }
        }

        var likely = 0;
        for (var i = 0; i < runs; i++)
        {
            _places[likely] = _places[i];
            likely += counts[_parted[i]] >= _limits.Least ? 1 : 0;
        }

        ArrayPool<byte>.Shared.Return(counts);
        return likely;
    }

    private static uint Hash(ReadOnlySpan<int> run)
    {
        var hash = 0u;
        foreach (var symbol in run)
        {
            hash = (hash ^ (uint)symbol) * 2654435769;
        }

        return hash;
    }

    private void Return()
    {
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_parted);
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_following);
    }

    // The places from start to end are those of one run. No deeper than the longest run.
    private void Lengthen(int start, int end, int length)
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

            if (length + 1 >= _limits.Shortest)
            {
                _visit(length + 1, _places.AsSpan(start, next - start));
            }

            if (length + 1 < _limits.Longest)
            {
                Lengthen(start, next, length + 1);
            }

            start = next;
        }
    }

    // Puts the places that are followed by the same symbol side by side, each part in order, and leaves out the seldom ones. Returns the new end.
    private int Part(int start, int end, int length)
    {
        var following = Count(start, end, length);
        var kept = start;
        for (var i = 0; i < following; i++)
        {
            ref var count = ref _counts[_following[i]];
            (count, kept) = count >= _limits.Least ? (kept, kept + count) : (-1, kept);
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

    private int Count(int start, int end, int length)
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

    private int SymbolAt(int i) => i < _symbols.Length ? _symbols[i] : 0;
}
