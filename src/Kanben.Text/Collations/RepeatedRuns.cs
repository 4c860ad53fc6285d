namespace Kanben.Text.Collations;

/// <summary>
/// Matches runs that stand more than once among what is left: the edition's, in its order, to the source's that is nearest to where the text before it
/// stood. A run is looked for in at most <see cref="MaxCandidates"/> places.
/// </summary>
internal static class RepeatedRuns
{
    private const int MaxCandidates = 16;

    public static void Match(Alignment alignment, int k)
    {
        var places = Places(alignment, k);
        if (places.Count == 0)
        {
            return;
        }

        var toSource = alignment.ToSource;
        var before = -1;
        for (var e = 0; e < toSource.Length; e++)
        {
            if (toSource[e] == Alignment.None && IsFree(toSource, e, k) && Nearest(alignment, places, e, k, before + 1) is { } found)
            {
                alignment.MatchRun(found, e, k);
            }

            before = toSource[e] >= 0 ? toSource[e] : before;
        }
    }

    private static Dictionary<ulong, List<int>> Places(Alignment alignment, int k)
    {
        var places = new Dictionary<ulong, List<int>>();
        for (var s = 0; s + k <= alignment.ToEdition.Length; s++)
        {
            if (!IsFree(alignment.ToEdition, s, k))
            {
                continue;
            }

            var hash = Hash(alignment.Source.Codes, s, k);
            if (!places.TryGetValue(hash, out var list))
            {
                places[hash] = list = [];
            }

            if (list.Count < MaxCandidates)
            {
                list.Add(s);
            }
        }

        return places;
    }

    private static int? Nearest(Alignment alignment, Dictionary<ulong, List<int>> places, int edition, int k, int expected)
    {
        int? nearest = null;
        if (places.TryGetValue(Hash(alignment.Edition.Codes, edition, k), out var candidates))
        {
            foreach (var source in candidates)
            {
                if ((nearest is not { } found || Math.Abs(source - expected) < Math.Abs(found - expected)) && IsFree(alignment.ToEdition, source, k)
                    && alignment.Source.Codes.AsSpan(source, k).SequenceEqual(alignment.Edition.Codes.AsSpan(edition, k)))
                {
                    nearest = source;
                }
            }
        }

        return nearest;
    }

    private static bool IsFree(int[] matched, int start, int k) => start + k <= matched.Length && !matched.AsSpan(start, k).ContainsAnyExcept(Alignment.None);

    private static ulong Hash(int[] codes, int start, int k)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < start + k; i++)
        {
            hash = (hash ^ (uint)codes[i]) * 1099511628211UL;
        }

        return hash;
    }
}
