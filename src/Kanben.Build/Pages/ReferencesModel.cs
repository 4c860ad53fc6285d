using System.Collections.Immutable;

namespace Kanben.Build.Pages;

/// <summary>
/// A page of the bibliography: its works in sections, or the <see cref="Letters"/> whose pages hold them. The works of the whole page count together in
/// <see cref="Count"/>.
/// </summary>
public sealed record ReferencesModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }

    /// <summary>The first page of the bibliography; null on that page itself.</summary>
    public Link? Up { get; init; }
    public int Count { get; init; }

    /// <summary>The pages of a split bibliography by script, letter and part, as far as they are near this one.</summary>
    public ImmutableArray<WorkLetters> Letters { get; init; } = [];

    /// <summary>Whether <see cref="Letters"/> are what the page is for, and not the way to its neighbours.</summary>
    public bool IsIndex { get; init; }
    public ImmutableArray<WorkJump> Jumps { get; init; } = [];
    public ImmutableArray<WorkSection> Sections { get; init; } = [];

    /// <summary>How many works there are of each type and each decade; only the first page of a split bibliography says it.</summary>
    public ImmutableArray<WorkTable> Tables { get; init; } = [];
    public Link? Earlier { get; init; }
    public Link? Later { get; init; }

    /// <summary>The script that knows the page of every work, as seen from this one; null while the bibliography is one page. So <see cref="Counts"/>.</summary>
    public string? Places { get; init; }

    /// <summary>The script that knows how many works of each type and year a page has.</summary>
    public string? Counts { get; init; }

    /// <summary>What works can be chosen by: the types of the whole bibliography, and its years; null where there is nothing to choose.</summary>
    public WorkChoices? Choices { get; init; }
}

/// <summary>The way to a section of the page and to its letters.</summary>
public sealed record WorkJump(Link Section, ImmutableArray<Link> Letters);

/// <summary>A row of pages to choose from.</summary>
public sealed record WorkLetters(string Label, ImmutableArray<WorkLetter> Pages);

/// <summary>A page in such a row; <see cref="Count"/> is null for a part that has only a number.</summary>
public sealed record WorkLetter(string Text, string Href, int? Count, bool IsCurrent);

/// <summary>Works of one script; <see cref="Label"/> is null where the heading of the page says it.</summary>
public sealed record WorkSection(string? Label, string Id, ImmutableArray<WorkList> Lists);

/// <summary>Works of one letter; <see cref="Label"/> is null where they need no heading.</summary>
public sealed record WorkList(string? Label, string Id, ImmutableArray<WorkModel> Works);

/// <summary>A work: its entry as printed, its type in words, and the articles that cite it. <see cref="Year"/> is 0 when it is not known.</summary>
public sealed record WorkModel(string Id, string EntryHtml, string Type, string TypeLabel, int Year)
{
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Null where it is the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>In words, that the type is not printed; null when it is.</summary>
    public string? Inferred { get; init; }
    public ImmutableArray<CitingArticle> CitedIn { get; init; } = [];

    /// <summary>Those beyond the number that a reader takes in.</summary>
    public ImmutableArray<CitingArticle> More { get; init; } = [];
}

/// <summary>An article that cites a work, with a link to the entry in its list; <see cref="Further"/> are other numbers that it has there too.</summary>
public sealed record CitingArticle(string Title, string Href, int Number, ImmutableArray<Link> Further)
{
    /// <summary>Null where it is the site's own.</summary>
    public string? Language { get; init; }
}

/// <summary>Numbers under a heading, each with the length of its bar in hundredths of the longest.</summary>
public sealed record WorkTable(string Label, string Id, ImmutableArray<WorkRow> Rows);

public sealed record WorkRow(string Label, int Count, int Length);

public sealed record WorkChoices(ImmutableArray<WorkTypeChoice> Types, int FirstYear, int LastYear);

public sealed record WorkTypeChoice(string Value, string Label, int Count);
