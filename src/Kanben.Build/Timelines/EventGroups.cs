using System.Runtime.InteropServices;
using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// Puts the tellings of one event together, in the order they come. Each is compared with the first telling of a group, so a chain of small differences
/// never joins two events. An index by feature keeps the work in proportion to the tellings.
/// </summary>
internal sealed class EventGroups
{
    private readonly List<List<Telling>> _groups = [];
    private readonly Index _index = new();

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

        _index.Add(telling.Value.Text, telling, _groups.Count);
        _groups.Add([telling]);
    }

    /// <summary>Joins each group that knows a year or month to the most alike one with a day or month in it.</summary>
    public void JoinAcross(double threshold)
    {
        // Each finer group is filed under the dates it lies in, where those are dates of other groups.
        var coarser = new Index();
        for (var i = 0; i < _groups.Count; i++)
        {
            var first = _groups[i][0];
            var text = first.Value.Text;
            for (var end = PartialDate.TryParse(text, out var date) && date.Month > 0 ? text.LastIndexOf('-') : 0; end > 0; end = text.LastIndexOf('-', end - 1))
            {
                if (_index.Knows(text[..end], first.Kind))
                {
                    coarser.Add(text[..end], first, i);
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

    private int Best(Telling telling, Index index, double threshold)
    {
        _proposed.Clear();
        index.Propose(telling, _proposed);
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

    /// <summary>The groups of a date and kind by the features of their words. The groups of one feature are a chain in one list, for most are alone.</summary>
    private sealed class Index
    {
        // A feature that so many groups of a date share (中国, 召开) tells none of them from another, so it proposes none.
        private const int MostProposed = 32;

        private readonly Dictionary<(string Date, EventKind Kind), Dictionary<ulong, (int Last, int Count)>> _dates = [];
        private readonly List<(int Group, int Before)> _chain = [];

        public bool Knows(string date, EventKind kind) => _dates.ContainsKey((date, kind));

        public void Add(string date, Telling telling, int group)
        {
            ref var features = ref CollectionsMarshal.GetValueRefOrAddDefault(_dates, (date, telling.Kind), out _);
            features ??= [];
            foreach (var feature in telling.Likeness.Features)
            {
                ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(features, feature, out _);
                if (chain.Count <= MostProposed)
                {
                    _chain.Add((group, chain.Last));
                    chain = (_chain.Count, chain.Count + 1);
                }
            }
        }

        /// <summary>Adds the groups of the telling's date and kind that have a feature of its words.</summary>
        public void Propose(Telling telling, HashSet<int> proposed)
        {
            if (!_dates.TryGetValue((telling.Value.Text, telling.Kind), out var features))
            {
                return;
            }

            foreach (var feature in telling.Likeness.Features)
            {
                if (!features.TryGetValue(feature, out var chain) || chain.Count > MostProposed)
                {
                    continue;
                }

                // Places in the chain count from 1; 0 is its end.
                for (var at = chain.Last; at > 0; at = _chain[at - 1].Before)
                {
                    proposed.Add(_chain[at - 1].Group);
                }
            }
        }
    }
}
