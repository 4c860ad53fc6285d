using System.Text;
using Kanben.Model;
using Kanben.Text.Characters;

namespace Kanben.Build.Timelines;

/// <summary>
/// What two titles of one date are compared by: pairs of neighbouring Han characters and whole Latin words or numbers. The likeness is the share of the
/// shorter title's features that the longer one has (overlap coefficient), so that a title with more detail still names the same event.
/// </summary>
internal sealed class EventLikeness
{
    private readonly HashSet<string> _features = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ordinals = new(StringComparer.Ordinal);

    public EventLikeness(string title)
    {
        var text = title.Normalize(NormalizationForm.FormKC);
        AddNames(text);
        AddOrdinals(text);
        AddFeatures(text);
    }

    public IReadOnlyCollection<string> Features => _features;

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
        if (_features.Count == 0 || other._features.Count == 0 || AreDistinct(_names, other._names) || AreDistinct(_ordinals, other._ordinals))
        {
            return 0;
        }

        var (small, large) = _features.Count <= other._features.Count ? (_features, other._features) : (other._features, _features);
        return (double)small.Count(large.Contains) / small.Count;
    }

    private static bool AreDistinct(HashSet<string> one, HashSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    // 《…》 and “…” name a work, a treaty, a programme.
    private void AddNames(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '《' => '》', '“' => '”', '「' => '」', _ => '\0' };
            if (close != '\0' && text.IndexOf(close, i + 1) is > 0 and var end)
            {
                _names.Add(text[(i + 1)..end]);
                i = end;
            }
        }
    }

    // 第十八届, 十八大, 第3次, 2.0: two numbers of a series are two events.
    private void AddOrdinals(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || "一二三四五六七八九十百".Contains(text[i])))
            {
                i++;
            }

            if (i > start && (start > 0 && text[start - 1] == '第' || char.IsAsciiDigit(text[start]) || (i < text.Length && text[i] is '届' or '次' or '大' or '期' or '号' or '批')))
            {
                _ordinals.Add(text[start..i]);
            }
        }
    }

    private void AddFeatures(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Han.IsHan(text[i]))
            {
                if (i + 1 < text.Length && Han.IsHan(text[i + 1]))
                {
                    _features.Add(text.Substring(i, 2));
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
                _features.Add(text[start..i].ToLowerInvariant());
                i--;
            }
        }
    }
}
