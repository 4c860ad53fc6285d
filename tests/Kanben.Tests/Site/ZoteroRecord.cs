using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>
/// What Zotero's Embedded Metadata takes from a page, after the rules known of it: COinS come before the tags and make a page of several items; the type follows
/// from which title of a container is there, and `citation_title` alone is guessed to be a journal article; tags count only in the head and by `name`; a
/// semicolon parts names, and so does a comma between two names of several words; a comma says that the surname stands first, else the last word is it.
/// </summary>
internal sealed record ZoteroRecord(string Type, string? Title, IReadOnlyList<(string Last, string First)> Creators, string? Date)
{
    private static readonly (string Tag, string Type)[] Types =
    [
        ("citation_journal_title", "journalArticle"), ("citation_technical_report_institution", "report"), ("citation_conference_title", "conferencePaper"),
        ("citation_book_title", "bookSection"), ("citation_inbook_title", "bookSection"), ("citation_dissertation_institution", "thesis"), ("citation_title", "journalArticle"),
    ];

    public string? Journal { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? Doi { get; init; }
    public string? Language { get; init; }
    public string? Abstract { get; init; }
    public string? Url { get; init; }

    public static ZoteroRecord? Read(IDocument page)
    {
        if (page.QuerySelector("span.Z3988") is not null)
        {
            return null;
        }

        var type = Types.FirstOrDefault(type => Has(page, type.Tag)).Type ?? (page.QuerySelector("meta[property='og:type']") is null ? null : "webpage");
        return type is null ? null : new ZoteroRecord(type, One(page, "citation_title"), [.. Values(page, "citation_author").SelectMany(Split).Select(Name)], One(page, "citation_publication_date") ?? One(page, "citation_cover_date") ?? One(page, "citation_date"))
        {
            Journal = One(page, "citation_journal_title"),
            Volume = One(page, "citation_volume"),
            Issue = One(page, "citation_issue"),
            Pages = One(page, "citation_firstpage") is { } first ? One(page, "citation_lastpage") is { } last ? $"{first}-{last}" : first : null,
            Doi = One(page, "citation_doi"),
            Language = One(page, "citation_language") ?? page.DocumentElement.GetAttribute("lang"),
            Abstract = One(page, "citation_abstract") ?? One(page, "description"),
            Url = One(page, "citation_public_url") ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        };
    }

    private static IEnumerable<string> Split(string content)
    {
        var names = content.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 1 && names[0].Split(',', StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts[0].Contains(' ') && parts[1].Contains(' ') ? parts : names;
    }

    private static (string Last, string First) Name(string name)
    {
        if (name.Split(',', 2, StringSplitOptions.TrimEntries) is [var last, var first])
        {
            return (last, first);
        }

        var blank = name.LastIndexOf(' ');
        return blank < 0 ? (name, "") : (name[(blank + 1)..], name[..blank]);
    }

    private static bool Has(IDocument page, string name) => Values(page, name).Any();

    private static string? One(IDocument page, string name) => Values(page, name).FirstOrDefault();

    private static IEnumerable<string> Values(IDocument page, string name) =>
        page.QuerySelectorAll($"html > head > meta[name='{name}']").Select(tag => tag.GetAttribute("content")!);
}
