namespace Kanben.Model;

/// <summary>Rules about what an article says: references, citations, dates, terms (KB3xxx). They report and change nothing.</summary>
public static class TextRules
{
    public static readonly Rule CitationWithoutEntry = new("KB3001", "citation-without-entry", Severity.Error,
        "The text cites a number that the reference list does not have.",
        "Add the entry at the end of the article ([^n]: …) or correct the number.");

    public static readonly Rule UncitedReference = new("KB3002", "reference-uncited", Severity.Warning,
        "An entry of the reference list is cited nowhere in the text.",
        "Compare with the original: the citation mark may have been lost in extraction.");

    public static readonly Rule CitationOrder = new("KB3003", "citation-order", Severity.Warning,
        "The entries are not first cited in the order of their numbers (GB/T 7714-2015, 9.1).",
        "Nothing has to be done for a text that is published as it was printed.");

    public static readonly Rule NoteWithoutText = new("KB3004", "note-without-text", Severity.Error,
        "The text marks an explanatory note that the article does not have.",
        "Add the note at the end of the article ([^label]: …) or remove the mark.");

    public static readonly Rule EntryTwice = new("KB3005", "reference-number-twice", Severity.Error,
        "Two entries of the reference list have one number.",
        "Give one of them the number it has in print.");

    public static readonly Rule CorrectionUnused = new("KB3101", "correction-unused", Severity.Warning,
        "A correction in the front matter matches nothing that was found.",
        "Remove it, or copy the date or term exactly as the page shows it.");
}
