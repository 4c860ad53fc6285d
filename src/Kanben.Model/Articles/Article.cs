using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Kanben.Model;

/// <summary>An article without its text: where it lies, what its address is called, and its front matter.</summary>
public record ArticleFront(string File, Slug Slug, ArticleHeader Header);

/// <summary>
/// An article as its file holds it: the front matter and the body in Markdown (`\n` line ends). <see cref="BodyLine"/> is the line of the
/// file on which the body begins, from 1.
/// </summary>
public sealed record Article(string File, Slug Slug, ArticleHeader Header, string Body, int BodyLine) : ArticleFront(File, Slug, Header)
{
    /// <summary>The article without its text, to be kept when the text is not needed any more.</summary>
    public ArticleFront Front => new(File, Slug, Header);
}

/// <summary>The front matter of an article. The title is never empty; every other part may be missing.</summary>
public sealed record ArticleHeader
{
    public required string Title { get; init; }
    public string? Subtitle { get; init; }
    public ImmutableArray<Author> Authors { get; init; } = [];
    public string? Abstract { get; init; }
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>A BCP 47 tag; `zh-Hans` unless the file says otherwise.</summary>
    public string Language { get; init; } = "zh-Hans";
    public Edtf? Date { get; init; }
    public JournalIssue? Journal { get; init; }
    public string? Doi { get; init; }
    public EnglishHeader? English { get; init; }

    /// <summary>Notes of the first page as printed, with their labels (课题：…, 收稿日期：…).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
    public SourceRecord? Source { get; init; }
    public TimelineCorrections Timeline { get; init; } = TimelineCorrections.None;
    public TermCorrections Terms { get; init; } = TermCorrections.None;

    /// <summary>A draft is checked but not published.</summary>
    public bool Draft { get; init; }
}

/// <summary>A person or body that wrote the article. <see cref="Note"/> is the 作者简介 as printed, without its label.</summary>
public sealed record Author(string Name)
{
    public ImmutableArray<string> Affiliations { get; init; } = [];
    public string? Email { get; init; }
    public string? Orcid { get; init; }
    public string? Note { get; init; }
}

/// <summary>Where the article was printed.</summary>
public sealed record JournalIssue(string? Title, string? Volume, string? Issue, string? Pages);

/// <summary>The English title page that many Chinese articles carry.</summary>
public sealed record EnglishHeader(string? Title, ImmutableArray<string> Authors, string? Abstract, ImmutableArray<string> Keywords);

/// <summary>
/// Where the article came from and what the importer did. <see cref="Sha256"/> is of the seed's bytes; <see cref="Digest"/> is of the article
/// as the importer wrote it, so that a later import can tell whether a person has edited it.
/// </summary>
public sealed record SourceRecord(string Seed, string Sha256)
{
    public string? Digest { get; init; }

    /// <summary>The version of the importer that made the article; 0 when a person did.</summary>
    public int Importer { get; init; }
    public ImmutableArray<Removal> Removed { get; init; } = [];
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The checksum of a seed as <see cref="Sha256"/> has it: SHA-256 (FIPS 180-4) in lower-case hexadecimal.</summary>
    public static string ChecksumOf(ReadOnlySpan<byte> seed) => Convert.ToHexStringLower(SHA256.HashData(seed));

    /// <summary>The name of a kind of removal in files and reports.</summary>
    public static string NameOf(RemovalKind kind) => SourceFields.NameOf(kind);
}

/// <summary>Text taken out of the source on purpose, whole and as it stood. <see cref="Line"/> is a line of the seed.</summary>
public sealed record Removal(RemovalKind Kind, int Line, string Text);

/// <summary>Why text was taken out; the names are those of `kanben inspect`, in kebab case.</summary>
public enum RemovalKind
{
    RunningHead,
    PageNumber,
    Watermark,
    Duplicate,
    Markup,

    /// <summary>What recognition read inside a figure: its labels, ticks and debris.</summary>
    FigureText,

    /// <summary>The tail of another article that is printed on the same page.</summary>
    OtherArticle,
}

/// <summary>
/// A judgement of the importer at one place, recorded as TEI's choice of orig and reg would be: at <see cref="Line"/> of the seed
/// <see cref="Before"/> became <see cref="After"/>, by the repair named <see cref="Rule"/>.
/// </summary>
public sealed record Repair(string Rule, int Line, string Before, string After);

/// <summary>An editor's corrections of the events found in the article.</summary>
public sealed record TimelineCorrections(ImmutableArray<EventName> Hide, ImmutableArray<AddedEvent> Add)
{
    public static TimelineCorrections None { get; } = new([], []);

    public ImmutableArray<Retitling> Retitle { get; init; } = [];
}

/// <summary>
/// How an editor names an event that was found: by its date, in EDTF or as printed, or by its title. <see cref="Line"/> is where the file says
/// so, and no part of the name.
/// </summary>
public sealed record EventName(string Text)
{
    public int Line { get; init; }

    public bool Equals(EventName? other) => other?.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The title that an editor gives an event in the place of the one cut from its sentence.</summary>
public sealed record Retitling(EventName Event, string Title);

/// <summary>An event written by a person. <see cref="Source"/> says where it is known from.</summary>
public sealed record AddedEvent(Edtf Date, string Title, string? Note = null)
{
    public EventKind Kind { get; init; }
    public string? Source { get; init; }
}

/// <summary>An editor's corrections of the terms found in the article.</summary>
public sealed record TermCorrections(ImmutableArray<string> Hide, ImmutableArray<string> Add)
{
    public static TermCorrections None { get; } = new([], []);
}
