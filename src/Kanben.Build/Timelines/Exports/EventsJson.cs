using System.Reflection;
using System.Text.Json;
using Kanben.Build.Output;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The timeline in a format of our own that loses nothing: every event with all its sources. Described by `events.schema.json` (JSON Schema 2020-12),
/// which is published beside it; every property is always there, and null where nothing is known.
/// </summary>
internal static class EventsJson
{
    public const string SchemaFile = "events.schema.json";
    private const string Format = "kanben-events";

    // Raised when a reader of the last version would misread the file; a new property does not.
    private const int Version = 1;

    public static void Write(ExportedTimeline timeline, Stream stream)
    {
        using var file = new JsonFile(stream);
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("$schema", SchemaFile);
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteString("dates", "EDTF level 1");
        json.WriteStartObject("site");
        json.WriteString("title", timeline.Settings.Title);
        json.WriteString("language", timeline.Settings.Language);
        json.WriteString("url", timeline.Settings.Url);
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var one in timeline.Events)
        {
            file.BreakLine();
            WriteEvent(json, timeline, one);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        file.End();
    }

    /// <summary>The schema, as published.</summary>
    public static void WriteSchema(Stream stream)
    {
        using var schema = Assembly.GetExecutingAssembly().GetManifestResourceStream(SchemaFile)!;
        schema.CopyTo(stream);
    }

    private static void WriteEvent(Utf8JsonWriter json, ExportedTimeline timeline, ExportedEvent one)
    {
        var entry = one.Entry;
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("href", timeline.Addresses.Relative(timeline.PlaceOf(one)));
        json.WriteString("edtf", entry.Value.Text);
        json.WriteNumber("level", one.Span.LevelOf(entry.Value));
        json.WriteString("start", entry.Value.Earliest?.ToString());
        json.WriteString("end", entry.Value.Latest?.ToString());
        json.WriteString("precision", ExportNames.Of(one.Span.Precision));
        json.WriteString("mod", ExportNames.Of(one.Modifier));
        json.WriteBoolean("approximate", one.IsApproximate);
        json.WriteString("display", one.Printed);
        json.WriteString("title", entry.Title);
        json.WriteBoolean("titleIsEdited", entry.IsEdited);
        json.WriteString("note", entry.Note);
        json.WriteString("kind", ExportNames.Of(entry.Kind));
        json.WriteString("basis", ExportNames.Of(one.DatedBy?.Event?.Date.Basis));
        json.WriteString("lang", one.Language);
        json.WriteStrings("keywords", one.Keywords);
        json.WriteString("editorsSource", entry.Source);
        json.WriteStartArray("sources");
        foreach (var account in entry.Accounts)
        {
            WriteSource(json, timeline, account);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ExportedTimeline timeline, EventAccount account)
    {
        var (article, found) = (account.Article.Article, account.Event);
        // The date stands in the sentence unless the finder says otherwise; a place outside it would be no place.
        var offset = found?.Date.Offset - found?.SentenceOffset;
        var isInside = offset >= 0 && offset + found!.Date.Text.Length <= found.Sentence.Length;
        json.WriteStartObject();
        json.WriteString("title", article.Header.Title);
        json.WriteStrings("authors", article.Header.Authors.Select(author => author.Name));
        json.WriteString("file", article.File);
        json.WriteString("slug", article.Slug.Text);
        json.WriteString("href", timeline.Addresses.Relative(ExportAddresses.PlaceOf(account)));
        json.WriteString("section", account.Section);
        json.WriteString("paragraph", found?.Paragraph);
        json.WriteString("sentence", found?.Sentence);
        json.WriteNumberOrNull("offset", isInside ? offset : null);
        json.WriteNumberOrNull("length", isInside ? found!.Date.Text.Length : null);
        json.WriteString("display", found?.Date.Text);
        json.WriteString("edtf", found?.Value.Text);
        json.WriteString("mod", ExportNames.Of(found?.Date.Modifier));
        json.WriteString("basis", ExportNames.Of(found?.Date.Basis));
        json.WriteEndObject();
    }
}
