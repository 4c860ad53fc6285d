using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Editions;
using Kanben.Build.Glossaries;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Libraries;

/// <summary>The site as a whole: all that is shown on more than one page, gathered from the analysed articles. Every list is in its final order.</summary>
public sealed record Library(SiteSettings Settings)
{
    /// <summary>The newest first, then by title.</summary>
    public ImmutableArray<AnalyzedArticle> Articles { get; init; } = [];
    public ImmutableArray<PlainPage> Pages { get; init; } = [];
    public Timeline Timeline { get; init; } = Timeline.Empty;
    public Glossary Glossary { get; init; } = Glossary.Empty;
    public Bibliography Bibliography { get; init; } = Bibliography.Empty;

    /// <summary>The works that articles cite, in the order of the bibliography.</summary>
    public ImmutableArray<Work> Works => Bibliography.Works;
    public ImmutableArray<ArticleGroup> Keywords { get; init; } = [];
    public ImmutableArray<ArticleGroup> Authors { get; init; } = [];
    public required TermLinker Linker { get; init; }

    /// <summary>What people wrote beside articles (pages, definitions), rendered: file → content.</summary>
    public ImmutableDictionary<string, RenderedContent> Contents { get; init; } = ImmutableDictionary<string, RenderedContent>.Empty;

    /// <summary>What the collation of each article that names a seed has found.</summary>
    public ImmutableDictionary<AnalyzedArticle, ArticleProof> Proofs { get; init; } = ImmutableDictionary<AnalyzedArticle, ArticleProof>.Empty;

    /// <summary>The proof that the article's edition page shows, or null for an article without such a page.</summary>
    public ArticleProof? EditionOf(AnalyzedArticle article) => Settings.Edition == EditionScope.None ? null : Proofs.GetValueOrDefault(article);

    /// <summary>Whether the seed is published: only a file that the article was made from for certain.</summary>
    public bool PublishesSource(ArticleProof proof) => Settings.Edition == EditionScope.Full && proof.State == ProofState.Collated;

    /// <summary>Files under `input/` that are shown somewhere and must be published.</summary>
    public ImmutableArray<string> Pictures => [.. Articles.SelectMany(article => article.Pictures).Concat(Contents.Values.SelectMany(content => content.Pictures)).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>The articles that share a keyword or an author. <see cref="Slug"/> names its page.</summary>
public sealed record ArticleGroup(string Name, Slug Slug, char Letter, ImmutableArray<AnalyzedArticle> Articles);

/// <summary>Markdown of a page or a definition as HTML, with the pictures it shows and its faults.</summary>
public sealed record RenderedContent(string Html, ImmutableArray<string> Pictures, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The paragraphs that quote, as plain text.</summary>
    public ImmutableArray<Paragraph> Quotations { get; init; } = [];
}
