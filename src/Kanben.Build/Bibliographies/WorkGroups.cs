using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>One wording of an entry, with what it is compared by and every place that has it.</summary>
internal sealed class WorkForm(ParsedReference fields)
{
    public ParsedReference Fields { get; } = fields;

    public string? Doi { get; } = WorkKeys.Doi(fields.Doi);

    public string Title { get; } = WorkKeys.Title(fields);

    public string? Family { get; } = WorkKeys.Family(fields);

    public string Imprint { get; } = WorkKeys.Imprint(fields);

    /// <summary>The places that cite it; <see cref="CitedPlace.Age"/> counts articles from the oldest.</summary>
    public List<CitedPlace> Places { get; } = [];

    public CitedPlace First => Places.Min();
}

/// <summary>An entry's number in an article; in order the oldest article is first.</summary>
internal readonly record struct CitedPlace(int Age, int Number, AnalyzedArticle Article) : IComparable<CitedPlace>
{
    public int CompareTo(CitedPlace other) => (Age, Number).CompareTo((other.Age, other.Number));
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
    private readonly List<WorkGroup> _groups = [];
    private readonly Dictionary<(string Key, Slot Slot, string? Family), WorkGroup> _index = [];

    private WorkGroups()
    {
    }

    private enum Slot
    {
        /// <summary>The first group of a key that has the family.</summary>
        Known,

        /// <summary>The first group of a key that began without one.</summary>
        Unknown,

        /// <summary>The first group of a key.</summary>
        Any,
    }

    public static IReadOnlyList<WorkGroup> Of(IEnumerable<WorkForm> forms)
    {
        var groups = new WorkGroups();
        // Those that say more go first, so that the others find them.
        var ordered = forms.OrderBy(form => form.Fields.Raw, StringComparer.Ordinal).ToList();
        foreach (var form in ordered.Where(form => form.Doi is not null).OrderBy(form => (form.Imprint.Length == 0 ? 2 : 0) + (form.Family is null ? 1 : 0)))
        {
            groups.AddByDoi(form, form.Doi!);
        }

        foreach (var group in groups._groups)
        {
            foreach (var form in group.Forms)
            {
                groups.Register(form.Title, group);
            }
        }

        foreach (var form in ordered.Where(form => form.Doi is null).OrderBy(form => form.Family is null))
        {
            groups.AddByTitle(form);
        }

        return groups._groups;
    }

    // A form that names its volume must find that; one that names none finds any. Neither character of the divider is part of a DOI.
    private void AddByDoi(WorkForm form, string doi)
    {
        var exact = $"{doi}\n{form.Imprint}";
        if (Find(form.Imprint.Length > 0 ? exact : doi, form) is { } found)
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
        if (Find(form.Title, form) is { } found)
        {
            found.Add(form);
            return;
        }

        var group = new WorkGroup(form);
        _groups.Add(group);
        Register(form.Title, group);
    }

    private WorkGroup? Find(string key, WorkForm form) => form.Family is { } family
        ? Known(key, family) ?? (_index.GetValueOrDefault((key, Slot.Unknown, null)) is { } open && (open.Family ?? family) == family ? open : null)
        : (WorkKeys.Family(form.Fields.Type) is { } guess ? Known(key, guess) : null) ?? _index.GetValueOrDefault((key, Slot.Any, null));

    private WorkGroup? Known(string key, string family) => _index.GetValueOrDefault((key, Slot.Known, family));

    private void Register(string key, WorkGroup group)
    {
        _index.TryAdd((key, group.Family is null ? Slot.Unknown : Slot.Known, group.Family), group);
        _index.TryAdd((key, Slot.Any, null), group);
    }
}
