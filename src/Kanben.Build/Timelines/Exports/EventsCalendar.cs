using Kanben.Build.Output;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The events that are known to the day, as all-day events of iCalendar (RFC 5545). Its dates have four digits and no era, so they begin with year 1,
/// and their end is exclusive.
/// </summary>
internal static class EventsCalendar
{
    // The time of the last revision (RFC 5545, 3.8.7.2). It is not known, and a build has no clock: a fixed one says so and keeps builds the same.
    private const string Stamp = "19700101T000000Z";

    public static bool Holds(TimelineEntry entry) => ExportedEvent.ExactSpan(entry) is { From.Day: > 0, To: { Day: > 0 } last } && TryNextDay(last, out _);

    public static void Write(ExportedTimeline timeline, Stream stream)
    {
        var calendar = new CalendarWriter(stream).Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//Kanben//Timeline//EN").Line("CALSCALE", "GREGORIAN");
        var name = $"{timeline.Settings.Title} · {timeline.Words["timeline"]}";
        // NAME is RFC 7986; most programs still read the name that Apple gave it.
        calendar.Text("NAME", name).Text("X-WR-CALNAME", name);
        var site = PlainLine.Of(timeline.Settings.Url is { } url ? url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/') : Slug.From(timeline.Settings.Title).Text);
        foreach (var one in timeline.Events.Where(one => Holds(one.Entry)))
        {
            Write(calendar, timeline, one, site);
        }

        calendar.Line("END", "VCALENDAR");
    }

    private static void Write(CalendarWriter calendar, ExportedTimeline timeline, ExportedEvent one, string site)
    {
        var (from, to) = (one.Span.From!.Value, one.Span.To!.Value);
        _ = TryNextDay(to, out var end);
        calendar.Line("BEGIN", "VEVENT").Text("UID", $"{one.Entry.Id}@{site}").Line("DTSTAMP", Stamp)
            .Line("DTSTART;VALUE=DATE", Basic(from)).Line("DTEND;VALUE=DATE", Basic(end)).Text("SUMMARY", one.Title);
        var description = Description(timeline, one).Where(line => PlainLine.Of(line).Length > 0).ToList();
        if (description.Count > 0)
        {
            calendar.Text("DESCRIPTION", description);
        }

        var label = timeline.LabelOf(one.Entry.Kind);
        var categories = (label is null ? one.Keywords : one.Keywords.Insert(0, label)).Where(word => PlainLine.Of(word).Length > 0).ToList();
        if (categories.Count > 0)
        {
            calendar.List("CATEGORIES", categories);
        }

        // An address relative to a file that was imported leads nowhere.
        if (timeline.Addresses.Public(timeline.PlaceOf(one)) is { } address)
        {
            calendar.Line("URL", address);
        }

        // History takes nobody's time today.
        calendar.Line("TRANSP", "TRANSPARENT").Line("END", "VEVENT");
    }

    private static IEnumerable<string> Description(ExportedTimeline timeline, ExportedEvent one)
    {
        yield return one.Text;
        yield return one.Entry.First is null ? "" : one.Entry.Note ?? "";
        yield return one.Entry.Source ?? "";
        foreach (var account in one.Entry.Accounts)
        {
            var title = account.Article.Article.Header.Title;
            yield return timeline.Addresses.Public(ExportAddresses.PlaceOf(account)) is { } address ? $"{title} {address}" : title;
        }
    }

    private static bool TryNextDay(PartialDate date, out PartialDate next) =>
        PartialDate.TryCreate(date.Year, date.Month, date.Day + 1, out next) || PartialDate.TryCreate(date.Year, date.Month + 1, 1, out next)
        || PartialDate.TryCreate(date.Year + 1, 1, 1, out next);

    // RFC 5545, 3.3.4: a date of the basic format.
    private static string Basic(PartialDate date) => date.ToString().Replace("-", "", StringComparison.Ordinal);
}
