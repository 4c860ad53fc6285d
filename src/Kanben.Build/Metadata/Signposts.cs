using System.Collections.Immutable;
using Kanben.Build.Pages;

namespace Kanben.Build.Metadata;

/// <summary>
/// FAIR Signposting Profile, level 1, for a landing page, as links in the head because static hosts set no HTTP header. `cite-as` (RFC 8574) wants an
/// address that lasts: the DOI or the public address, never a guess.
/// </summary>
internal static class Signposts
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static ImmutableArray<HeadLink> Of(DescribedArticle article)
    {
        var links = ImmutableArray.CreateBuilder<HeadLink>();
        links.Add(new HeadLink("schema.DC", DublinCore));
        Add("cite-as", article.DoiAddress ?? article.Address);
        links.Add(new HeadLink("type", "https://schema.org/AboutPage"));
        links.Add(new HeadLink("type", "https://schema.org/ScholarlyArticle"));
        foreach (var author in article.Authors)
        {
            Add("author", author.Orcid is { Length: > 0 } orcid ? "https://orcid.org/" + Uri.EscapeDataString(orcid.Trim()) : null);
        }

        Add("license", WebAddress.IsAddress(article.Settings.License) ? article.Settings.License : null);
        return links.ToImmutable();

        void Add(string rel, string? href)
        {
            if (href is not null)
            {
                links.Add(new HeadLink(rel, href));
            }
        }
    }
}
