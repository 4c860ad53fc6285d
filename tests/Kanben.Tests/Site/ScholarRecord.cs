using AngleSharp.Dom;

namespace Kanben.Tests.Site;

/// <summary>
/// What Google Scholar takes from a page, after its inclusion guidelines for webmasters: without title, author and date the page counts as having no tags at
/// all; an author is "Smith, John" or "John Smith", one a tag; a date is a year or year/month/day.
/// </summary>
internal sealed record ScholarRecord(string Title, IReadOnlyList<string> Authors, string Date, string? Journal, string? Volume, string? Issue, string? FirstPage, string? LastPage)
{
    public static ScholarRecord? Read(IDocument page)
    {
        var title = Values(page, "citation_title").FirstOrDefault();
        var authors = Values(page, "citation_author").ToList();
        var date = Values(page, "citation_publication_date").FirstOrDefault();
        return title is null || authors.Count == 0 || date is null || !IsDate(date) ? null
            : new ScholarRecord(title, authors, date, One(page, "citation_journal_title"), One(page, "citation_volume"), One(page, "citation_issue"), One(page, "citation_firstpage"), One(page, "citation_lastpage"));
    }

    // "2010/5/12" or "2010"; the month alone is not in the guidelines, and a year is read from it.
    private static bool IsDate(string date) => date.Split('/') is { Length: >= 1 and <= 3 } parts && parts.All(part => int.TryParse(part, out _)) && parts[0].Length == 4;

    private static string? One(IDocument page, string name) => Values(page, name).SingleOrDefault();

    private static IEnumerable<string> Values(IDocument page, string name) =>
        page.Head!.QuerySelectorAll($"meta[name='{name}']").Select(tag => tag.GetAttribute("content")!);
}
