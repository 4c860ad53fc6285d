using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// A format of the timeline: the name of its file in the timeline's folder, its media type, and which events it can hold.
/// <see cref="Word"/> names it among the theme's words; the same with `-use` behind it says what it is for.
/// </summary>
internal sealed record ExportFormat(string File, string MediaType, string Word, Action<ExportedTimeline, Stream> Write)
{
    public string Path => ExportAddresses.Folder + File;

    /// <summary>Whether the format can say when this event was; without such an event its file is not written.</summary>
    public Func<TimelineEntry, bool> Holds { get; init; } = static _ => true;
}
