using System.Collections.Immutable;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>
/// The Highwire Press tags of Google Scholar's inclusion guidelines, which Zotero's Embedded Metadata reads too. Each is in the article's own language and
/// stands once: Scholar indexes the first title only. Without a date Scholar takes the page as having no tags, but Zotero still reads them.
/// </summary>
internal static class HighwireTags
{
    public static ImmutableArray<MetaTag> Of(DescribedArticle article)
    {
        var header = article.Header;
        var tags = new MetaTags { { "citation_title", article.Title } };
        foreach (var author in article.Authors)
        {
            // An institution belongs to the author before it.
            tags.Add("citation_author", CitedName.Of(author.Name));
            tags.Add("citation_author_institution", author.Affiliations);
            tags.Add("citation_author_orcid", author.Orcid is { Length: > 0 } orcid ? $"https://orcid.org/{orcid.Trim()}" : null);
        }

        tags.Add("citation_publication_date", DateOf(article));
        tags.Add("citation_journal_title", header.Journal?.Title);
        tags.Add("citation_volume", header.Journal?.Volume);
        tags.Add("citation_issue", header.Journal?.Issue);
        tags.Add("citation_firstpage", article.Pages.First);
        tags.Add("citation_lastpage", article.Pages.Last);
        tags.Add("citation_doi", header.Doi);
        tags.Add("citation_language", header.Language.Split('-')[0]);
        tags.Add("citation_keywords", string.Join("; ", header.Keywords));
        tags.Add("citation_abstract", header.Abstract?.ReplaceLineEndings(" "));
        tags.Add("citation_abstract_html_url", article.Address);
        tags.Add("citation_fulltext_html_url", article.Address);
        tags.Add("citation_public_url", article.Address);
        tags.Add("citation_reference", article.Article.Text.References.Select(reference => CitedReference.Of(reference.Fields)));
        return tags.ToImmutable();
    }

    // "2010/5/12" or a year, as the guidelines show.
    private static string? DateOf(DescribedArticle article) => article.Date switch
    {
        { Day: > 0 } day => $"{day.Year}/{day.Month}/{day.Day}",
        { Month: > 0 } month => $"{month.Year}/{month.Month}",
        _ => article.Year?.ToString(),
    };
}
