using System.Collections.Immutable;
using System.Text.Json;
using Kanben.Build.Output;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// CSL-JSON after csl-data.json, the input schema of CSL 1.0.2: an array with an item to a line, safe to paste into a script. A list of authors that
/// goes on (等) has no variable there; <c>note</c>, which holds the entry as printed, says so.
/// </summary>
internal static class CslJsonFile
{
    public static void Write(ImmutableArray<CslItem> items, Stream stream)
    {
        using var file = new JsonFile(stream);
        file.Json.WriteStartArray();
        foreach (var item in items)
        {
            file.BreakLine();
            WriteItem(file.Json, item);
        }

        file.Json.WriteEndArray();
        file.End();
    }

    private static void WriteItem(Utf8JsonWriter json, CslItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("type", item.Type);
        Write(json, "title", item.Title);
        WriteNames(json, "author", item.Authors);
        Write(json, "container-title", item.ContainerTitle);
        WriteNames(json, HostVariable(item), item.ContainerAuthors);
        WriteNames(json, "translator", item.Translators);
        WriteDate(json, "issued", item.Issued);
        WriteDate(json, "accessed", item.Accessed);
        Write(json, "volume", item.Volume);
        Write(json, "issue", item.Issue);
        Write(json, "page", item.Page);
        Write(json, "number", item.Number);
        // V1.0 of a program or a data set (CSL 1.0.2, appendix IV).
        Write(json, item.Type is "software" or "dataset" ? "version" : "edition", item.Edition);
        Write(json, "genre", item.Genre);
        Write(json, "publisher", item.Publisher);
        Write(json, "publisher-place", item.PublisherPlace);
        var slash = item.Mark.IndexOf('/', StringComparison.Ordinal);
        Write(json, "medium", slash < 0 ? null : item.Mark[(slash + 1)..]);
        Write(json, "DOI", item.Doi);
        Write(json, "URL", item.Url);
        Write(json, "language", item.Language);
        Write(json, "abstract", item.Abstract);
        Write(json, "keyword", string.Join(", ", item.Keywords.Select(PrintedText.Of).OfType<string>().Select(word => word.Replace(',', '，'))));
        Write(json, "note", item.Printed);
        json.WriteEndObject();
    }

    // As in BibTexKind: who has written the part has written the book; others edited it, as all do with proceedings.
    private static string HostVariable(CslItem item) => item.Type == "chapter" && item.ContainerAuthors.SequenceEqual(item.Authors) ? "container-author" : "editor";

    private static void Write(Utf8JsonWriter json, string variable, string? value)
    {
        if (PrintedText.Of(value) is { } text)
        {
            json.WriteString(variable, text);
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string variable, ImmutableArray<CslName> names)
    {
        var isOpen = false;
        foreach (var name in PlainName.Of(names))
        {
            if (!isOpen)
            {
                json.WriteStartArray(variable);
                isOpen = true;
            }

            json.WriteStartObject();
            Write(json, "literal", name.Literal);
            Write(json, "family", name.Family);
            Write(json, "given", name.Given);
            Write(json, "suffix", name.Suffix);
            json.WriteEndObject();
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string variable, PartialDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.WriteStartObject(variable);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        // CSL counts years before Christ from -1, without a year 0.
        json.WriteNumberValue(known.Year > 0 ? known.Year : known.Year - 1);
        if (known.Month > 0)
        {
            json.WriteNumberValue(known.Month);
        }

        if (known.Day > 0)
        {
            json.WriteNumberValue(known.Day);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
