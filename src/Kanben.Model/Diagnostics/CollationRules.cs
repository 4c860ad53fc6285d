namespace Kanben.Model;

/// <summary>Rules about an edition against its source (KB32xx): what must not differ, and what keeps the two from being compared.</summary>
public static class CollationRules
{
    public static readonly Rule TextLost = new("KB3201", "text-lost", Severity.Error,
        "Text of the source stands nowhere in the edition, and the article's source record does not list it as removed.",
        "Put it back into the article; or, if it is no part of the text, list it under source.removed ({kind: …, line: …, text: …} with kind running-head, page-number, watermark, duplicate or markup).");

    public static readonly Rule TextChanged = new("KB3202", "text-changed", Severity.Error,
        "The edition has other characters than the source, and nothing records the change.",
        "Restore the source's characters; or, if the source is wrong, record the correction under source.repairs ({rule: corrected, line: …, before: …, after: …}).");

    public static readonly Rule TextInserted = new("KB3203", "text-inserted", Severity.Warning,
        "The edition has text that the source does not have.",
        "Remove it; or, if it was missing in the source, record it under source.repairs ({rule: corrected, line: …, before: …, after: …}).");

    public static readonly Rule RemovalUnfounded = new("KB3204", "removal-unfounded", Severity.Warning,
        "The article lists a removal, but the source does not have this text at this line, or it is accounted for already.",
        "Correct its line or text, as they stand in the seed, or remove the entry from source.removed.");

    public static readonly Rule SeedMissing = new("KB3205", "seed-missing", Severity.Warning,
        "The seed that an article names is not in seeds/, so nothing proves that its text arrived whole.",
        "Put the file back, or correct source.seed.");

    public static readonly Rule SeedDiffers = new("KB3206", "seed-differs", Severity.Warning,
        "The seed is not the file that the article was made from.",
        "Import it again, or put the old file back; if the article is right, write the new checksum into source.sha256.");

    public static readonly Rule SeedUnread = new("KB3207", "seed-unread", Severity.Warning,
        "The seed cannot be read as text, so it cannot be compared with the article.",
        "Compared are .txt, .md, .html and .docx; give the article a seed of such a kind.");
}
