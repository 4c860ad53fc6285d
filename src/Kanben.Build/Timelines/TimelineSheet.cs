using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>
/// A page of the timeline: its path in the output and its events, oldest first. A timeline that fits is one page. Else the first page leads to one for
/// each decade (long ago each century, before our era one for all), a period that is still too large to pages for its parts, and a year to numbered
/// pages. Which page an event is on depends on its own period alone, so new events elsewhere leave its address as it is.
/// </summary>
public sealed record TimelineSheet(string Path, ImmutableArray<TimelineEntry> Entries)
{
    public const string FirstPath = Folder + "index.html";

    /// <summary>Where the script finds the page of an event whose address has gone out of date.</summary>
    public const string PlacesPath = Folder + "places.js";

    /// <summary>The most events on a page: about 400 kB of HTML, which a telephone still lays out at once.</summary>
    public const int Limit = 500;

    private const string Folder = "timeline/";

    /// <summary>The time it is for; null for the first page.</summary>
    public TimelinePeriod? Period { get; init; }

    /// <summary>From 1; above 1 only when the events of one period fill several pages.</summary>
    public int Part { get; init; } = 1;

    /// <summary>The pages of the shorter periods that this one leads to, in order.</summary>
    public ImmutableArray<TimelineSheet> Inner { get; init; } = [];

    /// <summary>How many events lie in its time: here and on all the pages it leads to.</summary>
    public int Total => Entries.Length + Inner.Sum(sheet => sheet.Total);

    /// <summary>All pages in order, the first page first; each event is on exactly one.</summary>
    public static ImmutableArray<TimelineSheet> Split(ImmutableArray<TimelineEntry> entries)
    {
        if (entries.Length <= Limit)
        {
            return [new(FirstPath, entries)];
        }

        return [.. Flatten(new(FirstPath, []) { Inner = Divide(entries, period => period.Home) })];
    }

    private static IEnumerable<TimelineSheet> Flatten(TimelineSheet sheet) => sheet.Inner.SelectMany(Flatten).Prepend(sheet);

    private static ImmutableArray<TimelineSheet> Divide(IEnumerable<TimelineEntry> entries, Func<TimelinePeriod, TimelinePeriod> file) =>
    [
        .. entries.GroupBy(entry => file(TimelinePeriod.Of(entry.Value))).OrderBy(group => group.Key).SelectMany(group => Fill(group.Key, [.. group])),
    ];

    private static IEnumerable<TimelineSheet> Fill(TimelinePeriod period, ImmutableArray<TimelineEntry> entries)
    {
        ImmutableArray<TimelineSheet> inner = [];
        if (entries.Length > Limit && period.Division is { } unit)
        {
            // What is dated no closer than the whole period stays on its page.
            var parts = entries.ToLookup(entry => TimelinePeriod.Of(entry.Value).Unit > period.Unit);
            inner = Divide(parts[true], finer => finer.In(unit));
            entries = [.. parts[false]];
        }

        // The first page of a period is there even when all its events have gone to shorter periods: people may have linked to it.
        for (var at = 0; at == 0 || at < entries.Length; at += Limit)
        {
            var part = (at / Limit) + 1;
            yield return new($"{Folder}{period.Name}/{(part > 1 ? $"part-{part}/" : "")}index.html", entries[at..Math.Min(at + Limit, entries.Length)])
            {
                Period = period,
                Part = part,
                Inner = part == 1 ? inner : [],
            };
        }
    }
}
