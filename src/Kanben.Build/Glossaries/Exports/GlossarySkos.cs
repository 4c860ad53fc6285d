using System.Globalization;
using System.Text;

namespace Kanben.Build.Glossaries.Exports;

/// <summary>
/// The glossary as a SKOS concept scheme in Turtle 1.1: one `skos:prefLabel` for each language (SKOS Reference, S14), a definition as `skos:definition`, a
/// sentence that only uses the term as `skos:example`, references of editors as `skos:related`.
/// </summary>
internal static class GlossarySkos
{
    public static void Write(ExportedGlossary glossary, Stream stream)
    {
        var language = LanguageTag(glossary.Language);
        using var turtle = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true);
        var scheme = Iri(glossary.Address);
        turtle.Write("@prefix dct: <http://purl.org/dc/terms/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n");
        turtle.Write($"{scheme} a skos:ConceptScheme ;\n  skos:prefLabel {Literal(glossary.Title, language)} .\n");
        foreach (var term in glossary.Terms)
        {
            turtle.Write($"\n{Iri(term.Address)} a skos:Concept ;\n  skos:inScheme {scheme} ;\n  skos:topConceptOf {scheme}");
            foreach (var (property, value) in Properties(term, language))
            {
                turtle.Write($" ;\n  {property} {value}");
            }

            turtle.Write(" .\n");
        }
    }

    private static IEnumerable<(string Property, string Value)> Properties(ExportedTerm term, string? language)
    {
        var isEnglish = language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        yield return ("skos:prefLabel", Literal(term.Name, language));
        foreach (var alias in term.Aliases.Distinct())
        {
            yield return ("skos:altLabel", Literal(alias, language));
        }

        if (term.English is { } english)
        {
            yield return (isEnglish ? "skos:altLabel" : "skos:prefLabel", Literal(english, "en"));
        }

        if (term.Definition is { } definition)
        {
            yield return ("skos:definition", Literal(definition, language));
        }

        if (term.Use is { } use)
        {
            yield return ("skos:example", Literal(use, language));
        }

        if (term.Source is { } source)
        {
            yield return ("dct:source", Literal(source, null));
        }

        foreach (var address in term.See)
        {
            yield return ("skos:related", Iri(address));
        }
    }

    /// <summary>A tag as LANGTAG allows it (Turtle 1.1, 6.5 [144s]); null for settings that are none.</summary>
    private static string? LanguageTag(string language)
    {
        var parts = language.Split('-');
        return parts[0].Length > 0 && parts[0].All(char.IsAsciiLetter) && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)) ? language : null;
    }

    // STRING_LITERAL_QUOTE: " \ and line ends must be escaped; other controls are, so that editors show the line.
    private static string Literal(string text, string? language)
    {
        var literal = new StringBuilder(text.Length + 12).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < 0x20 or (>= 0x7F and < 0xA0) => literal.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => literal.Append(rune.ToString()),
            };
        }

        literal.Append('"');
        return language is null ? literal.ToString() : literal.Append('@').Append(language).ToString();
    }

    // IRIREF holds no blank, control or <>"{}|^`\; our addresses hold them percent-encoded, and what a person wrote as the site's own may not.
    private static string Iri(string address)
    {
        var iri = new StringBuilder(address.Length + 2).Append('<');
        foreach (var c in address)
        {
            if (c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\')
            {
                iri.Append(Uri.HexEscape(c));
            }
            else
            {
                iri.Append(c);
            }
        }

        return iri.Append('>').ToString();
    }
}
