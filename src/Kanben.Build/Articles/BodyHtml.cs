using System.Collections.Immutable;

namespace Kanben.Build.Articles;

/// <summary>
/// A body as HTML. <see cref="Runs"/> are the stretches of plain prose in it, in order, where terms may be linked: never in headings, links,
/// code, formulas, captions or citations.
/// </summary>
public sealed record BodyHtml(string Html, ImmutableArray<TextRun> Runs);

/// <summary>A stretch of the HTML that is escaped text and nothing else; <see cref="Section"/> counts the headings before it.</summary>
public readonly record struct TextRun(int Start, int Length, int Section);
