using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// What was found in an article that no other page shows: a site holds it for as long as the article's own pages are made. The body is HTML already, except
/// that terms are not linked yet: that needs the whole site.
/// </summary>
public sealed record ArticleText(BodyHtml Body) : IArticleTextSource
{
    public ImmutableArray<Citation> Citations { get; init; } = [];
    public ImmutableArray<AuthorDateCitation> AuthorDateCitations { get; init; } = [];

    /// <summary>The marks of references and of explanatory notes, in reading order.</summary>
    public ImmutableArray<PlacedMark> Marks { get; init; } = [];

    /// <summary>The explanatory notes: label and text.</summary>
    public ImmutableArray<(string Label, string Text)> Notes { get; init; } = [];

    /// <summary>For each label the places on the page that cite it, in reading order.</summary>
    public ImmutableDictionary<string, ImmutableArray<CitingPlace>> CitedAt { get; init; } = ImmutableDictionary<string, ImmutableArray<CitingPlace>>.Empty;
    public ImmutableArray<DateMention> Dates { get; init; } = [];

    /// <summary>The Markdown of a body that could not be parsed; null otherwise.</summary>
    public string? Unparsed { get; init; }

    ArticleText IArticleTextSource.Read() => this;
}

/// <summary>Where an article's text is kept: in memory or on the disk.</summary>
public interface IArticleTextSource
{
    public ArticleText Read();
}
