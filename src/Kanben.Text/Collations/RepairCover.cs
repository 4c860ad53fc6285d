using System.Collections.Immutable;
using System.Text;
using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>
/// Finds the recorded repair that accounts for a change: at its line, or within <see cref="MaxLines"/> of it, what differs between its two texts holds
/// what differs here. Repairs that say more than one place at once (without a line) account for nothing.
/// </summary>
internal sealed class RepairCover
{
    private const int MaxLines = 2;

    private readonly Dictionary<int, List<Entry>> _byLine = [];

    public RepairCover(ImmutableArray<Repair> repairs)
    {
        foreach (var repair in repairs.Where(repair => repair.Line > 0))
        {
            if (!_byLine.TryGetValue(repair.Line, out var list))
            {
                _byLine[repair.Line] = list = [];
            }

            var (before, after) = Core(Fold(repair.Before), Fold(repair.After));
            list.Add(new Entry(repair, before, after));
        }
    }

    public Repair? Find(int line, string before, string after)
    {
        for (var near = line - MaxLines; near <= line + MaxLines; near++)
        {
            foreach (var entry in _byLine.GetValueOrDefault(near, []))
            {
                if (entry.Takes(before, after))
                {
                    return entry.Repair;
                }
            }
        }

        return null;
    }

    // What the two texts have in common at their ends is context.
    private static (string Before, string After) Core(string before, string after)
    {
        var head = before.AsSpan().CommonPrefixLength(after);
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return (before[head..^tail], after[head..^tail]);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharacterFold.IsSpace(c))
            {
                continue;
            }

            if (CharacterFold.Of(c) is not '\0' and var one)
            {
                folded.Append(one);
            }
            else
            {
                folded.Append(CharacterFold.Expand(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>What a repair changed and has not yet accounted for: each of its characters accounts for one.</summary>
    private sealed class Entry(Repair repair, string before, string after)
    {
        private string _before = before;
        private string _after = after;

        public Repair Repair => repair;

        public bool Takes(string before, string after)
        {
            var (at, to) = (_before.IndexOf(before, StringComparison.Ordinal), _after.IndexOf(after, StringComparison.Ordinal));
            if (before.Length + after.Length == 0 || at < 0 || to < 0)
            {
                return false;
            }

            // The mark parts what stood apart before.
            (_before, _after) = (Cut(_before, at, before.Length), Cut(_after, to, after.Length));
            return true;
        }

        private static string Cut(string text, int at, int length) => length == 0 ? text : $"{text[..at]}\0{text[(at + length)..]}";
    }
}
