using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A document as the citation formats describe it: the variables of CSL 1.0.2 (appendices III and IV) with the type mark of GB/T 7714 beside them.
/// Every text is plain and without the punctuation that parts elements; null or empty where it is not known.
/// </summary>
internal sealed record CslItem
{
    /// <summary>The citation key: ASCII letters, figures and hyphens, unique in the file it is written to and the same in every build.</summary>
    public required string Id { get; init; }

    /// <summary>A type of CSL 1.0.2, appendix III: `article-journal`, `book`, `thesis`.</summary>
    public required string Type { get; init; }

    /// <summary>The type mark of GB/T 7714, annex A, with its carrier and without brackets: `J`, `EB/OL`.</summary>
    public required string Mark { get; init; }

    /// <summary>A BCP 47 tag: what decides between 等 and et al.</summary>
    public required string Language { get; init; }
    public required string Title { get; init; }
    public ImmutableArray<CslName> Authors { get; init; } = [];

    /// <summary>The list of authors ends in 等 or et al., so there are more.</summary>
    public bool HasMoreAuthors { get; init; }
    public ImmutableArray<CslName> Translators { get; init; } = [];

    /// <summary>The journal, newspaper, host book, conference or website.</summary>
    public string? ContainerTitle { get; init; }
    public ImmutableArray<CslName> ContainerAuthors { get; init; } = [];
    public string? Edition { get; init; }
    public string? Publisher { get; init; }
    public string? PublisherPlace { get; init; }
    public PartialDate? Issued { get; init; }
    public PartialDate? Accessed { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Page { get; init; }

    /// <summary>The kind of a thesis where the entry says it: 硕士学位论文, doctoral dissertation.</summary>
    public string? Genre { get; init; }

    /// <summary>The number of a standard, patent, report, archive file or article.</summary>
    public string? Number { get; init; }
    public string? Doi { get; init; }
    public string? Url { get; init; }
    public string? Abstract { get; init; }
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The number under which the citing article has it (CSL's `citation-number`); null where lists have no numbers.</summary>
    public int? CitationNumber { get; init; }

    /// <summary>The entry as its author printed it; null for an article of the site.</summary>
    public string? Printed { get; init; }
}

/// <summary>
/// A name as CSL has it. A Chinese, Japanese or Korean name and the name of a body are one <see cref="Literal"/>; another is cut into
/// <see cref="Family"/> and <see cref="Given"/>, whose initials have full stops (`J. A.`, `J.-N.`).
/// </summary>
internal sealed record CslName(string? Family, string? Given, string? Literal)
{
    /// <summary>What follows a name cut into parts: `Jr.`, `III`.</summary>
    public string? Suffix { get; init; }

    public static CslName Whole(string name) => new(null, null, name);

    public static CslName Parted(string family, string given) => new(family, given, null);
}
