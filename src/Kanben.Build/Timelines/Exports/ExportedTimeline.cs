using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kanben.Build.Libraries;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>The timeline as the formats write it: every event, oldest first, with the site it belongs to and the theme's words.</summary>
internal sealed class ExportedTimeline
{
    private readonly Timeline _timeline;

    public ExportedTimeline(PageContext context)
    {
        _timeline = context.Library.Timeline;
        (Settings, Words, Addresses) = (context.Library.Settings, context.Words, new ExportAddresses(context.Library.Settings.Url));
        Events = ImmutableCollectionsMarshal.AsImmutableArray(SideBySide.Select(_timeline.Entries, entry => ExportedEvent.Of(entry, context.Language)));
    }

    public SiteSettings Settings { get; }
    public IReadOnlyDictionary<string, string> Words { get; }
    public ExportAddresses Addresses { get; }
    public ImmutableArray<ExportedEvent> Events { get; }

    /// <summary>The place of an event on the timeline's pages.</summary>
    public string PlaceOf(ExportedEvent one) => $"{_timeline.PathOf(one.Entry)}#{one.Entry.Id}";

    /// <summary>What the page calls a kind; null for what needs no name, a happening.</summary>
    public string? LabelOf(EventKind kind) => TimelineModels.KindLabel(kind, Words);
}
