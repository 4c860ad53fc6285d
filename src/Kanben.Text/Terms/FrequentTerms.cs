using System.Buffers;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// Multi-character terms by their use within one article, without a dictionary: C-value (Frantzi, Ananiadou and Mima 2000) over runs of 3 to
/// 10 Han whose neighbours on both sides vary (boundary entropy), so that pieces of longer words fall away.
/// </summary>
internal static class FrequentTerms
{
    private const int HanPerTerm = 300;
    private const int FewestTerms = 5;
    private const int MostTerms = 20;
    private const double LeastValue = 6;

    /// <summary>The best by C-value, more for a longer body. Headings count as uses: what a section is about is a term of the article.</summary>
    public static List<TermCandidate> Find(string text, IEnumerable<string> headings)
    {
        var titles = string.Concat(headings.Select(heading => heading + "\n"));
        var length = titles.Length + text.Length;
        var whole = ArrayPool<char>.Shared.Rent(length);
        titles.CopyTo(whole);
        text.CopyTo(whole.AsSpan(titles.Length));
        using var numbers = new CharacterNumbers(whole.AsSpan(0, length));
        var candidates = new FrequentRuns(whole, numbers).Find();
        ArrayPool<char>.Shared.Return(whole);

        var valued = Valued(candidates);
        var most = Math.Clamp(CountHan(numbers.Span[titles.Length..]) / HanPerTerm, FewestTerms, MostTerms);
        var terms = new List<TermCandidate>();
        foreach (var run in valued.Count <= most ? valued : valued.GetRange(0, most))
        {
            terms.Add(new TermCandidate(run.Name, TermKind.Frequent, Math.Max(0, run.First - titles.Length)));
        }

        return terms;
    }

    // The runs of sufficient value, the highest first.
    private static List<FrequentRun> Valued(List<FrequentRun> candidates)
    {
        // From the longest down, each tells its parts how often they were used within it, and each part of a part once.
        candidates.Sort((a, b) => a.Name.Length != b.Name.Length ? b.Name.Length - a.Name.Length : a.First - b.First);
        var parts = new Dictionary<string, FrequentRun>(candidates.Count, StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            parts.Add(candidate.Name, candidate);
        }

        var byName = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        var valued = new List<FrequentRun>();
        foreach (var run in candidates)
        {
            var name = run.Name.AsSpan();
            for (var length = FrequentRuns.Shortest; length < name.Length; length++)
            {
                for (var start = 0; start + length <= name.Length; start++)
                {
                    if (byName.TryGetValue(name.Slice(start, length), out var part))
                    {
                        part.UsesWithin += run.Count - run.UsesWithin;
                        part.Longer++;
                    }
                }
            }

            if (run.Value >= LeastValue)
            {
                valued.Add(run);
            }
        }

        valued.Sort((a, b) => b.Value != a.Value ? b.Value.CompareTo(a.Value) : a.First.CompareTo(b.First));
        return valued;
    }

    private static int CountHan(ReadOnlySpan<int> numbers)
    {
        var count = 0;
        foreach (var number in numbers)
        {
            count += number > 0 ? 1 : 0;
        }

        return count;
    }
}
