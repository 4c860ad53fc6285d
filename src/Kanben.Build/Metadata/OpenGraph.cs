using System.Collections.Immutable;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>The Open Graph protocol: what a link to the page is shown as elsewhere. An address is given only when the site has one.</summary>
internal static class OpenGraph
{
    public static ImmutableArray<MetaTag> OfPage(Frame frame, string? title, SiteSettings settings) =>
        Start(title ?? settings.Title, "website", frame, settings, settings.Language).ToImmutable();

    public static ImmutableArray<MetaTag> OfArticle(Frame frame, DescribedArticle article)
    {
        var tags = Start(article.Title, "article", frame, article.Settings, article.Header.Language);
        tags.Add("article:published_time", article.Date is null ? null : article.Header.Date!.Text);
        tags.Add("article:tag", article.Header.Keywords);
        return tags.ToImmutable();
    }

    private static MetaTags Start(string title, string type, Frame frame, SiteSettings settings, string language) => new()
    {
        { "og:title", title },
        { "og:type", type },
        { "og:url", frame.Canonical },
        { "og:description", frame.Description },
        { "og:site_name", settings.Title },
        { "og:locale", LocaleOf(language) },
    };

    // The protocol wants language_TERRITORY; a script tells the territory for Chinese alone, so other languages are named only with their own.
    private static string? LocaleOf(string language) => language.Split('-') switch
    {
        ["zh"] or ["zh", "Hans"] or ["zh", "CN"] or ["zh", "Hans", "CN"] => "zh_CN",
        ["zh", "Hant"] or ["zh", "TW"] or ["zh", "Hant", "TW"] => "zh_TW",
        ["zh", "HK"] or ["zh", "Hant", "HK"] => "zh_HK",
        ["en"] => "en_US",
        ["ja"] => "ja_JP",
        [var spoken, { Length: 2 } territory] => $"{spoken}_{territory}",
        _ => null,
    };
}
