using System.Collections.Immutable;
using Kanben.Build.Markdown;
using Kanben.Model;
using Markdig.Syntax;

namespace Kanben.Build.Articles;

/// <summary>
/// A body parsed once: the tree, with ids set on its headings and paragraphs, and what stands in it. <see cref="Definitions"/> are the reference
/// entries and explanatory notes in the order of the file; <see cref="ReferencesTitle"/> is the printed heading of the list, which is taken out
/// of the headings.
/// </summary>
internal sealed record ArticleBody(MarkdownDocument Tree, ImmutableArray<Heading> Headings, ImmutableArray<Paragraph> Paragraphs, ImmutableArray<NoteDefinition> Definitions)
{
    public ImmutableArray<NoteMark> Marks { get; init; } = [];

    /// <summary>By their ids, the texts of headings and paragraphs in which a mark or a citation may stand.</summary>
    public IReadOnlyDictionary<string, PlainText> Texts { get; init; } = ImmutableDictionary<string, PlainText>.Empty;
    public string? ReferencesTitle { get; init; }

    /// <summary>The ids of headings and paragraphs.</summary>
    public required IReadOnlySet<string> Ids { get; init; }
}

/// <summary>An entry `[^label]: text`; <see cref="Number"/> is 0 for an explanatory note.</summary>
internal sealed record NoteDefinition(string Label, int Number, string Text, int Line);

/// <summary>A mark `[^label]` and the paragraph and offset at which it stands.</summary>
internal sealed record NoteMark(string Label, int Number, string Paragraph, int Offset, int Line)
{
    public required NoteMarkInline Inline { get; init; }
}
