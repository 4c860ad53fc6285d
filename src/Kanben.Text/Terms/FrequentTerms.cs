using System.Buffers;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>
/// Multi-character terms by their use within one article, without a dictionary: C-value (Frantzi, Ananiadou and Mima 2000) over runs of 3 to
/// 10 Han whose neighbours on both sides vary (boundary entropy), so that pieces of longer words fall away.
/// </summary>
internal static class FrequentTerms
{
    private const int Shortest = 3;
    private const int Longest = 10;

    // The shorter a run, the likelier it repeats by chance or is cut across words, so the more uses and neighbours it needs.
    private static readonly int[] LeastUses = [0, 0, 0, 6, 4, 4, 3];
    private static readonly double[] LeastEntropy = [0, 0, 0, 1.2, 0.9, 0.65, 0.6];
    private const double LeastFree = 0.25;
    private const double LeastValue = 6;
    private const int HanPerTerm = 300;
    private const int FewestTerms = 5;
    private const int MostTerms = 20;

    private static readonly SearchValues<char> FunctionCharacters = SearchValues.Create("的是和与及或等在中上下内对为以于有将被而并也都可能会就了由从到时后前之所不把使让向其该此这各");

    /// <summary>The best by C-value, more for a longer body. Headings count as uses: what a section is about is a term of the article.</summary>
    public static IEnumerable<TermCandidate> Find(string text, IEnumerable<string> headings)
    {
        var whole = string.Concat(headings.Select(heading => heading + "\n")) + text;
        var shift = whole.Length - text.Length;
        var repeated = RepeatedRuns.Find(whole, Longest, LeastUses[^1]);
        var most = Math.Clamp(text.Count(Han.IsHan) / HanPerTerm, FewestTerms, MostTerms);
        var valued = Values(whole, repeated).Where(term => term.Value >= LeastValue).ToList();
        valued.Sort((a, b) => b.Value != a.Value ? b.Value.CompareTo(a.Value) : a.Run.Places[0].CompareTo(b.Run.Places[0]));
        return [.. valued.Take(most).Select(term =>
            new TermCandidate(whole.Substring(term.Run.Places[0], term.Run.Length), TermKind.Frequent, Math.Max(0, term.Run.Places[0] - shift)))];
    }

    private static IEnumerable<ValuedRun> Values(string text, IReadOnlyList<RepeatedRun> repeated)
    {
        // From the longest down, each tells its parts how often they were used within it, and each part of a part once.
        var candidates = repeated.Where(run => IsCandidate(text, run)).OrderByDescending(run => run.Length).ToList();
        var within = new Dictionary<string, PartUse>(StringComparer.Ordinal);
        foreach (var run in candidates)
        {
            var name = text.Substring(run.Places[0], run.Length);
            var (uses, longer) = within.GetValueOrDefault(name, PartUse.None);
            var value = Math.Log2(run.Length) * (run.Places.Count - (longer == 0 ? 0 : (double)uses / longer));
            foreach (var part in Parts(name))
            {
                var before = within.GetValueOrDefault(part, PartUse.None);
                within[part] = new PartUse(before.Uses + run.Places.Count - uses, before.Longer + 1);
            }

            yield return new ValuedRun(run, value);
        }
    }

    private static IEnumerable<string> Parts(string name)
    {
        for (var length = Shortest; length < name.Length; length++)
        {
            for (var start = 0; start + length <= name.Length; start++)
            {
                yield return name.Substring(start, length);
            }
        }
    }

    private static bool IsCandidate(string text, RepeatedRun run)
    {
        var row = Math.Min(run.Length, LeastUses.Length - 1);
        if (run.Length < Shortest || run.Places.Count < LeastUses[row])
        {
            return false;
        }

        var name = text.AsSpan(run.Places[0], run.Length);
        return HanEdges.CanBegin(name) && HanEdges.CanEnd(name) && !HanEdges.EndsInGeneralWord(name)
            && StandsFree(text, run, -1) && StandsFree(text, run, run.Length)
            && !HanEdges.IsGeneric(name) && !HanEdges.HoldsGrammar(name)
            && Math.Min(Entropy(text, run, -1), Entropy(text, run, run.Length)) >= LeastEntropy[row];
    }

    // A name is at times beside a mark or a function word; what always goes on into the next noun (全球科技|合作, |创新) is half of one.
    private static bool StandsFree(string text, RepeatedRun run, int at)
    {
        var free = 0;
        foreach (var place in run.Places)
        {
            var i = place + at;
            free += IsBorder(text, i) || FunctionCharacters.Contains(text[i]) ? 1 : 0;
        }

        return free >= run.Places.Count * LeastFree;
    }

    // A letter or digit is none: 细胞 in B细胞 and 岁 in 3岁 are cut there.
    private static bool IsBorder(string text, int i) => i < 0 || i >= text.Length || !(Han.IsHan(text[i]) || char.IsLetterOrDigit(text[i]));

    // Of the characters beside the run, in nats. A mark or the end of a paragraph is a border each time, so each counts as a neighbour of its own.
    private static double Entropy(string text, RepeatedRun run, int at)
    {
        var neighbours = new Dictionary<int, int>();
        var borders = 0;
        foreach (var place in run.Places)
        {
            var i = place + at;
            if (IsBorder(text, i))
            {
                borders++;
                continue;
            }

            var neighbour = char.IsDigit(text[i]) ? '0' : text[i];
            neighbours[neighbour] = neighbours.GetValueOrDefault(neighbour) + 1;
        }

        var total = (double)run.Places.Count;
        return borders / total * Math.Log(total) - neighbours.Values.Sum(count => count / total * Math.Log(count / total));
    }

    private sealed record ValuedRun(RepeatedRun Run, double Value);
}
