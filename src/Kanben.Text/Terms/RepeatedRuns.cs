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
        // By the pair: how often, and the number of its run once it is known to be frequent.
        var pairs = new Dictionary<long, (int Count, int Number)>(length == 2 ? classes.Length / 2 : 0);
        for (var i = 0; i + 1 < classes.Length; i++)
        {
            if (classes[i] != 0 && classes[i + 1] != 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(classes, i), out _).Count++;
            }
        }

        var runs = new List<RepeatedRun>();
        for (var i = 0; i + 1 < classes.Length; i++)
        {
            if (classes[i] == 0 || classes[i + 1] == 0)
            {
                classes[i] = 0;
                continue;
            }

            ref var pair = ref CollectionsMarshal.GetValueRefOrNullRef(pairs, Pair(classes, i));
            if (pair.Count >= least && pair.Number == 0)
            {
                runs.Add(new RepeatedRun(length, new List<int>(pair.Count)));
                pair.Number = runs.Count;
            }

            classes[i] = pair.Number;
            if (pair.Number > 0)
            {
                runs[pair.Number - 1].Places.Add(i);
            }
        }

        return runs;
    }

    private static long Pair(int[] classes, int i) => ((long)classes[i] << 32) | (uint)classes[i + 1];
}
