using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>A seed on its way to an article: its blocks in reading order, and what the repairs so far took out, changed and found.</summary>
internal sealed record SeedDocument(string Path, string Sha256, ImmutableArray<Block> Blocks)
{
    public ImmutableArray<Removal> Removed { get; init; } = [];
    public ImmutableArray<Repair> Repairs { get; init; } = [];
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The pictures that blocks name as their target.</summary>
    public ImmutableArray<ArticlePicture> Pictures { get; init; } = [];

    /// <summary>Whether the file itself says where a paragraph ends, as Word does, so that nothing needs to be joined.</summary>
    public bool KnowsParagraphs { get; init; }
}

/// <summary>What a block is. The reader knows the kinds up to <see cref="Footnote"/>; the repairs tell the rest apart.</summary>
internal enum BlockKind
{
    Text,
    Heading,
    Bullet,
    Table,
    Formula,
    Code,
    Picture,

    /// <summary>The text of an explanatory note, whose label is its <see cref="Block.Mark"/> and stands in the text as `[^label]`.</summary>
    Footnote,
    Caption,
    Title,
    Subtitle,
    Authors,
    Affiliation,
    Abstract,
    Keywords,
    EnglishTitle,
    EnglishAuthors,
    EnglishAbstract,
    EnglishKeywords,
    Note,
    ReferenceHeading,
    Reference,

    /// <summary>Taken out by the repair that is running.</summary>
    Gone,
}

/// <summary>
/// A piece of the seed: one printed line until lines are joined. <see cref="Text"/> is free of the seed's backslash escapes, except those of
/// <see cref="Escapes"/>, which keep formulas and tags apart from text. <see cref="Line"/> counts from 1.
/// </summary>
internal sealed record Block(BlockKind Kind, int Line, string Text)
{
    /// <summary>Whether an empty line stood before it; without one it belongs to the printed paragraph above.</summary>
    public bool Gap { get; init; } = true;

    /// <summary>The level of a heading: as printed, then as worked out. 0 for other blocks.</summary>
    public int Level { get; init; }

    /// <summary>The number of a reference.</summary>
    public int Number { get; init; }

    /// <summary>The number of a heading as printed, with its marks; the label of a note.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether it stands in a block quotation.</summary>
    public bool IsQuote { get; init; }

    /// <summary>The file in the article's folder that a picture shows; empty when the seed does not bring it.</summary>
    public string Target { get; init; } = "";
}

/// <summary>The changes one repair makes to a document: mutable while the repair runs and then gone.</summary>
internal sealed class SeedEdit(SeedDocument document)
{
    private readonly List<Removal> _removed = [.. document.Removed];
    private readonly List<Repair> _repairs = [.. document.Repairs];
    private readonly List<Diagnostic> _diagnostics = [.. document.Diagnostics];

    public List<Block> Blocks { get; } = [.. document.Blocks];

    public void Remove(RemovalKind kind, int line, string text) => _removed.Add(new Removal(kind, line, text));

    public void Record(string rule, int line, string before, string after) => _repairs.Add(new Repair(rule, line, before, after));

    public void Report(Rule rule, int line, string message) => _diagnostics.Add(rule.At(new Place(document.Path, line), message));

    /// <summary>Takes a block out of the text and records it whole. Its place in the list stays until the edit is done.</summary>
    public void Drop(int index, RemovalKind kind)
    {
        Remove(kind, Blocks[index].Line, Blocks[index].Text);
        Blocks[index] = Blocks[index] with { Kind = BlockKind.Gone, Text = "" };
    }

    public SeedDocument Done() => document with
    {
        Blocks = Present(),
        Removed = [.. _removed],
        Repairs = [.. _repairs],
        Diagnostics = [.. _diagnostics],
    };

    private ImmutableArray<Block> Present()
    {
        var present = ImmutableArray.CreateBuilder<Block>(Blocks.Count);
        var gap = false;
        foreach (var block in Blocks)
        {
            if (block.Kind != BlockKind.Gone)
            {
                present.Add(block.Gap || !gap ? block : block with { Gap = true });
                gap = false;
            }
            else
            {
                gap |= block.Gap;
            }
        }

        return present.ToImmutable();
    }
}
