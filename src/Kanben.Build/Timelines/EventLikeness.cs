using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Build.Timelines;

/// <summary>
/// What two titles of one date are compared by: pairs of neighbouring Han characters and whole Latin words or numbers. The likeness is the share of the
/// shorter title's features that the longer one has (overlap coefficient), so that a title with more detail still names the same event.
/// </summary>
internal sealed class EventLikeness
{
    // A title is a clause or two; a longer one takes its room from the heap.
    private const int MostOnStack = 128;

    // Sorted and distinct: a pair of Han characters as a number, or the hash of a word.
    private readonly ulong[] _features;
    private readonly List<string>? _names;
    private readonly List<string>? _ordinals;

    public EventLikeness(string title)
    {
        var text = Han.Narrow(title);
        _names = NamesOf(text);
        _ordinals = OrdinalsOf(text);
        _features = FeaturesOf(text);
    }

    public ReadOnlySpan<ulong> Features => _features;

    /// <summary>
    /// How much two titles have to share to be one event of this date: the less a date says, the more the words have to. A day is nearly a name of what
    /// happened on it; a year is full of things that one author tells in much the same words.
    /// </summary>
    public static double Threshold(Edtf value) => (value.Text.IndexOf('/') is var slash and >= 0 ? slash : value.Text.Length) switch
    {
        10 => 0.45,
        7 => 0.6,
        _ => 0.75,
    };

    /// <summary>From 0 to 1; 0 when both name works or give numbers of a series, and not the same.</summary>
    public double To(EventLikeness other)
    {
        var smaller = Math.Min(_features.Length, other._features.Length);
        return smaller == 0 || AreDistinct(_names, other._names) || AreDistinct(_ordinals, other._ordinals) ? 0 : (double)Shared(_features, other._features) / smaller;
    }

    private static int Shared(ulong[] one, ulong[] other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            shared += one[i] == other[j] ? 1 : 0;
            (i, j) = one[i] < other[j] ? (i + 1, j) : one[i] > other[j] ? (i, j + 1) : (i + 1, j + 1);
        }

        return shared;
    }

    private static bool AreDistinct(List<string>? one, List<string>? other) => one is not null && other is not null && !one.Exists(other.Contains);

    // 《…》 and “…” name a work, a treaty, a programme.
    private static List<string>? NamesOf(string text)
    {
        List<string>? names = null;
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '《' => '》', '“' => '”', '「' => '」', _ => '\0' };
            if (close != '\0' && text.IndexOf(close, i + 1) is > 0 and var end)
            {
                (names ??= []).Add(text[(i + 1)..end]);
                i = end;
            }
        }

        return names;
    }

    // 第十八届, 十八大, 第3次, 2.0: two numbers of a series are two events.
    private static List<string>? OrdinalsOf(string text)
    {
        List<string>? ordinals = null;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || "一二三四五六七八九十百".Contains(text[i])))
            {
                i++;
            }

            if (i > start && (start > 0 && text[start - 1] == '第' || char.IsAsciiDigit(text[start]) || (i < text.Length && text[i] is '届' or '次' or '大' or '期' or '号' or '批')))
            {
                (ordinals ??= []).Add(text[start..i]);
            }
        }

        return ordinals;
    }

    private static ulong[] FeaturesOf(string text)
    {
        // At most one feature begins at a character.
        Span<ulong> features = text.Length <= MostOnStack ? stackalloc ulong[MostOnStack] : new ulong[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Han.IsHan(text[i]))
            {
                if (i + 1 < text.Length && Han.IsHan(text[i + 1]))
                {
                    features[count++] = ((ulong)text[i] << 16) | text[i + 1];
                }

                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && !Han.IsHan(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                features[count++] = Hash(text.AsSpan(start, i - start));
                i--;
            }
        }

        features = features[..count];
        features.Sort();
        return features[..Distinct(features)].ToArray();
    }

    // Moves the first of each run of equals to the front, and tells how many there are.
    private static int Distinct(Span<ulong> sorted)
    {
        var count = 0;
        foreach (var feature in sorted)
        {
            if (count == 0 || sorted[count - 1] != feature)
            {
                sorted[count++] = feature;
            }
        }

        return count;
    }

    // FNV-1a, the same on every machine; the highest bit keeps words apart from pairs.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }

        return hash | (1UL << 63);
    }
}
