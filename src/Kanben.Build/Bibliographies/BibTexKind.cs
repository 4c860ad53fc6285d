namespace Kanben.Build.Bibliographies;

/// <summary>
/// The entry type for an item, and the fields that hold its publisher, its host and the host's authors. Zotero passes over an entry whose type it does
/// not know and classic styles take it for @misc, so of biblatex's types only those stand here that Zotero reads (online, patent, software).
/// </summary>
internal sealed record BibTexKind(string Entry, string Publisher, string Container, string Host)
{
    /// <summary>What a style prints in place of "PhD thesis" or "Technical report".</summary>
    public string? Type { get; private init; }

    /// <summary>`entrysubtype` of biblatex, for a type that the formats do not tell apart.</summary>
    public string? SubType { get; private init; }

    public static BibTexKind Of(CslItem item)
    {
        // Who is named for the host without having written the part has edited it; GB/T 7714 prints no roles.
        var host = item.ContainerAuthors.Length > 0 && item.ContainerAuthors.SequenceEqual(item.Authors) ? "bookauthor" : "editor";
        return item.Type switch
        {
            "article-journal" => new("article", "publisher", "journal", host),
            "article-newspaper" => new("article", "publisher", "journal", host) { SubType = "newspaper" },
            "book" => new("book", "publisher", "series", host),
            "chapter" => new("incollection", "publisher", "booktitle", host),
            "paper-conference" => new("inproceedings", "publisher", "booktitle", host),
            "thesis" => Thesis(item, host),
            "report" => new("techreport", "institution", "series", host),
            // biblatex's @online has an organization, not a publisher.
            "webpage" => new("online", item.ContainerTitle is null ? "organization" : "publisher", "organization", host),
            "patent" => new("patent", "publisher", "howpublished", host),
            "software" => new("software", "publisher", "howpublished", host),
            "manuscript" => new("unpublished", "publisher", "howpublished", host),
            _ => new("misc", "publisher", "howpublished", host),
        };
    }

    /// <summary>The name that babel and biblatex have for a language; null when it is not among those of GB/T 7714's examples.</summary>
    public static string? LanguageOf(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return (end < 0 ? tag : tag[..end]) switch
        {
            "zh" => "chinese",
            "en" => "english",
            "ja" => "japanese",
            "ko" => "korean",
            "ru" => "russian",
            "de" => "german",
            "fr" => "french",
            "es" => "spanish",
            "it" => "italian",
            "pt" => "portuguese",
            _ => null,
        };
    }

    // BibTeX knows two kinds of thesis. Where the entry names no degree it is @phdthesis, as Zotero has it, but `type`, which styles print instead of
    // "PhD thesis", claims none.
    private static BibTexKind Thesis(CslItem item, string host)
    {
        var isMaster = item.Genre is { } genre && (genre.Contains("硕士", StringComparison.Ordinal) || genre.Contains("master", StringComparison.OrdinalIgnoreCase));
        return new(isMaster ? "mastersthesis" : "phdthesis", "school", "series", host)
        {
            Type = item.Genre ?? (item.Language.StartsWith("zh", StringComparison.Ordinal) ? "学位论文" : "Thesis"),
        };
    }
}
