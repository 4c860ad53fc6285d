using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kanben.Build.Articles;

namespace Kanben.Build.Glossaries;

/// <summary>
/// Which terms occur together: those that share paragraphs, measured by Dice's coefficient (twice the shared paragraphs through the sum of both), so that a
/// term that stands everywhere is nobody's companion.
/// </summary>
internal static class Companions
{
    private const int Most = 8;

    // A paragraph with more terms is a list of them, and its pairs would say little and cost much.
    private const int MostInParagraph = 24;

    /// <summary>The entries with their companions. Each asks its own paragraphs, so none waits for another.</summary>
    public static ImmutableArray<GlossaryEntry> Add(ImmutableArray<GlossaryEntry> entries, ImmutableArray<AnalyzedArticle> articles)
    {
        var paragraphs = new TermParagraphs(entries, articles, MostInParagraph);
        var added = new GlossaryEntry[entries.Length];
        Parallel.For(0, entries.Length, () => new Tally(entries.Length), (i, _, tally) =>
        {
            tally.Count(i, paragraphs);
            added[i] = tally.Others.Count == 0 ? entries[i] : entries[i] with { Companions = Best(tally, i, paragraphs, entries) };
            tally.Clear();
            return tally;
        }, _ => { });
        return ImmutableCollectionsMarshal.AsImmutableArray(added);
    }

    private static ImmutableArray<Companion> Best(Tally tally, int own, TermParagraphs paragraphs, ImmutableArray<GlossaryEntry> entries)
    {
        // The best so far, in order; few ever come in.
        Span<(double Dice, int Shared, int Other)> best = stackalloc (double, int, int)[Most];
        var count = 0;
        foreach (var other in tally.Others)
        {
            var one = (2.0 * tally.Shared(other) / (paragraphs.Of(own).Length + paragraphs.Of(other).Length), tally.Shared(other), other);
            var at = count;
            while (at > 0 && IsBetter(one, best[at - 1]))
            {
                at--;
            }

            if (at < Most)
            {
                best[at..Math.Min(count, Most - 1)].CopyTo(best[(at + 1)..]);
                best[at] = one;
                count = Math.Min(count + 1, Most);
            }
        }

        var companions = ImmutableArray.CreateBuilder<Companion>(count);
        foreach (var (_, shared, other) in best[..count])
        {
            companions.Add(new Companion(entries[other].Id, shared));
        }

        return companions.MoveToImmutable();
    }

    private static bool IsBetter((double Dice, int Shared, int Other) one, (double Dice, int Shared, int Other) other) =>
        one.Dice != other.Dice ? one.Dice > other.Dice : one.Shared != other.Shared ? one.Shared > other.Shared : one.Other < other.Other;

    /// <summary>How many paragraphs one term shares with each other: room for all terms, of which a term meets few.</summary>
    private sealed class Tally(int terms)
    {
        private readonly int[] _shared = new int[terms];

        /// <summary>Those that share any.</summary>
        public List<int> Others { get; } = [];

        public int Shared(int other) => _shared[other];

        public void Count(int own, TermParagraphs paragraphs)
        {
            foreach (var paragraph in paragraphs.Of(own))
            {
                foreach (var other in paragraphs.In(paragraph))
                {
                    if (other != own && _shared[other]++ == 0)
                    {
                        Others.Add(other);
                    }
                }
            }
        }

        public void Clear()
        {
            Others.ForEach(other => _shared[other] = 0);
            Others.Clear();
        }
    }
}
