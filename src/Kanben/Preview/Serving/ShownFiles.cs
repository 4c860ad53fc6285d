namespace Kanben.Preview.Serving;

/// <summary>
/// What browsers have been given, by path, with the tag of its content when that was last spoken of: so a change is told to those who show it, whatever
/// made it, and to nobody else.
/// </summary>
internal sealed class ShownFiles
{
    // A person looks at a few pages; a program that walks the site must not make every change slow.
    private const int Most = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Remember(string path, string tag)
    {
        lock (_lock)
        {
            if (!_tags.TryAdd(path, tag))
            {
                return;
            }

            _order.Enqueue(path);
            if (_order.Count > Most)
            {
                _tags.Remove(_order.Dequeue());
            }
        }
    }

    /// <summary>The paths whose tag is another by now, in ordinal order; from here on they are known by it.</summary>
    public async Task<IReadOnlyList<string>> ChangedAsync(Func<string, Task<string>> tagOf)
    {
        KeyValuePair<string, string>[] known;
        lock (_lock)
        {
            known = [.. _tags];
        }

        var changed = new List<string>();
        foreach (var (path, tag) in known)
        {
            if (await tagOf(path).ConfigureAwait(false) is var now && now != tag)
            {
                changed.Add(path);
                lock (_lock)
                {
                    _tags[path] = now;
                }
            }
        }

        changed.Sort(StringComparer.Ordinal);
        return changed;
    }
}
