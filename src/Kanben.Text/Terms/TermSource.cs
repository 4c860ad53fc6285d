using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Terms;

/// <summary>
/// What terms are looked for in: one article's keywords, headings and body (the reference list is no part of it), with the names an editor
/// hides and adds.
/// </summary>
public sealed record TermSource(
    ImmutableArray<string> Keywords,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<Paragraph> Paragraphs,
    ImmutableArray<string> Hide,
    ImmutableArray<string> Add);
