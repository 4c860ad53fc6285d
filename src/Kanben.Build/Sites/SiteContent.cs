using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Caches;
using Kanben.Model;

namespace Kanben.Build.Sites;

/// <summary>Everything under `input/` as read, before anything is made of it. Articles and pages are in the order of their file names.</summary>
public sealed record SiteContent(SiteSettings Settings)
{
    /// <summary>The articles that were read.</summary>
    public ImmutableArray<ArticleReading> Readings { get; init; } = [];

    public ImmutableArray<Article> Articles => [.. Readings.Select(reading => reading.Article)];

    /// <summary>The articles whose files are as they were when they were last analysed; they were not read again.</summary>
    internal ImmutableArray<KnownArticle> Known { get; init; } = [];
    public ImmutableArray<PlainPage> Pages { get; init; } = [];
    public ImmutableArray<CuratedTerm> Terms { get; init; } = [];
    public ImmutableArray<AddedEvent> Events { get; init; } = [];

    /// <summary>The pictures that may be published, as files under `input/`.</summary>
    public FrozenSet<string> Pictures { get; init; } = FrozenSet<string>.Empty;

    /// <summary>All articles, in no order.</summary>
    private IEnumerable<ArticleFront> Fronts => Readings.Select(reading => (ArticleFront)reading.Article).Concat(Known.Select(known => known.Article.Article));

    private LinkTargets? _targets;

    /// <summary>What links may lead to.</summary>
    public LinkTargets Targets => _targets ?? new(
        Fronts.Select(article => (article.File, Path: AnalyzedArticle.PathOf(article.Slug)))
            .Concat(Pages.Select(page => (page.File, Path: PathOf(page))))
            .DistinctBy(entry => entry.File)
            .ToFrozenDictionary(entry => entry.File, entry => entry.Path),
        Pictures);

    /// <summary>What every article's analysis needs of the site.</summary>
    public AnalysisContext Context => new(Targets, Settings.TrustsHtml);

    /// <summary>The same without the articles, for when they are analysed; <see cref="Targets"/> are the same.</summary>
    internal SiteContent WithoutTexts() => this with { Readings = [], Known = [], _targets = Targets };

    public static string PathOf(PlainPage page) => $"{page.Slug}/index.html";
}

/// <summary>An article as it was read, the digest of its file's bytes (XXH128), and what the reading had to say.</summary>
public sealed record ArticleReading(Article Article, UInt128 Digest, ImmutableArray<Diagnostic> Diagnostics);
