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
        var near = Enumerable.Range(line - MaxLines, (2 * MaxLines) + 1).SelectMany(at => _byLine.GetValueOrDefault(at, [])).ToList();
        if (near.Find(entry => entry.Has(before, after)) is { } one)
        {
            one.Take(before, after);
            return one.Repair;
        }

        // One repair took away what stood there, another wrote what stands there now.
        if (before.Length > 0 && after.Length > 0 && near.Find(entry => entry.Has(before, "")) is { } gone && near.Find(entry => entry.Has("", after)) is { } come)
        {
            gone.Take(before, "");
            come.Take("", after);
            return come.Repair;
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

        // A citation mark is one character however many figures it has, so it is changed as a whole: [4] to [44].
        private bool _isWhole = true;

        public bool Has(string before, string after) =>
            before.Length + after.Length > 0
            && (IsWhole(before, after) || (_before.Contains(before, StringComparison.Ordinal) && _after.Contains(after, StringComparison.Ordinal)));

        public void Take(string before, string after)
        {
            if (IsWhole(before, after))
            {
                (_isWhole, _before, _after) = (false, "", "");
                return;
            }

            // The mark parts what stood apart before.
            _isWhole = false;
            (_before, _after) = (Cut(_before, before), Cut(_after, after));
        }

        private bool IsWhole(string before, string after) => _isWhole && Fold(repair.Before) == before && Fold(repair.After) == after;

        private static string Cut(string text, string words) =>
            words.Length == 0 || text.IndexOf(words, StringComparison.Ordinal) is not (var at and >= 0) ? text : $"{text[..at]}\0{text[(at + words.Length)..]}";
    }
}
