using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// What was found in an article that no other page shows: a site holds it for as long as the article's own pages are made. The body is HTML already, except
/// that terms are not linked yet: that needs the whole site.
/// </summary>
public sealed record ArticleText(BodyHtml Body)
{
    public ImmutableArray<Heading> Headings { get; init; } = [];
    public ImmutableArray<Reference> References { get; init; } = [];
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
}

/// <summary>
/// Where those parts of an analysis are kept that few pages need: in memory or on the disk. There each call reads them, so ask once for a page.
/// </summary>
public interface IArticleTextSource
{
    public ArticleText Read();

    /// <summary>The references alone.</summary>
    public ImmutableArray<Reference> ReadReferences();

    /// <summary>One entry of the references, by its place among them.</summary>
    public Reference ReadReference(int index);

    public ImmutableArray<Paragraph> ReadProse();

    /// <summary>One paragraph of the prose.</summary>
    public Paragraph ReadParagraph(int index);
}

/// <summary>The parts of an analysis in memory.</summary>
internal sealed record TextInMemory(ArticleText Text, ImmutableArray<Paragraph> Prose) : IArticleTextSource
{
    public ArticleText Read() => Text;

    public ImmutableArray<Reference> ReadReferences() => Text.References;

    public Reference ReadReference(int index) => Text.References[index];

    public ImmutableArray<Paragraph> ReadProse() => Prose;

    public Paragraph ReadParagraph(int index) => Prose[index];
}
