using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>
/// The meta tags by which Google Scholar and Zotero read an article (Scholar's inclusion guidelines; Highwire Press names). Without a date
/// Scholar takes the page as having no tags, but Zotero still reads them.
/// </summary>
internal static class ArticleMeta
{
    public static ImmutableArray<MetaTag> Of(AnalyzedArticle article, PageContext context)
    {
        var header = article.Article.Header;
        var tags = ImmutableArray.CreateBuilder<MetaTag>();
        tags.Add(new MetaTag("citation_title", header.Subtitle is { Length: > 0 } subtitle ? $"{header.Title}：{subtitle}" : header.Title));
        foreach (var author in header.Authors)
        {
            tags.Add(new MetaTag("citation_author", author.Name));
            tags.AddRange(author.Affiliations.Select(affiliation => new MetaTag("citation_author_institution", affiliation)));
        }

        Add("citation_publication_date", header.Date?.Earliest is { } date ? ScholarDate(header.Date, date) : null);
        Add("citation_journal_title", header.Journal?.Title);
        Add("citation_volume", header.Journal?.Volume);
        Add("citation_issue", header.Journal?.Issue);
        Add("citation_firstpage", header.Journal?.Pages?.Split('-', '–')[0]);
        Add("citation_lastpage", header.Journal?.Pages?.Split('-', '–') is { Length: 2 } pages ? pages[1] : null);
        Add("citation_doi", header.Doi);
        Add("citation_language", header.Language.Split('-')[0]);
        Add("citation_keywords", header.Keywords.IsEmpty ? null : string.Join("; ", header.Keywords));
        Add("citation_abstract", header.Abstract);
        Add("citation_public_url", Frames.PublicAddress(context.Library.Settings.Url, article.Path));
        return tags.ToImmutable();

        void Add(string name, string? content)
        {
            if (!string.IsNullOrWhiteSpace(content))
            {
                tags.Add(new MetaTag(name, content));
            }
        }
    }

    // "2010/5/12" or a year, as the guidelines show.
    private static string ScholarDate(Edtf date, PartialDate first) => PartialDate.TryParse(date.Text, out var exact) switch
    {
        true when exact.Day > 0 => $"{exact.Year}/{exact.Month}/{exact.Day}",
        true when exact.Month > 0 => $"{exact.Year}/{exact.Month}",
        _ => first.Year.ToString(),
    };
}
