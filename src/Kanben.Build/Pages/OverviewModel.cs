using System.Collections.Immutable;

namespace Kanben.Build.Pages;

/// <summary>
/// The figure above the timeline: what it shows in words, the drawing of the events, and one with the works cited. Each has a form for wide and for
/// narrow screens, of which the style sheet shows one.
/// </summary>
public sealed record OverviewModel(string Summary, ImmutableArray<OverviewDrawing> Events, ImmutableArray<OverviewDrawing> Works);

/// <summary>
/// A drawing as SVG: texts and links that are finished, lines as path data in pixels. <see cref="Form"/> is `wide` or `narrow`,
/// <see cref="Note"/> says what a reader must know to read it: the size of the bins, and what is not drawn.
/// </summary>
public sealed record OverviewDrawing(string Form, int Width, int Height)
{
    /// <summary>What it is, and the id of the words that tell what it shows.</summary>
    public required string Name { get; init; }
    public string? Description { get; init; }
    public required string Note { get; init; }
    public ImmutableArray<OverviewKey> Keys { get; init; } = [];
    public ImmutableArray<OverviewPath> Lines { get; init; } = [];
    public ImmutableArray<OverviewLink> Links { get; init; } = [];
    public ImmutableArray<OverviewText> Texts { get; init; } = [];
}

/// <summary>A mark of the legend: its class and what it means.</summary>
public sealed record OverviewKey(string Mark, string Path, string Text);

public sealed record OverviewPath(string Mark, string Path);

/// <summary>A bar or a range: <see cref="Name"/> says all that the marks show, <see cref="Area"/> is the path of what can be hit.</summary>
public sealed record OverviewLink(string Href, string Name, string Area, ImmutableArray<OverviewPath> Marks);

/// <summary>A text at its baseline; <see cref="Role"/> is its class.</summary>
public sealed record OverviewText(string Role, string X, string Y, string Text);
