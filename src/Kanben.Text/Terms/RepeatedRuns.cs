using System.Runtime.InteropServices;
using Kanben.Text.Characters;

namespace Kanben.Text.Terms;

/// <summary>A run of Han that occurs several times: its length and the places, in order.</summary>
internal sealed record RepeatedRun(int Length, List<int> Places);

/// <summary>
/// All runs of Han used at least so often. A run can be no more frequent than its parts, so each length is counted only where both runs one
/// shorter were frequent: after pairs little is left, and the cost is that of counting pairs.
/// </summary>
internal static class RepeatedRuns
{
    public static IReadOnlyList<RepeatedRun> Find(string text, int longest, int least)
    {
        var found = new List<RepeatedRun>();

        // The class of the run that begins at each place, 0 for none; a single character is its own class.
        var classes = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            classes[i] = Han.IsHan(text[i]) ? text[i] : 0;
        }

        for (var length = 2; length <= longest; length++)
        {
            var runs = Lengthen(classes, length, least);
            if (runs.Count == 0)
            {
                break;
            }

            found.AddRange(runs);
        }

        return found;
    }

    private static List<RepeatedRun> Lengthen(int[] classes, int length, int least)
    {
        var counts = new Dictionary<long, int>();
        for (var i = 0; i + 1 < classes.Length; i++)
        {
            if (classes[i] != 0 && classes[i + 1] != 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Pair(classes, i), out _)++;
            }
        }

        var runs = new List<RepeatedRun>();
        var numbers = new Dictionary<long, int>();
        for (var i = 0; i + 1 < classes.Length; i++)
        {
            if (classes[i] == 0 || classes[i + 1] == 0 || counts[Pair(classes, i)] < least)
            {
                classes[i] = 0;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, Pair(classes, i), out var known);
            if (!known)
            {
                runs.Add(new RepeatedRun(length, []));
                number = runs.Count;
            }

            runs[number - 1].Places.Add(i);
            classes[i] = number;
        }

        return runs;
    }

    private static long Pair(int[] classes, int i) => ((long)classes[i] << 32) | (uint)classes[i + 1];
}
