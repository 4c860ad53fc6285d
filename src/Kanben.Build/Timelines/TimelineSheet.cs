using System.Collections.Immutable;

namespace Kanben.Build.Timelines;

/// <summary>A page of the timeline: its path in the output and its events, oldest first.</summary>
public sealed record TimelineSheet(string Path, ImmutableArray<TimelineEntry> Entries)
{
    public const string FirstPath = "timeline/index.html";

    /// <summary>One page as long as it stays quick.</summary>
    public static ImmutableArray<TimelineSheet> Split(ImmutableArray<TimelineEntry> entries) => [new(FirstPath, entries)];
}
