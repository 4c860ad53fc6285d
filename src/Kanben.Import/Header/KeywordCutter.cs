using System.Collections.Immutable;
using Kanben.Text.Characters;

namespace Kanben.Import;

/// <summary>Cuts runs of Han into the words that a text is full of.</summary>
internal sealed class KeywordCutter(string text)
{
    private const int ShortestPiece = 2;
    private const int SafePiece = 3;
    private const int LongestRun = 60;
    private const int LongestPiece = 12;
    private const double Never = 1e9;
    private const double LengthWeight = 0.1;

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

    /// <summary>
    /// The runs cut until there is a piece for each English keyword, at the places where characters keep least company and so that a piece is as
    /// long as its English asks for: two Han a word. Unchanged when that cannot be.
    /// </summary>
    public ImmutableArray<string> CutInto(IReadOnlyList<string> runs, IReadOnlyList<string> english)
    {
        var line = string.Concat(runs);
        if (english.Count <= runs.Count || line.Length > LongestRun)
        {
            return [.. runs];
        }

        var parted = new HashSet<int>();
        var length = 0;
        foreach (var run in runs)
        {
            parted.Add(length += run.Length);
        }

        var words = english.Select(keyword => keyword.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ToArray();
        var best = new (double Cost, ImmutableArray<string> Pieces)[line.Length + 1, words.Length + 1];
        for (var end = 0; end <= line.Length; end++)
        {
            for (var count = 0; count <= words.Length; count++)
            {
                best[end, count] = end + count == 0 ? (0, []) : (Never, []);
                for (var start = 0; count > 0 && start < end; start++)
                {
                    var cost = best[start, count - 1].Cost < Never && CanBePiece(line, start, end, parted)
                        ? best[start, count - 1].Cost + (start == 0 || parted.Contains(start) ? 0 : Company(line, start)) + (LengthWeight * Math.Abs(((end - start) / 2.0) - words[count - 1]))
                        : Never;
                    if (cost < best[end, count].Cost)
                    {
                        best[end, count] = (cost, [.. best[start, count - 1].Pieces, line[start..end]]);
                    }
                }
            }
        }

        return best[line.Length, words.Length] is { Cost: < Never } found ? found.Pieces : [.. runs];
    }

    // A piece that print parted on both sides is what it is; any other is a word of the text.
    private bool CanBePiece(string line, int start, int end, HashSet<int> parted)
    {
        if (end - start > LongestPiece && !parted.Contains(end))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (parted.Contains(i))
            {
                return false;
            }
        }

        return ((start == 0 || parted.Contains(start)) && parted.Contains(end)) || (end - start >= ShortestPiece && line.AsSpan(start, end - start).IndexOfAnyInRange(' ', '~') < 0 && Count(line[start..end]) > 0);
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
