using System.Text.Json;
using Kanben.Build.Output;

namespace Kanben.Build.Glossaries.Exports;

/// <summary>The glossary as linked data: a schema.org `DefinedTermSet` with its `DefinedTerm`s. A description is a definition, never a mere use.</summary>
internal static class GlossaryJsonLd
{
    public static void Write(ExportedGlossary glossary, Stream stream)
    {
        using var file = new JsonFile(stream);
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("@id", glossary.Address);
        json.WriteString("url", glossary.Address);
        json.WriteString("name", PlainLine.Of(glossary.Title));
        json.WriteString("inLanguage", glossary.Language);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in glossary.Terms)
        {
            file.BreakLine();
            json.WriteStartObject();
            Write(json, term, glossary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        file.End();
    }

    private static void Write(Utf8JsonWriter json, ExportedTerm term, ExportedGlossary glossary)
    {
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("@id", term.Address);
        json.WriteString("name", term.Name);
        var others = term.English is { } english ? term.Aliases.Append(english).ToList() : term.Aliases;
        if (others.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (var other in others)
            {
                json.WriteStringValue(other);
            }

            json.WriteEndArray();
        }

        if (term.Definition is { } definition)
        {
            json.WriteString("description", definition);
        }

        json.WriteString("termCode", term.Entry.Id);
        json.WriteString("url", term.Address);
        json.WriteString("inDefinedTermSet", glossary.Address);
    }
}
