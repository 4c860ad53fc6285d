using System.Text.Json;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>A cited work as schema.org has it: its fields where the entry was understood, else the entry itself, which `citation` allows as text.</summary>
internal static class CitedWorkJsonLd
{
    public static void Write(Utf8JsonWriter json, ParsedReference fields)
    {
        if (fields.Title is null || fields.Type is null)
        {
            json.WriteStringValue(fields.Raw);
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", TypeOf(fields.Type));
        ArticleJsonLd.Write(json, "@id", fields.Doi is { } doi ? Dois.AddressOf(doi) : null);
        json.WriteString("name", fields.Title);
        WriteAuthors(json, fields);
        ArticleJsonLd.Write(json, "datePublished", fields.Year);
        ArticleJsonLd.Write(json, "identifier", fields.Doi);
        ArticleJsonLd.Write(json, "url", WebAddress.IsAddress(fields.Url) ? fields.Url : null);
        ArticleJsonLd.Write(json, "pagination", fields.Pages);
        if (fields.Container is { } container)
        {
            ArticleJsonLd.WriteNamed(json, "isPartOf", fields.Type is "J" or "N" ? "Periodical" : "CreativeWork", container);
        }

        if (fields.Publisher is { } publisher)
        {
            ArticleJsonLd.WriteNamed(json, "publisher", "Organization", publisher);
        }

        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, ParsedReference fields)
    {
        if (fields.Authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in fields.Authors)
        {
            // An entry does not say whether it names a person or a body; schema.org takes a name alone for either.
            json.WriteStringValue(author);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(string? mark) => mark switch
    {
        "J" => "ScholarlyArticle",
        "N" => "NewsArticle",
        "M" or "G" => "Book",
        "C" => "ScholarlyArticle",
        "D" => "Thesis",
        "R" => "Report",
        "EB" => "WebPage",
        "CM" => "Map",
        "DS" or "DB" => "Dataset",
        "CP" => "SoftwareApplication",
        _ => "CreativeWork",
    };
}
