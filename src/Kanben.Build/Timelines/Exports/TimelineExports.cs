using System.Collections.Immutable;
using Kanben.Build.Output;
using Kanben.Build.Pages;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The files that carry the timeline elsewhere, pure functions of the library: the same site gives the same bytes. A format that can hold none of the
/// site's events has no file (RFC 5545, 3.6: a calendar has at least one component), and then no page links to it.
/// </summary>
internal static class TimelineExports
{
    private static readonly ImmutableArray<ExportFormat> Formats =
    [
        new("events.json", "application/json", "export-json", EventsJson.Write),
        new("events.csv", "text/csv", "export-csv", EventsCsv.Write),
        new("timelinejs.json", "application/json", "export-timelinejs", TimelineJs.Write),
        new("events.ics", "text/calendar", "export-ics", EventsCalendar.Write) { Holds = EventsCalendar.Holds },
        new("events.jsonld", "application/ld+json", "export-jsonld", EventsJsonLd.Write) { Holds = EventsJsonLd.Holds },
    ];

    /// <summary>The formats that the site's timeline is published in.</summary>
    public static IEnumerable<ExportFormat> Of(Timeline timeline) => Formats.Where(format => timeline.Entries.Any(format.Holds));

    /// <summary>They can be written side by side.</summary>
    public static IEnumerable<StreamedFile> Files(PageContext context)
    {
        if (context.Exports.IsEmpty)
        {
            yield break;
        }

        var timeline = new ExportedTimeline(context);
        foreach (var format in context.Exports)
        {
            yield return new StreamedFile(format.Path, stream => format.Write(timeline, stream));
        }

        yield return new StreamedFile(ExportAddresses.Folder + EventsJson.SchemaFile, EventsJson.WriteSchema);
    }
}
