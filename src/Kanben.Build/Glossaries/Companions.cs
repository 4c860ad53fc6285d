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

    /// <summary>The entries with their companions.</summary>
    public static ImmutableArray<GlossaryEntry> Add(ImmutableArray<GlossaryEntry> entries)
    {
        var paragraphs = new Dictionary<(AnalyzedArticle, int), List<int>>();
        var counts = new int[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var uses in entries[i].Uses)
            {
                foreach (var paragraph in uses.Places.Select(place => place.Paragraph).Distinct())
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(paragraphs, (uses.Article, paragraph), out _) ??= []).Add(i);
                    counts[i]++;
                }
            }
        }

        var shared = Shared(paragraphs.Values);
        var of = new List<(int Other, int Shared)>?[entries.Length];
        foreach (var ((a, b), count) in shared)
        {
            (of[a] ??= []).Add((b, count));
            (of[b] ??= []).Add((a, count));
        }

        return [.. entries.Select((entry, i) => of[i] is { } list ? entry with { Companions = Best(list, i, counts, entries) } : entry)];
    }

    private static Dictionary<(int, int), int> Shared(IEnumerable<List<int>> paragraphs)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var terms in paragraphs.Where(terms => terms.Count <= MostInParagraph))
        {
            for (var a = 0; a < terms.Count; a++)
            {
                for (var b = a + 1; b < terms.Count; b++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (terms[a], terms[b]), out _)++;
                }
            }
        }

        return shared;
    }

    private static ImmutableArray<Companion> Best(List<(int Other, int Shared)> list, int own, int[] counts, ImmutableArray<GlossaryEntry> entries) =>
    [
        .. list.OrderByDescending(pair => 2.0 * pair.Shared / (counts[own] + counts[pair.Other]))
            .ThenByDescending(pair => pair.Shared)
            .ThenBy(pair => pair.Other)
            .Take(Most)
            .Select(pair => new Companion(entries[pair.Other].Id, pair.Shared)),
    ];
}
