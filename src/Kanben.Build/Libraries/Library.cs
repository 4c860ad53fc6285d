using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Editions;
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
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>For each article the entries of the glossary that were found in it, in the order of the glossary.</summary>
    public required ILookup<AnalyzedArticle, GlossaryEntry> TermsOf { get; init; }
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

/// <summary>An entry of the glossary, found in articles or written by a person; <see cref="Id"/> is its place on the glossary's page.</summary>
public sealed record GlossaryEntry(string Name, string Id, TermKind Kind, char Letter)
{
    public CuratedTerm? Curated { get; init; }

    /// <summary>The syllables in pinyin, or null for a term in Latin letters.</summary>
    public string? Reading { get; init; }

    /// <summary>The sentence that defines it, and the article it stands in.</summary>
    public (AnalyzedArticle Article, TermUse Use)? Definition { get; init; }
    public ImmutableArray<(AnalyzedArticle Article, FoundTerm Term)> FoundIn { get; init; } = [];
}

/// <summary>Markdown of a page or a definition as HTML, with the pictures it shows and its faults.</summary>
public sealed record RenderedContent(string Html, ImmutableArray<string> Pictures, ImmutableArray<Diagnostic> Diagnostics);
