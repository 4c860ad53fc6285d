namespace Kanben.Text.Collations;

/// <summary>
/// Matches what is left and stands by itself on both sides: a name, an address, a number between marks, spaces, ends of blocks or text that is
/// matched already. Never a part of a word, so that no lost sentence is made up from letters that are over.
/// </summary>
internal static class LooseWords
{
    // A word that is left a thousand times is no word: the first ones that are free are as good as any.
    private const int MaxLength = 200;
    private const int MinDigits = 3;

    public static void Match(Alignment alignment)
    {
        var words = new Dictionary<ulong, Queue<(int First, int Last)>>();
        foreach (var (first, last) in Words(alignment.Source, alignment.ToEdition))
        {
            var hash = Hash(alignment.Source.Codes, first, last);
            if (!words.TryGetValue(hash, out var places))
            {
                words[hash] = places = new Queue<(int, int)>();
            }

            places.Enqueue((first, last));
        }

        if (words.Count == 0)
        {
            return;
        }

        foreach (var (first, last) in Words(alignment.Edition, alignment.ToSource).ToList())
        {
            if (words.TryGetValue(Hash(alignment.Edition.Codes, first, last), out var places) && places.TryPeek(out var place)
                && alignment.Source.Codes.AsSpan(place.First..(place.Last + 1)).SequenceEqual(alignment.Edition.Codes.AsSpan(first..(last + 1))))
            {
                places.Dequeue();
                for (var i = 0; first + i <= last; i++)
                {
                    alignment.Match(place.First + i, first + i);
                }
            }
        }
    }

    /// <summary>The runs of free letters and digits with nothing of their kind beside them that is free as well.</summary>
    private static IEnumerable<(int First, int Last)> Words(CollationText text, int[] matched)
    {
        for (var first = 0; first < matched.Length; first++)
        {
            if (!IsWord(text, matched, first))
            {
                continue;
            }

            var last = first;
            while (last + 1 < matched.Length && IsWord(text, matched, last + 1) && !text.StartsBlock(last + 1) && (text.Marks[last + 1] & UnitMarks.SpaceBefore) == UnitMarks.None
                && IsDigit(text.Codes[last]) == IsDigit(text.Codes[last + 1]))
            {
                last++;
            }

            // A figure or two may be any: only what is more tells its place.
            if (last - first < MaxLength && (!IsDigit(text.Codes[first]) || last - first + 1 >= MinDigits))
            {
                yield return (first, last);
            }

            first = last;
        }
    }

    private static bool IsDigit(int code) => code is >= '0' and <= '9';

    private static bool IsWord(CollationText text, int[] matched, int at) => matched[at] == Alignment.None && (CollationText.IsLetterOrDigit(text.Codes[at]) || CollationText.IsCitation(text.Codes[at]));

    private static ulong Hash(int[] codes, int first, int last)
    {
        var hash = 14695981039346656037UL;
        for (var i = first; i <= last; i++)
        {
            hash = (hash ^ (uint)codes[i]) * 1099511628211UL;
        }

        return hash;
    }
}
