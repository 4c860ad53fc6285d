using Kanben.Model;

namespace Kanben.Text.Collations;

/// <summary>
/// What became of a place of the source. Those up to <see cref="Markup"/> are mechanical: there are hundreds, and they are counted; each of the
/// others is a judgement and is listed by itself.
/// </summary>
public enum DifferenceKind
{
    /// <summary>The same mark or digit in another width (equal under NFKC).</summary>
    Width,

    /// <summary>A quotation mark of another shape.</summary>
    Quotation,

    /// <summary>White space, or a line end, that stands on one side alone.</summary>
    Spacing,

    /// <summary>Marks that said what a text is, and whose part the page's structure plays now.</summary>
    Markup,

    /// <summary>Two paragraphs of the source are one.</summary>
    Joined,

    /// <summary>One paragraph of the source is two.</summary>
    Divided,

    /// <summary>A text stands in another order.</summary>
    Moved,

    /// <summary>A heading has another level, or became one, or is none any more.</summary>
    Relevelled,

    /// <summary>Text that a removal of the article's source record names.</summary>
    Removed,

    /// <summary>Other characters stand in the place.</summary>
    Changed,

    /// <summary>Characters that the source does not have.</summary>
    Inserted,

    /// <summary>Characters of the source that stand nowhere.</summary>
    Lost,
}

/// <summary>
/// One difference between the source and the edition. <see cref="Line"/> is the source's, from 1, or 0 where the source has nothing. A long text is
/// cut short in the middle (`…`). <see cref="Before"/> and <see cref="After"/> are the words around it, of the source, or of the edition for what
/// was inserted; <see cref="Place"/> is the id on the page, or null where the edition has nothing.
/// </summary>
public sealed record Difference(DifferenceKind Kind, int Line, string Source, string Edition)
{
    public string? Place { get; init; }

    /// <summary>The line of the article's file, or 0 when it is not known.</summary>
    public int EditionLine { get; init; }
    public string Before { get; init; } = "";
    public string After { get; init; } = "";

    /// <summary>How many characters that count the difference has: those of the source, or of the edition where the source has none.</summary>
    public int Length { get; init; }

    /// <summary>For <see cref="DifferenceKind.Removed"/>: why.</summary>
    public RemovalKind? Removal { get; init; }

    /// <summary>The name of the recorded repair that accounts for it, or null.</summary>
    public string? Repair { get; init; }

    /// <summary>For <see cref="DifferenceKind.Relevelled"/>: the level in the source and in the edition; 0 is a paragraph.</summary>
    public int SourceLevel { get; init; }
    public int EditionLevel { get; init; }
}
