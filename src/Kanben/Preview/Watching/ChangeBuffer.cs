namespace Kanben.Preview.Watching;

/// <summary>How long to wait for more after a change: until nothing has come for <see cref="Quiet"/>, but not longer than <see cref="Most"/>.</summary>
internal readonly record struct Pace(TimeSpan Quiet, TimeSpan Most)
{
    /// <summary>A save is a few events within a moment: the file is emptied, filled, renamed.</summary>
    public static Pace Save { get; } = Of(5, 10);

    /// <summary>Many files at once, as a change of branches brings.</summary>
    public static Pace Burst { get; } = Of(50, 500);

    /// <summary>What is on the screen already: its build may let the browser and the next letters go before.</summary>
    public static Pace Shown { get; } = Of(150, 2000);

    /// <summary>A seed may be large and on its way.</summary>
    public static Pace Seed { get; } = Of(250, 2000);

    public Pace Or(Pace other) => new(Quiet > other.Quiet ? Quiet : other.Quiet, Most > other.Most ? Most : other.Most);

    private static Pace Of(int quiet, int most) => new(TimeSpan.FromMilliseconds(quiet), TimeSpan.FromMilliseconds(most));
}

/// <summary>Gathers changes until it is time to act on them. It knows no clock: times are those of any clock that does not go back.</summary>
internal sealed class ChangeBuffer
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private Pace _pace;
    private TimeSpan _first;
    private TimeSpan _last;

    /// <summary>When to act; null while there is nothing to act on.</summary>
    public TimeSpan? Due => _files.Count == 0 ? null : _last + _pace.Quiet < _first + _pace.Most ? _last + _pace.Quiet : _first + _pace.Most;

    public void Add(string file, Pace pace, TimeSpan now)
    {
        if (_files.Count == 0)
        {
            (_first, _pace) = (now, default);
        }

        _files.Add(file);
        (_pace, _last) = (_pace.Or(pace), now);
    }

    /// <summary>What was gathered, in ordinal order, once it is due; otherwise null.</summary>
    public IReadOnlyList<string>? Take(TimeSpan now)
    {
        if (Due is not { } due || due > now)
        {
            return null;
        }

        var files = _files.Order(StringComparer.Ordinal).ToList();
        _files.Clear();
        return files;
    }
}
