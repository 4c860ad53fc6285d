using System.Collections.Immutable;

namespace Kanben.Text.Collations;

/// <summary>What a block of an edition or of a source is, as far as collating must know. A source's blocks are <see cref="Text"/>.</summary>
public enum BlockKind
{
    Text,
    Heading,
    Title,
    Author,
    Affiliation,
    AuthorNote,
    Mail,
    Abstract,
    Keyword,
    HeaderNote,

    /// <summary>Facts about the issue: journal, volume, DOI. They may come from elsewhere, so they are never called inserted.</summary>
    Issue,
    Table,
    Note,
    Reference,

    /// <summary>The heading of the reference list, which the page gives where the source has none.</summary>
    ListTitle,
}

/// <summary>
/// A block of text: a paragraph, a heading, a name. <see cref="Line"/> is a line of its file (0: not known), <see cref="Place"/> the id on the page;
/// <see cref="Level"/> is a heading's, 0 for any other; <see cref="IsContinued"/> says that only a line end, and no blank line, parts it from the one before.
/// </summary>
public readonly record struct TextBlock(BlockKind Kind, int Line)
{
    public string? Place { get; init; }
    public int Level { get; init; }
    public bool IsContinued { get; init; }

    /// <summary>Whether the program that shows the file prints a number before it, which the file does not hold.</summary>
    public bool IsNumbered { get; init; }
}

/// <summary>
/// One side of a collation: its text as the characters that count (folded to NFKC and one shape of quotation mark, white space left out, citation
/// marks as numbers), each with its place in the text as it stands. Made by <see cref="CollationTextBuilder"/>; immutable.
/// </summary>
public sealed class CollationText
{
    internal const int CitationBase = 0x200000;
    internal const int NoteMark = 0x300000;

    internal CollationText(string text, ImmutableArray<TextBlock> blocks, UnitList units, int markup)
    {
        (Text, Blocks, Markup) = (text, blocks, markup);
        (Codes, Starts, Ends, Marks, BlockOf) = units.ToArrays();
    }

    /// <summary>The text as it stands, blocks apart by a line feed.</summary>
    public string Text { get; }

    public ImmutableArray<TextBlock> Blocks { get; }

    /// <summary>How many pieces of markup were left out of the text when it was read.</summary>
    public int Markup { get; }

    public int Length => Codes.Length;

    internal int[] Codes { get; }

    internal int[] Starts { get; }

    internal int[] Ends { get; }

    internal UnitMarks[] Marks { get; }

    internal int[] BlockOf { get; }

    internal bool IsWeak(int unit) => (Marks[unit] & UnitMarks.Weak) != UnitMarks.None;

    internal int LineOf(int unit) => Blocks[BlockOf[unit]].Line;

    internal bool StartsBlock(int unit) => unit == 0 || BlockOf[unit] != BlockOf[unit - 1];

    internal bool EndsBlock(int unit) => unit == Length - 1 || BlockOf[unit] != BlockOf[unit + 1];

    /// <summary>The text from one unit to another, both included, as it stands.</summary>
    internal string Slice(int first, int last) => first > last ? "" : Text[Starts[first]..Math.Max(Ends[last], Starts[first])];

    internal static bool IsCitation(int code) => code is >= CitationBase and < NoteMark;

    internal static bool IsLetterOrDigit(int code) => code < CitationBase && (code > 0xFFFF || char.IsLetterOrDigit((char)code));
}

[Flags]
internal enum UnitMarks : byte
{
    None = 0,

    /// <summary>A character of markup: it may vanish or appear and is compared all the same.</summary>
    Weak = 1,

    /// <summary>White space stands before it in the same block.</summary>
    SpaceBefore = 2,
}
