using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Pages;
using Kanben.Model;

namespace Kanben.Build.Metadata;

/// <summary>The facts about an article that every vocabulary tells in its own words.</summary>
internal sealed class DescribedArticle(ArticlePage page, PageContext context)
{
    public AnalyzedArticle Article { get; } = page.Article;
    public PageContext Context { get; } = context;
    public ArticleHeader Header => Article.Article.Header;
    public SiteSettings Settings => Context.Library.Settings;

    public string Title { get; } = page.Article.Article.Header is { Subtitle: { Length: > 0 } subtitle } header
        ? header.Title + (DateText.IsChinese(header.Language) ? "：" : ": ") + subtitle
        : page.Article.Article.Header.Title;

    /// <summary>The public address of the page; null when the site has none.</summary>
    public string? Address { get; } = Frames.PublicAddress(context.Library.Settings.Url, page.Path);

    public string? DoiAddress { get; } = page.Article.Article.Header.Doi is { Length: > 0 } doi ? Dois.AddressOf(doi) : null;

    /// <summary>The day, month or year of publication; null when it is unknown or no plain date.</summary>
    public PartialDate? Date { get; } = page.Article.Article.Header.Date is { } date && PartialDate.TryParse(date.Text, out var exact) ? exact : null;

    /// <summary>The year of publication, of whatever kind the date is.</summary>
    public int? Year { get; } = page.Article.Article.Header.Date?.Earliest?.Year;

    public (string? First, string? Last) Pages { get; } = PageSpan.Of(page.Article.Article.Header.Journal?.Pages);

    /// <summary>The place of another page as seen from this one.</summary>
    public string Relative(string path) => SitePath.Relative(page.Path, path);

    public ImmutableArray<Author> Authors => Header.Authors;
}
