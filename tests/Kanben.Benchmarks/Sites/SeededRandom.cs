using System.Numerics;

namespace Kanben.Benchmarks.Sites;

/// <summary>Random numbers that are the same on every machine and runtime: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = BitOperations.RotateLeft(seed * 0xD1342543DE82EF95UL, 32);

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    public int Next(int limit) => (int)(Bits() % (ulong)limit);

    /// <summary>A number from the first to the second, both included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Different items, the first ones of the list far more often than the last, as words and names are in any collection.</summary>
    public T[] PickSkewed<T>(IReadOnlyList<T> items, int count)
    {
        var picked = new HashSet<int>();
        while (picked.Count < Math.Min(count, items.Count))
        {
            var unit = (Bits() >> 11) * (1.0 / (1UL << 53));
            picked.Add((int)(unit * unit * items.Count));
        }

        return [.. picked.Select(i => items[i])];
    }

    private ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var bits = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
