using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// Puts the tellings of one event together, in the order they come. Each is compared with the first telling of a group, so a chain of small differences
/// never joins two events. An index by feature keeps the work in proportion to the tellings.
/// </summary>
internal sealed class EventGroups
{
    // A feature that so many groups of a date share (中国, 召开) tells none of them from another, so it proposes none.
    private const int MostProposed = 32;

    private readonly List<List<Telling>> _groups = [];
    private readonly Dictionary<(string Date, EventKind Kind), Dictionary<ulong, List<int>>> _index = [];

    // Reused from call to call.
    private readonly HashSet<int> _proposed = [];

    /// <summary>The groups, in the order of their first tellings; a group that was joined to another is gone.</summary>
    public IEnumerable<List<Telling>> All => _groups.Where(group => group.Count > 0);

    public void Add(Telling telling)
    {
        var best = Best(telling, _index, EventLikeness.Threshold(telling.Value));
        if (best >= 0)
        {
            _groups[best].Add(telling);
            return;
        }

        File(_index, telling.Value.Text, _groups.Count, telling);
        _groups.Add([telling]);
    }

    /// <summary>Joins each group that knows a year or month to the most alike one with a day or month in it.</summary>
    public void JoinAcross(double threshold)
    {
        // Each finer group is filed under the dates it lies in, where those are dates of other groups.
        var coarser = new Dictionary<(string Date, EventKind Kind), Dictionary<ulong, List<int>>>();
        for (var i = 0; i < _groups.Count; i++)
        {
            var first = _groups[i][0];
            var text = first.Value.Text;
            for (var end = PartialDate.TryParse(text, out var date) && date.Month > 0 ? text.LastIndexOf('-') : 0; end > 0; end = text.LastIndexOf('-', end - 1))
            {
                if (_index.ContainsKey((text[..end], first.Kind)))
                {
                    File(coarser, text[..end], i, first);
                }
            }
        }

        // A group takes the coarser ones before it is itself taken by a finer one, so years go first.
        foreach (var i in Enumerable.Range(0, _groups.Count).OrderBy(i => _groups[i][0].Value.Text.Length))
        {
            if (Best(_groups[i][0], coarser, threshold) is >= 0 and var best)
            {
                _groups[best].AddRange(_groups[i]);
                _groups[i].Clear();
            }
        }
    }

    private static void File(Dictionary<(string Date, EventKind Kind), Dictionary<ulong, List<int>>> index, string date, int at, Telling telling)
    {
        if (!index.TryGetValue((date, telling.Kind), out var byFeature))
        {
            index.Add((date, telling.Kind), byFeature = []);
        }

        foreach (var feature in telling.Likeness.Features)
        {
            if (!byFeature.TryGetValue(feature, out var groups))
            {
                byFeature.Add(feature, groups = []);
            }

            // One more than counts says that there are too many.
            if (groups.Count <= MostProposed)
            {
                groups.Add(at);
            }
        }
    }

    private int Best(Telling telling, Dictionary<(string Date, EventKind Kind), Dictionary<ulong, List<int>>> index, double threshold)
    {
        if (!index.TryGetValue((telling.Value.Text, telling.Kind), out var byFeature))
        {
            return -1;
        }

        _proposed.Clear();
        foreach (var feature in telling.Likeness.Features)
        {
            if (byFeature.TryGetValue(feature, out var groups) && groups.Count <= MostProposed)
            {
                _proposed.UnionWith(groups);
            }
        }

        var (best, likeness) = (-1, 0.0);
        foreach (var at in _proposed)
        {
            var one = _groups[at].Count == 0 ? 0 : telling.Likeness.To(_groups[at][0].Likeness);
            if (one >= threshold && (one > likeness || (one == likeness && at < best)))
            {
                (best, likeness) = (at, one);
            }
        }

        return best;
    }
}
