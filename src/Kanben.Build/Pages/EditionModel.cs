using System.Collections.Immutable;

namespace Kanben.Build.Pages;

/// <summary>
/// The edition page of an article: what the source was, how many differences of each kind there are, the apparatus, what was taken out, and what else
/// the importer recorded. Without a proof there is the verdict alone, which says why.
/// </summary>
public sealed record EditionModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required Link Article { get; init; }

    /// <summary>The article's language, which is that of every quoted text.</summary>
    public required string Language { get; init; }
    public required string Verdict { get; init; }
    public bool IsProven { get; init; }
    public bool IsWhole { get; init; }
    public required string Seed { get; init; }
    public required string Sha256 { get; init; }
    public required string MadeBy { get; init; }

    /// <summary>The raw file as published, and the page that shows it with line numbers; null where the source is not published.</summary>
    public string? RawHref { get; init; }
    public string? ViewHref { get; init; }

    /// <summary>What stands before and after the numbers of lines.</summary>
    public required string LineBefore { get; init; }
    public required string LineAfter { get; init; }
    public ImmutableArray<EditionCount> Counts { get; init; } = [];
    public ImmutableArray<ApparatusEntry> Entries { get; init; } = [];

    /// <summary>How many entries are left out, in words, or null.</summary>
    public string? More { get; init; }
    public ImmutableArray<LevelGroup> Levels { get; init; } = [];
    public ImmutableArray<RemovedText> Removed { get; init; } = [];
    public ImmutableArray<RemovedText> RemovedRest { get; init; } = [];
    public string? RemovedRestLabel { get; init; }
    public ImmutableArray<RecordGroup> Records { get; init; } = [];
}

/// <summary>How often a kind of difference occurs; <see cref="Entries"/> are the first of the entries that show it.</summary>
public sealed record EditionCount(string Label, string Number, string Meaning)
{
    public ImmutableArray<Link> Entries { get; init; } = [];
    public bool HasMore { get; init; }

    /// <summary>What a kind that is only counted mostly consists of.</summary>
    public ImmutableArray<EditionExample> Examples { get; init; } = [];

    /// <summary>The first kind whose instances are listed one by one.</summary>
    public bool IsFirstListed { get; init; }

    /// <summary>Something was lost: the row is not to be overlooked.</summary>
    public bool IsFault { get; init; }
}

public sealed record EditionExample(string Old, string New, string Number);

/// <summary>
/// A note of the apparatus: <see cref="Old"/> is what only the source has, <see cref="New"/> what only the edition has, <see cref="Kept"/> text that
/// is the same on both sides; <see cref="WholeOld"/> and <see cref="WholeNew"/> are given when those had to be cut short.
/// </summary>
public sealed record ApparatusEntry(int Number, string KindLabel)
{
    public string Id => $"n-{Number}";
    public string Before { get; init; } = "";
    public string? Old { get; init; }
    public string? New { get; init; }
    public string? Kept { get; init; }
    public string After { get; init; } = "";
    public string? WholeOld { get; init; }
    public string? WholeNew { get; init; }
    public bool IsCut => (WholeOld ?? WholeNew) is not null;
    public ImmutableArray<SourceLink> Lines { get; init; } = [];

    /// <summary>The part of the article in which it stands, with the address of the very paragraph.</summary>
    public Link? Place { get; init; }
    public string? Reason { get; init; }
    public bool IsFault { get; init; }
}

/// <summary>A line of the source; the address is null where the source is not published.</summary>
public sealed record SourceLink(string Text, string? Href);

/// <summary>The headings that were raised or lowered from one level to another.</summary>
public sealed record LevelGroup(string Old, string New, ImmutableArray<LevelItem> Items);

public sealed record LevelItem(string Id, string Text, Link? Place, ImmutableArray<SourceLink> Lines);

/// <summary>Text that was taken out, once for all the lines on which it stood.</summary>
public sealed record RemovedText(string Id, string KindLabel, string Text, ImmutableArray<SourceLink> Lines)
{
    /// <summary>The source does not have it where the record says.</summary>
    public bool IsUnfounded { get; init; }
}

/// <summary>What the importer recorded under one of its rules.</summary>
public sealed record RecordGroup(string Name, ImmutableArray<RecordItem> Items);

public sealed record RecordItem(string Before, string After, ImmutableArray<SourceLink> Lines);

/// <summary>The page that shows the source of an article; <see cref="LinesHtml"/> are its lines as items of a list.</summary>
public sealed record SourceModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Seed { get; init; }
    public required Link Article { get; init; }
    public required string Language { get; init; }
    public required string EditionHref { get; init; }
    public required string RawHref { get; init; }
    public required string LinesHtml { get; init; }
}
