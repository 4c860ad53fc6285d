using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Output;
using Kanben.Build.Pages;

namespace Kanben.Build.Glossaries.Exports;

/// <summary>The files that the glossary is published in besides its pages. A glossary without terms has none.</summary>
internal static class GlossaryExports
{
    private sealed record Format(string Path, string MediaType, string Word, Action<ExportedGlossary, Stream> Write);

    private static readonly ImmutableArray<Format> Formats =
    [
        new("glossary/glossary.csv", "text/csv", "glossary-csv", GlossaryCsv.Write),
        new("glossary/glossary.ttl", "text/turtle", "glossary-skos", GlossarySkos.Write),
        new("glossary/glossary.jsonld", "application/ld+json", "glossary-jsonld", GlossaryJsonLd.Write),
    ];

    /// <summary>They can be written side by side.</summary>
    public static IEnumerable<StreamedFile> Files(PageContext context)
    {
        if (context.Library.Glossary.Entries.IsEmpty)
        {
            return [];
        }

        var glossary = new ExportedGlossary(context);
        return Formats.Select(format => new StreamedFile(format.Path, stream => format.Write(glossary, stream)));
    }

    /// <summary>What a page of the glossary says of them.</summary>
    public static ImmutableArray<Download> On(Page page, PageContext context) => context.Library.Glossary.Entries.IsEmpty ? [] :
        [.. Formats.Select(format => new Download(SitePath.Relative(page.Path, format.Path), format.MediaType, context.Words[format.Word], context.Words[$"{format.Word}-use"]))];
}
