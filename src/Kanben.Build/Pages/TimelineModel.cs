using System.Collections.Immutable;

namespace Kanben.Build.Pages;

/// <summary>
/// A page of the timeline: its events in years, or the <see cref="Periods"/> whose pages hold them, or both. The events of the whole page
/// count together in <see cref="Count"/>.
/// </summary>
public sealed record TimelineModel(Frame Page, IReadOnlyDictionary<string, string> Words) : PageModel(Page, Words)
{
    public required string Heading { get; init; }

    /// <summary>The first page of the timeline; null on that page itself.</summary>
    public Link? Up { get; init; }
    public int Count { get; init; }

    /// <summary>The drawing above the list; only the first page has one, and only where it says something.</summary>
    public OverviewModel? Overview { get; init; }
    public ImmutableArray<TimelinePart> Periods { get; init; } = [];
    public ImmutableArray<Link> Jumps { get; init; } = [];
    public ImmutableArray<TimelineSection> Sections { get; init; } = [];
    public Link? Earlier { get; init; }
    public Link? Later { get; init; }

    /// <summary>The script that knows the page of every event, as seen from this one; null while the timeline is one page.</summary>
    public string? Places { get; init; }
    public required TimelineChoices Choices { get; init; }
}

/// <summary>A page of the timeline in the list of periods, with those of its parts.</summary>
public sealed record TimelinePart(string Label, string Href, int Count, ImmutableArray<Link> Parts);

/// <summary>Years under one heading; <see cref="Label"/> is null when the page is short enough to do without.</summary>
public sealed record TimelineSection(string? Label, string Id, ImmutableArray<TimelineYear> Years)
{
    /// <summary>The label in a list of many.</summary>
    public string Short { get; init; } = "";
}

/// <summary>A year, or a decade or century of which no more is known. <see cref="Level"/> is that of its heading; its events have the next.</summary>
public sealed record TimelineYear(string Label, string Id, int Level, ImmutableArray<TimelineItem> Events);

/// <summary>
/// What events can be chosen by, for the script. <see cref="Articles"/> has a line for each article of the page: its name in addresses, the numbers of
/// its keywords, its title, divided by tabs. <see cref="Keywords"/> has one for each keyword. Both count from 0.
/// </summary>
public sealed record TimelineChoices(string Articles, string Keywords);

/// <summary>An event. What is null is left out; languages are null where they are the site's own.</summary>
public sealed record TimelineItem
{
    public required string Id { get; init; }
    public required int Level { get; init; }
    public required ShownDate Date { get; init; }
    public required string Title { get; init; }
    public string? Language { get; init; }
    public required string Kind { get; init; }
    public string? KindLabel { get; init; }

    /// <summary>The numbers of the articles that tell it, among those of <see cref="TimelineChoices"/>.</summary>
    public required string Articles { get; init; }
    public EventTelling? First { get; init; }
    public ImmutableArray<EventTelling> Others { get; init; } = [];
    public string? Note { get; init; }

    /// <summary>What a person names as the source, with its addresses linked.</summary>
    public string? SourceHtml { get; init; }

    /// <summary>That a person added it or gave it its title, in words.</summary>
    public string? Editor { get; init; }
}

/// <summary>
/// A date as printed, or written out when the printed wording needs its surroundings. <see cref="Datetime"/> and <see cref="DatetimeEnd"/> are values HTML
/// allows in `time`, null for imprecise dates, which have <see cref="Edtf"/> only.
/// </summary>
public sealed record ShownDate(string Edtf, string From)
{
    /// <summary>What stands between the two dates of a range.</summary>
    public string? Joiner { get; init; }
    public string? To { get; init; }
    public string? Datetime { get; init; }
    public string? DatetimeEnd { get; init; }

    /// <summary>The language of the printed wording; null where it is the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>The date in the site's words and in brackets, when the printed wording does not say its year in digits (民国二十六年).</summary>
    public string? Value { get; init; }

    /// <summary>How the value was known, in words, when the printed wording does not say it.</summary>
    public string? Basis { get; init; }

    /// <summary>The whole of it as text.</summary>
    public string Text => From + Joiner + To;
}

/// <summary>
/// The place in an article that tells an event: its sentence in three parts, around the printed date, and the paragraph. The sentence is
/// empty for an event that a person added to the article.
/// </summary>
public sealed record EventTelling(Link Source, string? Section, string? Language)
{
    public string Before { get; init; } = "";
    public string Printed { get; init; } = "";
    public string After { get; init; } = "";
    public bool HasSentence => Before.Length + Printed.Length + After.Length > 0;
}

/// <summary>An event beside the text of its article: the link leads to its paragraph, or to the timeline when it has none.</summary>
public sealed record ArticleEvent(ShownDate Date, string Title, string Href, string? KindLabel = null);
