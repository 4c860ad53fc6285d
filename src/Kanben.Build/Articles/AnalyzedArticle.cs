using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// An article with everything that was found in it, read once. What the site as a whole is made of is held here; <see cref="Text"/>, which its own page
/// alone shows, may lie on the disk. Nothing here depends on another article, so analyses run side by side and can be kept from build to build.
/// </summary>
public sealed record AnalyzedArticle(ArticleFront Article, IArticleTextSource Source)
{
    /// <summary>An analysis that is in memory whole.</summary>
    public AnalyzedArticle(ArticleFront article, ArticleText text, ImmutableArray<Paragraph> prose = default)
        : this(article, new TextInMemory(text, prose.IsDefault ? [] : prose))
    {
        Outline = prose.IsDefault ? [] : [.. prose.Select(paragraph => new ProsePart(paragraph.Heading, paragraph.Kind, paragraph.Text.Length))];
        Sections = [.. text.Headings.Select(heading => heading.Shown)];
        ReferenceCount = text.References.Length;
    }

    // Gathering looks articles up millions of times, and asks as often for the path. What `with` makes of an analysis is one of the same file and slug.
    private readonly int _hash = Article.File.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id under which the abstract's dates and citations are found; the page gives it to the abstract.</summary>
    public const string AbstractId = "abstract";

    /// <summary>Whether an id is one that the page gives to its own parts; which of them are there is the theme's to say.</summary>
    public static bool IsPageId(string id) =>
        id is AbstractId or "notes" or "references" or "content" || id.StartsWith("ref-", StringComparison.Ordinal)
        || id.StartsWith("note-", StringComparison.Ordinal) || id.StartsWith("cite-", StringComparison.Ordinal) || id.StartsWith("card-", StringComparison.Ordinal);

    /// <summary>The headings as the page shows them, in order.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>What is always at hand of each paragraph of the <see cref="Prose"/>.</summary>
    public ImmutableArray<ProsePart> Outline { get; init; } = [];

    /// <summary>
    /// What dates, terms and citations are looked for in: the abstract, where there is one, and the paragraphs. It may be read from the disk each time.
    /// </summary>
    public ImmutableArray<Paragraph> Prose => Source.ReadProse();

    /// <summary>One paragraph of the <see cref="Prose"/>.</summary>
    public Paragraph ParagraphAt(int index) => Source.ReadParagraph(index);

    /// <summary>The body in reading order.</summary>
    public ImmutableArray<Paragraph> Paragraphs => Article.Header.Abstract is { Length: > 0 } && !Outline.IsEmpty ? Prose.RemoveAt(0) : Prose;

    /// <summary>The article cites by author and year alone, so its entries have no numbers in print.</summary>
    public bool IsAuthorDate { get; init; }
    public int ReferenceCount { get; init; }

    /// <summary>The reference list, <see cref="ReferenceCount"/> entries. It may be read from the disk each time.</summary>
    public ImmutableArray<Reference> References => Source.ReadReferences();

    /// <summary>One entry of the <see cref="References"/>, by its place among them.</summary>
    public Reference ReferenceAt(int index) => Source.ReadReference(index);

    /// <summary>The printed heading of the reference list, or null when the article gives it none.</summary>
    public string? ReferencesTitle { get; init; }
    public ImmutableArray<DatedEvent> Events { get; init; } = [];
    public ImmutableArray<FoundTerm> Terms { get; init; } = [];

    /// <summary>Files under `input/` that the body shows.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>What the body asked of the site's other files; as long as the answers are the same, so is the analysis.</summary>
    public ImmutableArray<TargetUse> TargetUses { get; init; } = [];

    /// <summary>Whether the file is, word for word, what the importer wrote.</summary>
    public bool IsAsImported { get; init; }
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What only the article's own pages show. It may be read from the disk each time, so ask once for a page.</summary>
    public ArticleText Text => Source.Read();

    /// <summary>
    /// An article of a site is known by its file: what was gathered of it holds for a later analysis of the same file too, and comparing texts would cost a
    /// hundred times as much.
    /// </summary>
    public bool Equals(AnalyzedArticle? other) => ReferenceEquals(this, other) || string.Equals(Article.File, other?.Article.File, StringComparison.Ordinal);

    public override int GetHashCode() => _hash;

    /// <summary>The path of the page.</summary>
    public string Path { get; } = PathOf(Article.Slug);

    public static string PathOf(Slug slug) => $"articles/{slug}/index.html";
}

/// <summary>A paragraph without its words: its section (an index of the headings, or -1 before the first), its kind, and its length in UTF-16 units.</summary>
public readonly record struct ProsePart(int Heading, ParagraphKind Kind, int Length);

/// <summary>
/// A mark `[^label]` in a heading or paragraph, at the offset in its plain text at which it stood; <see cref="Number"/> is 0 for an explanatory note.
/// </summary>
public readonly record struct PlacedMark(string Label, int Number, string Paragraph, int Offset)
{
    /// <summary>The pages printed behind the mark, as printed; null when there are none.</summary>
    public string? Pages { get; init; }
}

/// <summary>A place on the page that cites an entry or a note: its id, and the sentence that it stands in (plain text; empty outside sentences).</summary>
public sealed record CitingPlace(string Id, string Sentence)
{
    /// <summary>Where in the sentence it stands, in UTF-16 units.</summary>
    public int Offset { get; init; }
}
