using System.Collections.Immutable;

namespace Kanben.Build.Pages;

/// <summary>
/// A page of the glossary: its entries in sections, or the <see cref="Rows"/> whose pages hold them. The entries of the whole page count together in
/// <see cref="Count"/>.
/// </summary>
public sealed record GlossaryModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }

    /// <summary>The first page of the glossary; null on that page itself.</summary>
    public Link? Up { get; init; }
    public int Count { get; init; }

    /// <summary>The orders that the glossary can be read in; empty where there is only one.</summary>
    public ImmutableArray<NavigationLink> Orders { get; init; } = [];

    /// <summary>Every letter there is, with terms or without.</summary>
    public ImmutableArray<GlossaryMark> Marks { get; init; } = [];

    /// <summary>The pages that the entries of this one are divided into, or the neighbours of its part.</summary>
    public ImmutableArray<WorkLetters> Rows { get; init; } = [];

    /// <summary>Whether the <see cref="Rows"/> are what the page is for, and not the way to its neighbours.</summary>
    public bool IsIndex { get; init; }
    public ImmutableArray<GlossarySection> Sections { get; init; } = [];

    /// <summary>On the first page of a divided glossary the names of its entries or, where they are too many, of those that most articles use.</summary>
    public ImmutableArray<GlossaryNames> Names { get; init; } = [];
    public bool IsEmpty => Count == 0;
    public Link? Earlier { get; init; }
    public Link? Later { get; init; }

    /// <summary>The script that knows the page of every entry, as seen from this one; null while the glossary is one page.</summary>
    public string? Places { get; init; }
}

/// <summary>A letter of the index; without an address nothing begins with it.</summary>
public sealed record GlossaryMark(string Letter, string? Href, bool IsCurrent);

/// <summary>Entries under one letter or syllable; <see cref="Label"/> is null where the heading of the page says it.</summary>
public sealed record GlossarySection(string? Label, string Id, ImmutableArray<GlossaryItem> Entries);

/// <summary>An entry as its page shows it. Texts are in the site's language where no other is told.</summary>
public sealed record GlossaryItem
{
    public required string Id { get; init; }

    /// <summary>The level of its heading.</summary>
    public int Level { get; init; } = 3;
    public required string Name { get; init; }
    public required string KindLabel { get; init; }
    public string? Reading { get; init; }
    public string? English { get; init; }
    public string? Aliases { get; init; }

    /// <summary>An editor's definition, as HTML.</summary>
    public string? DefinitionHtml { get; init; }

    /// <summary>What kind of definition it is, in words: as written, or the editor's own.</summary>
    public string? DefinitionLabel { get; init; }

    /// <summary>Where an editor has the definition from, as HTML.</summary>
    public string? SourceHtml { get; init; }

    /// <summary>A sentence of an article that defines the term.</summary>
    public GlossaryUses? Definition { get; init; }

    /// <summary>In words, how many articles use it and how often; null when none does.</summary>
    public string? Extent { get; init; }
    public ImmutableArray<GlossaryUses> Uses { get; init; } = [];

    /// <summary>Those beyond the number that a reader takes in.</summary>
    public ImmutableArray<GlossaryUses> MoreUses { get; init; } = [];

    /// <summary>Further articles, with how often they use it, whose sentences are not shown.</summary>
    public ImmutableArray<GlossaryArticle> Listed { get; init; } = [];

    /// <summary>In words, how many articles there are that are not even listed; null when there are none.</summary>
    public string? Unlisted { get; init; }
    public bool HasMore => MoreUses.Length + Listed.Length > 0;

    /// <summary>The articles that name the term, when no sentence of theirs uses it (a keyword that stays on the title page).</summary>
    public ImmutableArray<GlossaryArticle> NamedBy { get; init; } = [];
    public ImmutableArray<Link> See { get; init; } = [];

    /// <summary>The terms that occur with it.</summary>
    public ImmutableArray<Link> Related { get; init; } = [];
}

/// <summary>An article, with how often it uses a term, in words, where that is told here; <see cref="Language"/> is null where it is the site's own.</summary>
public sealed record GlossaryArticle(Link Article, string? Times, string? Language);

/// <summary>Sentences of one article.</summary>
public sealed record GlossaryUses(GlossaryArticle Of, ImmutableArray<GlossarySentence> Sentences);

/// <summary>A sentence cut around what it is quoted for; <see cref="Place"/> leads to its paragraph and names the section.</summary>
public sealed record GlossarySentence(string Before, string Match, string After, Link Place)
{
    /// <summary>Null where it is the site's own.</summary>
    public string? Language { get; init; }
}

/// <summary>A page of the glossary by strokes: names that lead to their entries, or the <see cref="Rows"/> whose pages hold them.</summary>
public sealed record GlossaryStrokesModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }
    public required Link Up { get; init; }
    public int Count { get; init; }
    public ImmutableArray<NavigationLink> Orders { get; init; } = [];
    public ImmutableArray<WorkLetters> Rows { get; init; } = [];
    public bool IsIndex { get; init; }
    public ImmutableArray<GlossaryNames> Groups { get; init; } = [];
}

/// <summary>
/// Names that lead to their entries; <see cref="Label"/> is null where the heading of the page says it, <see cref="Href"/> the page of those entries, where
/// they have one of their own.
/// </summary>
public sealed record GlossaryNames(string? Label, string Id, ImmutableArray<Link> Names)
{
    public string? Href { get; init; }
}
