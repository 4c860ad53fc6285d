using System.Collections.Immutable;
using Kanben.Build.Pages;

namespace Kanben.Build.Metadata;

/// <summary>Dublin Core in HTML (DCMI, DC-HTML): the English title is an alternative, never a second title.</summary>
internal static class DublinCoreTags
{
    public static ImmutableArray<MetaTag> Of(DescribedArticle article)
    {
        var header = article.Header;
        return new MetaTags
        {
            { "DC.title", article.Title },
            { "DC.title.alternative", header.English?.Title },
            { "DC.creator", article.Authors.Select(author => CitedName.Of(author.Name)) },
            { "DC.date", header.Date?.Text },
            { "DC.language", header.Language },
            { "DC.type", "Text" },
            { "DC.identifier", article.DoiAddress ?? article.Address },
            { "DC.rights", article.Settings.License },
            { "DC.description", header.Abstract?.ReplaceLineEndings(" ") },
            { "DC.subject", header.Keywords },
        }.ToImmutable();
    }
}
