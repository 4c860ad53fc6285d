using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// Puts the tellings of one event together, in the order they come. Each is compared with the first telling of a group, so a chain of small differences
/// never joins two events. An index by feature keeps the work in proportion to the tellings.
/// </summary>
internal sealed class EventGroups
{
    // A feature that so many groups of a date share (中国, 召开) tells none of them from another, so it proposes none.
    private const int MostProposed = 64;

    private readonly List<List<Telling>> _groups = [];
    private readonly Dictionary<(string Date, EventKind Kind, string Feature), List<int>> _index = [];

    /// <summary>The groups, in the order of their first tellings; a group that was joined to another is gone.</summary>
    public IEnumerable<List<Telling>> All => _groups.Where(group => group.Count > 0);

    public void Add(Telling telling)
    {
        var best = Best(telling, telling.Value.Text, EventLikeness.Threshold(telling.Value));
        if (best >= 0)
        {
            _groups[best].Add(telling);
            return;
        }

        foreach (var feature in telling.Likeness.Features)
        {
            var key = (telling.Value.Text, telling.Kind, feature);
            if (!_index.TryGetValue(key, out var groups))
            {
                _index.Add(key, groups = []);
            }

            groups.Add(_groups.Count);
        }

        _groups.Add([telling]);
    }

    /// <summary>Joins each group that knows a year or month to the most alike one with a day or month in it.</summary>
    public void JoinAcross(double threshold)
    {
        // Finer groups are filed under the coarser dates they lie in, after all are known.
        var finer = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var text in _groups.Select(group => group[0].Value.Text).Distinct().Where(text => PartialDate.TryParse(text, out var date) && date.Month > 0).ToList())
        {
            for (var end = text.LastIndexOf('-'); end > 0; end = text.LastIndexOf('-', end - 1))
            {
                if (!finer.TryGetValue(text[..end], out var inside))
                {
                    finer.Add(text[..end], inside = []);
                }

                inside.Add(text);
            }
        }

        for (var i = 0; i < _groups.Count; i++)
        {
            if (_groups[i] is [var first, ..] && finer.TryGetValue(first.Value.Text, out var dates) && dates.Select(date => Best(first, date, threshold)).FirstOrDefault(at => at >= 0, -1) is >= 0 and var best)
            {
                _groups[best].AddRange(_groups[i]);
                _groups[i].Clear();
            }
        }
    }

    private int Best(Telling telling, string date, double threshold)
    {
        var (best, likeness) = (-1, 0.0);
        var seen = new HashSet<int>();
        foreach (var feature in telling.Likeness.Features)
        {
            if (!_index.TryGetValue((date, telling.Kind, feature), out var groups) || groups.Count > MostProposed)
            {
                continue;
            }

            foreach (var at in groups.Where(at => _groups[at].Count > 0 && seen.Add(at)))
            {
                var one = telling.Likeness.To(_groups[at][0].Likeness);
                if (one >= threshold && (one > likeness || (one == likeness && at < best)))
                {
                    (best, likeness) = (at, one);
                }
            }
        }

        return best;
    }
}
