namespace Kanben.Model;

/// <summary>What a paragraph of the body is; the names are those of `kanben inspect`, in lower case.</summary>
public enum ParagraphKind
{
    Text,
    List,
    Quote,
    Table,
    Figure,
    Caption,
    Formula,
    Code,
}

/// <summary>
/// A block of the body in reading order. <see cref="Text"/> is plain: no Markdown, no citation marks. <see cref="Heading"/> is the index
/// of the heading it stands under, or -1 before the first. <see cref="Line"/> is the line of the article's file, from 1.
/// </summary>
public sealed record Paragraph(string Id, int Heading, ParagraphKind Kind, string Text, int Line);

/// <summary>A section heading. The title of the article is level 1, so sections begin at 2. <see cref="Number"/> is as printed (`1.1`, `一`).</summary>
public sealed record Heading(int Level, string? Number, string Text, string Id, int Line)
{
    /// <summary>The whole heading as the page shows it, with its number and the mark behind that; null when it is not known.</summary>
    public string? Printed { get; init; }

    /// <summary>The heading in its fullest known form.</summary>
    public string Shown => Printed ?? Text;
}

/// <summary>
/// A mark in the text that cites an entry of the reference list. <see cref="Offset"/> is the place in the plain text of the paragraph,
/// in UTF-16 units, at which the mark stood. <see cref="Pages"/> is a locator printed with the mark.
/// </summary>
public sealed record Citation(int Reference, string Paragraph, int Offset, string? Pages = null);
