using System.Buffers;

namespace Kanben.Text.Collations;

/// <summary>
/// Matches by what is unmistakable: runs of k characters that stand once among the free characters of either side are the same place, whatever the
/// order, and the match goes on from there in both directions. Linear: one hash table, each run looked at once.
/// </summary>
internal static class GramAnchors
{
    private const uint Factor = 0x9E3779B1;

    /// <summary>A run seen at a place of each side, or <see cref="Often"/> times.</summary>
    private struct Slot
    {
        public uint Hash;
        public int Source;
        public int Edition;
    }

    private const int Empty = 0;
    private const int Often = -1;

    // Behind a hash there may be this many others in the table; a run that finds no place is taken up at another length.
    private const int MaxProbes = 16;

    public static void Match(Alignment alignment, int k)
    {
        var (source, edition) = (alignment.Source.Codes, alignment.Edition.Codes);
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, Math.Max(source.Length, edition.Length) * 2));
        var slots = ArrayPool<Slot>.Shared.Rent(size);
        slots.AsSpan(0, size).Clear();
        var table = slots.AsSpan(0, size);
        foreach (var (start, hash) in new Grams(source, alignment.ToEdition, k))
        {
            ref var slot = ref Find(table, hash, out var found);
            if (found)
            {
                slot.Source = slot.Source == Empty ? start + 1 : Often;
                slot.Hash = hash;
            }
        }

        foreach (var (start, hash) in new Grams(edition, alignment.ToSource, k))
        {
            ref var slot = ref Find(table, hash, out var found);
            if (found && slot.Source > 0)
            {
                slot.Edition = slot.Edition == Empty ? start + 1 : Often;
            }
        }

        foreach (ref var slot in table)
        {
            if (slot is { Source: > 0, Edition: > 0 })
            {
                MatchAt(alignment, slot.Source - 1, slot.Edition - 1, k);
            }
        }

        ArrayPool<Slot>.Shared.Return(slots);
    }

    private static void MatchAt(Alignment alignment, int source, int edition, int k)
    {
        for (var i = 0; i < k; i++)
        {
            if (!alignment.IsFree(source + i, edition + i) || !alignment.AreEqual(source + i, edition + i))
            {
                return;
            }
        }

        alignment.MatchRun(source, edition, k);
    }

    private static ref Slot Find(Span<Slot> table, uint hash, out bool isFound)
    {
        var mask = table.Length - 1;
        var at = (int)(hash >> 7) & mask;
        for (var i = 0; i < MaxProbes; i++, at = (at + 1) & mask)
        {
            ref var slot = ref table[at];
            if (slot.Hash == hash || slot.Hash == 0)
            {
                isFound = true;
                return ref slot;
            }
        }

        isFound = false;
        return ref table[0];
    }

    /// <summary>The runs of k free characters with their hashes, rolled on from one to the next.</summary>
    private ref struct Grams(ReadOnlySpan<int> codes, ReadOnlySpan<int> matched, int k)
    {
        private readonly ReadOnlySpan<int> _codes = codes;
        private readonly ReadOnlySpan<int> _matched = matched;
        private readonly uint _leading = Power(k);
        private int _at = -1;
        private int _run;
        private uint _hash;

        public readonly Grams GetEnumerator() => this;

        // The rolled sum has little in its low bits; 0 marks an empty slot.
        public readonly (int Start, uint Hash) Current => (_at - k + 1, Math.Max(1, (_hash ^ (_hash >> 15)) * Factor));

        public bool MoveNext()
        {
            while (++_at < _codes.Length)
            {
                if (_matched[_at] != Alignment.None)
                {
                    (_run, _hash) = (0, 0);
                    continue;
                }

                _hash = (_hash * Factor) + (uint)_codes[_at] + 1;
                if (++_run > k)
                {
                    _hash -= _leading * ((uint)_codes[_at - k] + 1);
                }

                if (_run >= k)
                {
                    return true;
                }
            }

            return false;
        }

        private static uint Power(int k)
        {
            var power = 1u;
            for (var i = 0; i < k; i++)
            {
                power *= Factor;
            }

            return power;
        }
    }
}
