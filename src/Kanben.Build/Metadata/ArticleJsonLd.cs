using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Build.Libraries;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>
/// The article as a schema.org `ScholarlyArticle` in a script element, which is data and never runs. Every `&lt;`, `&gt;` and `&amp;` is written as an
/// escape of JSON, so that no text can end the element.
/// </summary>
internal static class ArticleJsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Script(DescribedArticle article)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "ScholarlyArticle");
            WriteArticle(json, article);
            json.WriteEndObject();
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(bytes.WrittenSpan)}</script>";
    }

    private static void WriteArticle(Utf8JsonWriter json, DescribedArticle article)
    {
        var header = article.Header;
        Write(json, "@id", article.DoiAddress ?? article.Address);
        Write(json, "url", article.Address);
        Write(json, "mainEntityOfPage", article.Address);
        json.WriteString("headline", article.Title);
        json.WriteString("name", article.Title);
        Write(json, "alternateName", header.English?.Title);
        WriteAuthors(json, article);
        Write(json, "datePublished", article.Date is not null ? header.Date!.Text : article.Year?.ToString("0000"));
        json.WriteString("inLanguage", header.Language);
        Write(json, "abstract", header.Abstract?.ReplaceLineEndings(" "));
        WriteStrings(json, "keywords", header.Keywords);
        WriteIdentifier(json, header.Doi);
        WriteIssue(json, article);
        Write(json, "license", article.Settings.License);
        WriteAbout(json, article);
        WriteCitations(json, article);
    }

    private static void WriteAuthors(Utf8JsonWriter json, DescribedArticle article)
    {
        if (article.Authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in article.Authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", CitedName.Written(author.Name));
            Write(json, "@id", author.Orcid is { Length: > 0 } orcid ? "https://orcid.org/" + Uri.EscapeDataString(orcid.Trim()) : null);
            if (!author.Affiliations.IsEmpty)
            {
                json.WriteStartArray("affiliation");
                foreach (var affiliation in author.Affiliations)
                {
                    WriteNamed(json, null, "Organization", affiliation);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, string? doi)
    {
        if (doi is not { Length: > 0 })
        {
            return;
        }

        json.WriteStartObject("identifier");
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", "DOI");
        json.WriteString("value", doi);
        json.WriteEndObject();
    }

    // schema.org nests them: an issue is part of a volume, and that of the journal.
    private static void WriteIssue(Utf8JsonWriter json, DescribedArticle article)
    {
        if (article.Header.Journal is not { } journal)
        {
            return;
        }

        Write(json, "pagination", journal.Pages);
        Write(json, "pageStart", article.Pages.First);
        Write(json, "pageEnd", article.Pages.Last);
        var opened = 0;
        opened += Open(json, "PublicationIssue", "issueNumber", journal.Issue);
        opened += Open(json, "PublicationVolume", "volumeNumber", journal.Volume);
        if (journal.Title is { Length: > 0 } title)
        {
            WriteNamed(json, "isPartOf", "Periodical", title);
        }

        for (; opened > 0; opened--)
        {
            json.WriteEndObject();
        }
    }

    private static int Open(Utf8JsonWriter json, string type, string property, string? value)
    {
        if (value is not { Length: > 0 })
        {
            return 0;
        }

        json.WriteStartObject("isPartOf");
        json.WriteString("@type", type);
        json.WriteString(property, value);
        return 1;
    }

    // What an article is about is what its authors and editors named; the other terms it merely uses.
    private static void WriteAbout(Utf8JsonWriter json, DescribedArticle article)
    {
        var entries = article.Context.Library.Glossary.Of(article.Article).Where(entry => article.Context.Terms.Of(entry).IsSubjectOf(article.Article)).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray("about");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", entry.Name);
            Write(json, "alternateName", entry.Curated?.English);
            json.WriteString("url", PlaceOf(article, entry));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A relative address counts from the page, which is where a reader of the page meets it.
    private static string PlaceOf(DescribedArticle article, GlossaryEntry entry)
    {
        var path = article.Context.Library.Glossary.PathOf(entry);
        var page = Pages.Frames.PublicAddress(article.Settings.Url, path) ?? article.Relative(path);
        return $"{page}#{Uri.EscapeDataString(entry.Id)}";
    }

    private static void WriteCitations(Utf8JsonWriter json, DescribedArticle article)
    {
        if (article.Article.ReferenceCount == 0)
        {
            return;
        }

        json.WriteStartArray("citation");
        foreach (var reference in article.Article.Text.References)
        {
            CitedWorkJsonLd.Write(json, reference.Fields);
        }

        json.WriteEndArray();
    }

    internal static void WriteNamed(Utf8JsonWriter json, string? property, string type, string name)
    {
        if (property is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(property);
        }

        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(property, value);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string property, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
