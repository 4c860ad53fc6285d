using System.Runtime.InteropServices;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>One wording of an entry, with what it is compared by and every place that has it.</summary>
internal sealed class WorkForm(ParsedReference fields, AnalyzedArticle article, int index)
{
    public ParsedReference Fields { get; } = fields;

    /// <summary>The oldest article's entry of this wording.</summary>
    public CitedEntry Entry { get; } = new(article, index, fields);

    public string? Doi { get; } = WorkKeys.Doi(fields.Doi);

    public string Title { get; } = WorkKeys.Title(fields);

    public string? Family { get; } = WorkKeys.Family(fields);

    public string Imprint { get; } = WorkKeys.Imprint(fields);

    /// <summary>The places that cite it; <see cref="CitedPlace.Age"/> counts articles from the oldest.</summary>
    public List<CitedPlace> Places { get; } = new(1);

    public CitedPlace First
    {
        get
        {
            var first = Places[0];
            foreach (var place in Places)
            {
                first = place.CompareTo(first) < 0 ? place : first;
            }

            return first;
        }
    }
}

/// <summary>An entry's number in an article; in order the oldest article is first.</summary>
internal readonly record struct CitedPlace(int Age, int Number, AnalyzedArticle Article) : IComparable<CitedPlace>
{
    public int CompareTo(CitedPlace other) => Age != other.Age ? Age.CompareTo(other.Age) : Number.CompareTo(other.Number);
}

/// <summary>The wordings of one work. Its DOI is that of its first wording, its family that of the first which prints one.</summary>
internal sealed class WorkGroup(WorkForm first)
{
    private readonly List<WorkForm> _forms = [first];

    public IReadOnlyList<WorkForm> Forms => _forms;

    public string? Family { get; private set; } = first.Family;

    public void Add(WorkForm form)
    {
        _forms.Add(form);
        Family ??= form.Family;
    }
}

/// <summary>
/// Puts the wordings of one work together: those with the same DOI, then those with the same title, year and first author, and so from one to the next. Two
/// DOIs, two families of types, or two volumes or editions are never joined; what does not say which it is joins the first that fits. Every step looks up a
/// key, so the work is in proportion to the entries; and the wordings are taken in ordinal order, so the outcome does not depend on that of the articles.
/// </summary>
internal sealed class WorkGroups
{
    // Of the order in which wordings with a DOI are taken.
    private const int MostRank = 3;

    private readonly List<WorkGroup> _groups = [];
    private readonly Dictionary<string, Keyed> _index;

    private WorkGroups(int most) => _index = new(most, StringComparer.Ordinal);

    public static IReadOnlyList<WorkGroup> Of(IReadOnlyCollection<WorkForm> forms)
    {
        var groups = new WorkGroups(forms.Count);
        // Those that say more go first, so that the others find them.
        var ordered = Ordered(forms);
        for (var rank = 0; rank <= MostRank; rank++)
        {
            foreach (var form in ordered.Where(form => form.Doi is not null && Rank(form) == rank))
            {
                groups.AddByDoi(form, form.Doi!);
            }
        }

        foreach (var group in groups._groups)
        {
            foreach (var form in group.Forms)
            {
                groups.Register(form.Title, group);
            }
        }

        foreach (var form in ordered.Where(form => form.Doi is null && form.Family is not null).Concat(ordered.Where(form => form.Doi is null && form.Family is null)))
        {
            groups.AddByTitle(form);
        }

        return groups._groups;
    }

    private static int Rank(WorkForm form) => (form.Imprint.Length == 0 ? 2 : 0) + (form.Family is null ? 1 : 0);

    // In ordinal order. The first characters mostly tell two wordings apart, without a look at either.
    private static WorkForm[] Ordered(IReadOnlyCollection<WorkForm> forms)
    {
        var (ordered, keyed) = (new WorkForm[forms.Count], new (ulong Start, WorkForm Form)[forms.Count]);
        foreach (var (i, form) in forms.Index())
        {
            keyed[i] = (StartOf(form.Fields.Raw), form);
        }

        Array.Sort(keyed, (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : string.CompareOrdinal(x.Form.Fields.Raw, y.Form.Fields.Raw));
        for (var i = 0; i < keyed.Length; i++)
        {
            ordered[i] = keyed[i].Form;
        }

        return ordered;
    }

    // The first four characters as one number, in the order of the texts.
    private static ulong StartOf(string text)
    {
        var start = 0UL;
        for (var i = 0; i < 4; i++)
        {
            start = (start << 16) | (i < text.Length ? text[i] : 0U);
        }

        return start;
    }

    // A form that names its volume must find that; one that names none finds any. Neither character of the divider is part of a DOI.
    private void AddByDoi(WorkForm form, string doi)
    {
        var exact = $"{doi}\n{form.Imprint}";
        if (_index.GetValueOrDefault(form.Imprint.Length > 0 ? exact : doi).Find(form) is { } found)
        {
            found.Add(form);
            Register(exact, found);
            return;
        }

        var group = new WorkGroup(form);
        _groups.Add(group);
        Register(doi, group);
        Register(exact, group);
    }

    private void AddByTitle(WorkForm form)
    {
        ref var keyed = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, form.Title, out _);
        if (keyed.Find(form) is { } found)
        {
            found.Add(form);
            return;
        }

        var group = new WorkGroup(form);
        _groups.Add(group);
        keyed.Add(group);
    }

    private void Register(string key, WorkGroup group) => CollectionsMarshal.GetValueRefOrAddDefault(_index, key, out _).Add(group);

    /// <summary>The groups of a key: the first of all, the first that began without a family, and the first of each family. Nearly always it is one.</summary>
    private struct Keyed
    {
        private WorkGroup? _any;
        private WorkGroup? _unknown;
        private (string Family, WorkGroup Group)? _known;
        private List<(string Family, WorkGroup Group)>? _others;

        public readonly WorkGroup? Find(WorkForm form) => form.Family is { } family
            ? Known(family) ?? (_unknown is { } open && (open.Family ?? family) == family ? open : null)
            : (WorkKeys.Family(form.Fields.Type) is { } guess ? Known(guess) : null) ?? _any;

        // What comes to its family later stays among those without one.
        public void Add(WorkGroup group)
        {
            _any ??= group;
            if (group.Family is not { } family)
            {
                _unknown ??= group;
            }
            else if (_known is null)
            {
                _known = (family, group);
            }
            else if (Known(family) is null)
            {
                (_others ??= []).Add((family, group));
            }
        }

        private readonly WorkGroup? Known(string family) =>
            _known is { } known && known.Family == family ? known.Group : _others?.Find(other => other.Family == family).Group;
    }
}
