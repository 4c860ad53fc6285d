using System.Collections.Immutable;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A format in which documents are cited: the ending of its files (with the dot), its media type, and how it is written, the same bytes for the same items. <see cref="Word"/> names it among
/// the theme's words; the same with `-use` behind it says what it is for.
/// </summary>
internal sealed record CitationFormat(string Extension, string MediaType, string Word, Action<ImmutableArray<CslItem>, Stream> Write)
{
    /// <summary>Every format, in the order in which pages name them.</summary>
    public static ImmutableArray<CitationFormat> All { get; } =
    [
        new(".bib", "application/x-bibtex", "cite-bibtex", BibTexFile.Write),
        new(".ris", "application/x-research-info-systems", "cite-ris", RisFile.Write),
        new(".json", "application/vnd.citationstyles.csl+json", "cite-csl-json", CslJsonFile.Write),
        new(".txt", "text/plain", "cite-text", Gbt7714List.Write),
    ];
}
