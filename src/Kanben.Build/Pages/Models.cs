using System.Collections.Immutable;
using Kanben.Build.Glossaries;

namespace Kanben.Build.Pages;

// What the layouts see. Each layout gets exactly one of these records; a name in a template that is not a member here is an error.
// Texts are plain and escaped by the template; members that end in `Html` are finished HTML and stand in triple braces.

/// <summary>What every page shows around its own content. <see cref="Root"/> leads to the site's root and is empty or ends in a slash.</summary>
public sealed record Frame
{
    public required string Language { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public required string Kind { get; init; }
    public required string Root { get; init; }
    public required string SiteTitle { get; init; }
    public string? SiteSubtitle { get; init; }
    public string? SiteDescription { get; init; }
    public ImmutableArray<NavigationLink> Navigation { get; init; } = [];

    /// <summary>The page's public address; null when the site has none.</summary>
    public string? Canonical { get; init; }
    public ImmutableArray<MetaTag> Meta { get; init; } = [];

    /// <summary>Open Graph, which names its tags `property`.</summary>
    public ImmutableArray<MetaTag> Properties { get; init; } = [];
    public ImmutableArray<HeadLink> HeadLinks { get; init; } = [];

    /// <summary>A script element with JSON-LD, or null.</summary>
    public string? LinkedDataHtml { get; init; }

    /// <summary>Under what terms the site is published: words, and the address of the licence where it has one.</summary>
    public Link? License { get; init; }

    /// <summary>The same content in other formats, for programs that look for it.</summary>
    public ImmutableArray<Download> Alternates { get; init; } = [];

    /// <summary>Style sheets under `assets/` that this kind of page needs beside those of every page.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>Classic scripts under `assets/`, run after the page is read, that this kind of page needs beside those of every page.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];
}

public sealed record NavigationLink(string Text, string Href, bool IsCurrent);

public sealed record MetaTag(string Name, string Content);

/// <summary>A link of the page's head for programs; <see cref="Type"/> is the media type of what it leads to.</summary>
public sealed record HeadLink(string Rel, string Href)
{
    public string? Type { get; init; }
}

public sealed record Link(string Text, string Href);

/// <summary>A file to take along: its address, media type, name in words, and what it is for.</summary>
public sealed record Download(string Href, string Type, string Name, string Use);

/// <summary>The base of every layout's model: the frame and the interface words of the site's language.</summary>
public abstract record PageModel(Frame Page, IReadOnlyDictionary<string, string> Words);

/// <summary>An article in a list. <see cref="Date"/> is written out in the site's language, <see cref="Language"/> is the article's own.</summary>
public sealed record ArticleItem(string Title, string? Subtitle, string Href, string Authors, string? Date, string? Abstract, ImmutableArray<Link> Keywords)
{
    public required string Language { get; init; }

    /// <summary>The date as a value HTML allows in `time`, or null.</summary>
    public string? Datetime { get; init; }
}

public sealed record HomeModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public ImmutableArray<ArticleItem> Articles { get; init; } = [];

    /// <summary>How many articles the site has; more than are shown here.</summary>
    public int ArticleCount { get; init; }
    public bool HasMore { get; init; }
    public int EventCount { get; init; }
    public int TermCount { get; init; }
    public int WorkCount { get; init; }
}

/// <summary>A list of articles under a heading: all of them sheet by sheet, or those of a keyword or an author.</summary>
public sealed record ArticleListModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }
    public required string Label { get; init; }
    public ImmutableArray<ArticleItem> Articles { get; init; } = [];
    public Link? Newer { get; init; }
    public Link? Older { get; init; }
}

/// <summary>An index of names (keywords, authors) by letter.</summary>
public sealed record IndexModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }

    /// <summary>How many names there are, in words.</summary>
    public required string Total { get; init; }
    public ImmutableArray<IndexLetter> Letters { get; init; } = [];
}

public sealed record IndexLetter(string Letter, ImmutableArray<IndexName> Names)
{
    /// <summary>The id of the letter's section; `#`, which stands for numbers and other scripts, cannot be part of a fragment.</summary>
    public string Id => Letter == "#" ? "letter-0" : $"letter-{Letter}";
}

public sealed record IndexName(string Name, string Href, int Count);

public sealed record ArticleModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Title { get; init; }
    public string? Subtitle { get; init; }
    public required string Language { get; init; }
    public ImmutableArray<AuthorModel> Authors { get; init; } = [];
    public ImmutableArray<string> Affiliations { get; init; } = [];
    public string? Date { get; init; }

    /// <summary>The date as a value HTML allows in `time`, or null.</summary>
    public string? Datetime { get; init; }
    public string? Journal { get; init; }
    public string? Doi { get; init; }
    public string? DoiHref { get; init; }
    public string? Abstract { get; init; }
    public ImmutableArray<Link> Keywords { get; init; } = [];
    public EnglishModel? English { get; init; }
    public ImmutableArray<string> HeaderNotes { get; init; } = [];
    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>The edition page, with what it has found in a few words; null for an article that has none.</summary>
    public Link? Edition { get; init; }
    public required LinkedHtml BodyHtml { get; init; }

    /// <summary>What the terms linked in the body mean, one card for each entry that has something to tell.</summary>
    public ImmutableArray<TermCard> TermCards { get; init; } = [];
    public ImmutableArray<ArticleEvent> Events { get; init; } = [];

    /// <summary>Those beyond the number that a reader takes in beside the text.</summary>
    public ImmutableArray<ArticleEvent> MoreEvents { get; init; } = [];

    /// <summary>The timeline with this article's events alone; null when it has none.</summary>
    public Link? OnTimeline { get; init; }
    public ImmutableArray<Link> Terms { get; init; } = [];
    public ImmutableArray<NoteModel> Notes { get; init; } = [];
    /// <summary>Whether anything stands before the text: parts that would be empty are left out. The same for what follows.</summary>
    public bool HasFront => (Abstract ?? Doi) is not null || English is not null || Edition is not null || Keywords.Length + HeaderNotes.Length > 0;
    public bool HasAuthorNotes => Authors.Any(author => author.IsDescribed);
    public bool HasAside => Events.Length + Terms.Length > 0;
    public required string ReferencesTitle { get; init; }

    /// <summary>The entries are found by author and year, so they show no numbers.</summary>
    public bool IsAuthorDate { get; init; }
    public ImmutableArray<ReferenceModel> References { get; init; } = [];
    public required CitingModel Citing { get; init; }
}

public sealed record AuthorModel(string Name, string Href, string? Marks, string? Note, Link? Email, Link? Orcid)
{
    public bool IsDescribed => Note is not null || Email is not null || Orcid is not null;

    /// <summary>Whether the note begins with the name, as printed notes mostly do.</summary>
    public bool IsNamedInNote => Note?.StartsWith(Name, StringComparison.Ordinal) == true;
}

public sealed record EnglishModel(string? Title, string? Authors, string? Abstract, string? Keywords);

/// <summary>An entry of the contents; the children are one level deeper.</summary>
public sealed record ContentsEntry(string? Number, string Text, string Href, ImmutableArray<ContentsEntry> Children);

public sealed record NoteModel(string Label, string Text, Returns? Back);

/// <summary>An entry of the reference list; <see cref="EntryHtml"/> is the author's string with its addresses linked.</summary>
public sealed record ReferenceModel(int Number, string EntryHtml, Returns? Back)
{
    /// <summary>Its place in the bibliography, which names the other articles; null when this article alone cites it.</summary>
    public Link? AlsoCited { get; init; }
}

public sealed record ContentModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }
    public required string BodyHtml { get; init; }
}

public sealed record NotFoundModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words);
