namespace Kanben.Build.Articles;

/// <summary>The ids given out on one page: a name that is taken gets the first free number behind it (`甲`, `甲-2`, `甲-3`).</summary>
internal sealed class UniqueIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // Where to go on counting for each name: twenty thousand headings of one text must not each count from 2 again.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public IReadOnlySet<string> All => _used;

    public string Add(string id)
    {
        if (_used.Add(id))
        {
            return id;
        }

        var number = _next.GetValueOrDefault(id, 2);
        while (!_used.Add($"{id}-{number}"))
        {
            number++;
        }

        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}
