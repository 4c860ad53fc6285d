using System.Text.Json;
using Kanben.Build.Output;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The timeline as linked data: a schema.org `ItemList` of `Event`s, each the subject of the articles that tell it. Only what ISO 8601 dates can say:
/// years, months and days of our era and intervals that begin with one. No place is claimed, for none is known.
/// </summary>
internal static class EventsJsonLd
{
    public static bool Holds(TimelineEntry entry) => ExportedEvent.ExactSpan(entry) is { From: not null };

    public static void Write(ExportedTimeline timeline, Stream stream)
    {
        var held = timeline.Events.Where(one => Holds(one.Entry)).ToList();
        using var file = new JsonFile(stream);
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ItemList");
        json.WriteString("@id", timeline.Addresses.Best(TimelineSheet.FirstPath));
        json.WriteString("name", $"{timeline.Settings.Title} · {timeline.Words["timeline"]}");
        json.WriteNumber("numberOfItems", held.Count);
        json.WriteString("itemListOrder", "https://schema.org/ItemListOrderAscending");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < held.Count; i++)
        {
            file.BreakLine();
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteStartObject("item");
            WriteEvent(json, timeline, held[i]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        file.End();
    }

    private static void WriteEvent(Utf8JsonWriter json, ExportedTimeline timeline, ExportedEvent one)
    {
        json.WriteString("@type", "Event");
        json.WriteString("@id", timeline.Addresses.Best(timeline.PlaceOf(one)));
        json.WriteString("name", one.Title);
        json.WriteString("startDate", one.Span.From.ToString());
        if (one.Span.To is { } end)
        {
            json.WriteString("endDate", end.ToString());
        }

        if (one.Text.Length > 0)
        {
            json.WriteString("description", one.Text);
        }

        json.WriteString("inLanguage", one.Language);
        if (one.Entry.Accounts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("subjectOf");
        foreach (var account in one.Entry.Accounts.DistinctBy(account => account.Article))
        {
            WriteArticle(json, timeline, account);
        }

        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, ExportedTimeline timeline, EventAccount account)
    {
        var header = account.Article.Article.Header;
        json.WriteStartObject();
        json.WriteString("@type", "ScholarlyArticle");
        // The article is one thing, wherever in it the event is told; the address leads to the paragraph.
        json.WriteString("@id", timeline.Addresses.Best(account.Article.Path));
        json.WriteString("url", timeline.Addresses.Best(ExportAddresses.PlaceOf(account)));
        json.WriteString("name", header.Title);
        json.WriteString("inLanguage", header.Language);
        if (!header.Authors.IsEmpty)
        {
            json.WriteStartArray("author");
            foreach (var author in header.Authors)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Person");
                json.WriteString("name", author.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
