using System.Runtime.InteropServices;
using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// Puts the tellings of one event together, in the order they come. Each is compared with the first telling of a group, so a chain of small differences
/// never joins two events. Tellings of other dates or kinds are never of one event, so each date and kind is a matter of its own: they are done side by
/// side, and what is needed to compare is held for one of them at a time.
/// </summary>
internal static class EventGroups
{
    /// <summary>The groups, in the order of their first tellings; a group was joined to one that knows the date more closely if that is nearly of the same words.</summary>
    public static IReadOnlyList<IReadOnlyList<Telling>> Of(IReadOnlyList<Telling> tellings, double acrossPrecision)
    {
        var dates = Dates(tellings);
        Parallel.ForEach(dates.Values, date => date.Groups = Join(date.Tellings));
        JoinAcross(dates, acrossPrecision);
        return [.. dates.Values.SelectMany(date => date.Groups).Where(group => group.Tellings.Count > 0).OrderBy(group => group.First).Select(group => group.Tellings)];
    }

    private static Dictionary<(string Date, EventKind Kind), Dated> Dates(IReadOnlyList<Telling> tellings)
    {
        var dates = new Dictionary<(string, EventKind), Dated>();
        for (var i = 0; i < tellings.Count; i++)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(dates, (tellings[i].Value.Text, tellings[i].Kind), out _) ??= new Dated()).Tellings.Add((i, tellings[i]));
        }

        return dates;
    }

    private static List<Group> Join(List<(int At, Telling Telling)> tellings)
    {
        if (tellings is [var (place, only)])
        {
            return [new Group(place, only)];
        }

        var groups = new List<Group>();
        var likely = new LikelyGroups(tellings.Count);
        var threshold = EventLikeness.Threshold(tellings[0].Telling.Value);
        foreach (var (at, telling) in tellings)
        {
            if (likely.Best(telling.Likeness, threshold) is { } found)
            {
                found.Tellings.Add(telling);
                continue;
            }

            var group = new Group(at, telling);
            groups.Add(group);
            likely.Add(group);
        }

        return groups;
    }

    // Joins each group that knows a year or month to the most alike one with a day or month in it. A group takes the coarser ones before it is itself taken
    // by a finer one, so years go first.
    private static void JoinAcross(Dictionary<(string Date, EventKind Kind), Dated> dates, double threshold)
    {
        var finer = Finer(dates);
        foreach (var coarseness in finer.GroupBy(entry => entry.Key.Date.Length).OrderBy(coarseness => coarseness.Key))
        {
            Parallel.ForEach(coarseness, entry =>
            {
                var candidates = new LikelyGroups(entry.Value.Sum(date => date.Groups.Count));
                // Of two that are as much alike the first is taken.
                foreach (var group in entry.Value.SelectMany(date => date.Groups).OrderBy(group => group.First))
                {
                    candidates.Add(group);
                }

                foreach (var group in dates[entry.Key].Groups)
                {
                    if (candidates.Best(group.Tellings[0].Likeness, threshold) is { } best)
                    {
                        best.Tellings.AddRange(group.Tellings);
                        group.Tellings.Clear();
                    }
                }
            });
        }
    }

    // For each date of a group the dates of others that lie in it.
    private static Dictionary<(string Date, EventKind Kind), List<Dated>> Finer(Dictionary<(string Date, EventKind Kind), Dated> dates)
    {
        var finer = new Dictionary<(string, EventKind), List<Dated>>();
        foreach (var ((text, kind), date) in dates)
        {
            for (var end = PartialDate.TryParse(text, out var exact) && exact.Month > 0 ? text.LastIndexOf('-') : 0; end > 0; end = text.LastIndexOf('-', end - 1))
            {
                var coarser = (text[..end], kind);
                if (dates.ContainsKey(coarser))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(finer, coarser, out _) ??= []).Add(date);
                }
            }
        }

        return finer;
    }

    /// <summary>The tellings of one date and kind, with their place among all.</summary>
    private sealed class Dated
    {
        public List<(int At, Telling Telling)> Tellings { get; } = new(1);
        public List<Group> Groups { get; set; } = [];
    }

    /// <summary>Tellings of one event; <see cref="First"/> is the place of the first among all tellings.</summary>
    private sealed class Group(int first, Telling telling)
    {
        public int First { get; } = first;
        public List<Telling> Tellings { get; } = [telling];
    }

    /// <summary>Groups of one date to find the most alike in: a few are compared each, of many only those that share a feature.</summary>
    private sealed class LikelyGroups(int most)
    {
        // A feature that so many groups of a date share (中国, 召开) tells none of them from another, so it proposes none.
        private const int MostProposed = 32;

        // As many can be compared each: no feature is shared by more, and where there are few that is less work than an index.
        private readonly Dictionary<ulong, (int Last, int Count)>? _features = most > MostProposed ? [] : null;

        // The groups of one feature are a chain in one list, for most are alone. Places in it count from 1; 0 is the end of a chain.
        private readonly List<(int Group, int Before)> _chain = [];
        private readonly List<Group> _groups = new(Math.Min(most, MostProposed));
        private readonly HashSet<int> _proposed = [];

        public void Add(Group group)
        {
            if (_features is not null)
            {
                foreach (var feature in group.Tellings[0].Likeness.Features)
                {
                    ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_features, feature, out _);
                    if (chain.Count <= MostProposed)
                    {
                        _chain.Add((_groups.Count, chain.Last));
                        chain = (_chain.Count, chain.Count + 1);
                    }
                }
            }

            _groups.Add(group);
        }

        /// <summary>The first of the most alike; null when none is alike enough. A group that was joined to another is none.</summary>
        public Group? Best(EventLikeness likeness, double threshold)
        {
            var best = (At: -1, Likeness: 0.0);
            if (_features is null)
            {
                for (var at = 0; at < _groups.Count; at++)
                {
                    best = Better(best, at, likeness, threshold);
                }
            }
            else
            {
                _proposed.Clear();
                foreach (var feature in likeness.Features)
                {
                    Propose(_features.GetValueOrDefault(feature));
                }

                foreach (var at in _proposed)
                {
                    best = Better(best, at, likeness, threshold);
                }
            }

            return best.At < 0 ? null : _groups[best.At];
        }

        private void Propose((int Last, int Count) chain)
        {
            for (var at = chain.Count <= MostProposed ? chain.Last : 0; at > 0; at = _chain[at - 1].Before)
            {
                _proposed.Add(_chain[at - 1].Group);
            }
        }

        private (int At, double Likeness) Better((int At, double Likeness) best, int at, EventLikeness likeness, double threshold)
        {
            var one = _groups[at].Tellings is [var first, ..] ? likeness.To(first.Likeness) : 0;
            return one >= threshold && (one > best.Likeness || (one == best.Likeness && at < best.At)) ? (at, one) : best;
        }
    }
}
