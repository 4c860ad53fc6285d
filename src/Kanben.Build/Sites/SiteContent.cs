using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Sites;

/// <summary>Everything under `input/` as read, before anything is made of it. Articles and pages are in the order of their file names.</summary>
public sealed record SiteContent(SiteSettings Settings)
{
    public ImmutableArray<Article> Articles { get; init; } = [];
    public ImmutableArray<PlainPage> Pages { get; init; } = [];
    public ImmutableArray<CuratedTerm> Terms { get; init; } = [];
    public ImmutableArray<AddedEvent> Events { get; init; } = [];

    /// <summary>The pictures that may be published, as files under `input/`.</summary>
    public FrozenSet<string> Pictures { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What links may lead to.</summary>
    public LinkTargets Targets => new(
        Articles.Select(article => (article.File, Path: AnalyzedArticle.PathOf(article.Slug)))
            .Concat(Pages.Select(page => (page.File, Path: PathOf(page))))
            .DistinctBy(entry => entry.File)
            .ToFrozenDictionary(entry => entry.File, entry => entry.Path),
        Pictures);

    /// <summary>What every article's analysis needs of the site.</summary>
    public AnalysisContext Context => new(Targets, Settings.TrustsHtml);

    public static string PathOf(PlainPage page) => $"{page.Slug}/index.html";
}
