using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Cuts runs of Han into the words that a text is full of.</summary>
internal sealed class KeywordCutter(string text)
{
    private const int ShortestPiece = 2;
    private const int SafePiece = 3;
    private const int LongestRun = 60;
    private const double Never = 1e9;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>
    /// Cuts a run of which nothing says how many words it has: where two characters stand together that do so nowhere in the text, or in two
    /// when the text has both of them and not the whole.
    /// </summary>
    public ImmutableArray<string> Cut(string run)
    {
        if (run.Length < SafePiece * 2 || run.Length > LongestRun || !run.All(Han.IsHan) || Count(run) > 0)
        {
            return [run];
        }

        var pieces = Pieces(run, [.. Enumerable.Range(1, run.Length - 1).Where(i => Count(run.Substring(i - 1, 2)) == 0)]);
        if (pieces.Length > 1 && pieces.All(piece => piece.Length >= ShortestPiece && Count(piece) > 0))
        {
            return pieces;
        }

        var halves = Enumerable.Range(SafePiece, run.Length - (2 * SafePiece) + 1).Where(i => Count(run[..i]) > 1 && Count(run[i..]) > 1).ToList();
        return halves.Count == 0 ? [run] : Pieces(run, [halves.MinBy(i => Company(run, i))]);
    }

    /// <summary>The runs cut until there are <paramref name="number"/> pieces, at the places where characters keep least company; unchanged when that cannot be.</summary>
    public ImmutableArray<string> CutInto(IReadOnlyList<string> runs, int number)
    {
        var missing = number - runs.Count;
        if (missing <= 0 || runs.Any(run => run.Length > LongestRun))
        {
            return [.. runs];
        }

        // costs[m]: the least company of m cuts in the runs so far, and the pieces that gives.
        var costs = new (double Cost, ImmutableArray<string> Pieces)[missing + 1];
        Array.Fill(costs, (Never, []));
        costs[0] = (0, []);
        foreach (var run in runs)
        {
            var own = run.All(Han.IsHan) ? Best(run, missing) : [(0, [run])];
            var next = new (double Cost, ImmutableArray<string> Pieces)[missing + 1];
            for (var m = 0; m <= missing; m++)
            {
                next[m] = Enumerable.Range(0, m + 1).Where(k => k < own.Length).Select(k => (Cost: own[k].Cost + costs[m - k].Cost, Left: m - k, Own: k)).MinBy(sum => sum.Cost) is var best
                    ? (best.Cost, [.. costs[best.Left].Pieces, .. own[best.Own].Pieces]) : (Never, []);
            }

            costs = next;
        }

        return costs[missing].Cost < Never ? costs[missing].Pieces : [.. runs];
    }

    /// <summary>For each number of cuts up to the given one, the best way to make them in the run.</summary>
    private (double Cost, ImmutableArray<string> Pieces)[] Best(string run, int most)
    {
        var best = new (double Cost, ImmutableArray<string> Pieces)[run.Length + 1, most + 1];
        for (var end = 0; end <= run.Length; end++)
        {
            for (var cuts = 0; cuts <= most; cuts++)
            {
                best[end, cuts] = cuts == 0 && end >= ShortestPiece ? (0, [run[..end]]) : (Never, []);
                for (var start = ShortestPiece; cuts > 0 && start <= end - ShortestPiece; start++)
                {
                    var cost = best[start, cuts - 1].Cost + Company(run, start);
                    if (cost < best[end, cuts].Cost && Count(run[start..end]) > 0 && Count(best[start, cuts - 1].Pieces[^1]) > 0)
                    {
                        best[end, cuts] = (cost, [.. best[start, cuts - 1].Pieces, run[start..end]]);
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, most + 1).Select(cuts => run.Length < ShortestPiece ? (cuts == 0 ? 0 : Never, [run]) : best[run.Length, cuts])];
    }

    // How often the two characters at the cut stand together, measured by the rarer of them.
    private double Company(string run, int cut) =>
        Count(run.Substring(cut - 1, 2)) / (1.0 + Math.Min(Count(run[(cut - 1)..cut]), Count(run[cut..(cut + 1)])));

    private int Count(string piece)
    {
        if (!_counts.TryGetValue(piece, out var count))
        {
            for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + piece.Length, StringComparison.Ordinal))
            {
                count++;
            }

            _counts[piece] = count;
        }

        return count;
    }

    private static ImmutableArray<string> Pieces(string run, IReadOnlyList<int> cuts) =>
        [.. cuts.Prepend(0).Zip(cuts.Append(run.Length), (start, end) => run[start..end])];
}
