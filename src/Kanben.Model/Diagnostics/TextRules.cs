namespace Kanben.Model;

/// <summary>Rules about what an article says: references, citations, dates, terms (KB3xxx). They report and change nothing.</summary>
public static class TextRules
{
    public static readonly Rule CitationWithoutEntry = new("KB3001", "citation-without-entry", Severity.Error,
        "The text cites a number that the reference list does not have.",
        "Add the entry at the end of the article ([^n]: …) or correct the number.");

    public static readonly Rule UncitedReference = new("KB3002", "reference-uncited", Severity.Warning,
        "An entry of the reference list is cited nowhere in the text, by number or by author and year, while most others are.",
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

    public static readonly Rule AuthorDateWithoutEntry = new("KB3006", "author-date-without-entry", Severity.Warning,
        "The text cites by author and year, and the reference list has no entry of that author.",
        "Compare with the original: the entry, or a part of the name, may have been lost in extraction.");

    public static readonly Rule NumberGap = new("KB3007", "reference-number-gap", Severity.Warning,
        "The numbers of the reference list do not run through (GB/T 7714-2015, 9.1).",
        "Compare with the original: an entry may have been lost in extraction, or have run together with the one before.");

    public static readonly Rule NumberOrder = new("KB3008", "reference-number-order", Severity.Warning,
        "The entries of the reference list do not stand in the order of their numbers (GB/T 7714-2015, 9.1).",
        "Compare with the original; move the entry or give it the number it has in print.");

    public static readonly Rule CorrectionUnused = new("KB3101", "correction-unused", Severity.Warning,
        "A correction in the front matter matches nothing that was found.",
        "Remove it, or copy the date or term exactly as the page shows it.");

    public static readonly Rule CorrectionAmbiguous = new("KB3102", "correction-ambiguous", Severity.Warning,
        "A correction in the front matter fits several events, so none was changed.",
        "Name the event by its title, exactly as the page shows it.");

    public static readonly Rule EventWithoutSource = new("KB3103", "event-without-source", Severity.Warning,
        "An event of input/timeline.yml does not say where it is known from.",
        "Add `source:` with a work, a page or an address that readers can look up.");

    public static readonly Rule TypeMarkMissing = new("KB3010", "reference-type-missing", Severity.Warning,
        "An entry, or the whole list, has no type mark such as [J], so its parts were told by their form alone (GB/T 7714-2025, annex A: the mark is mandatory).",
        "Add the mark after the title: [M] book, [J] article, [N] newspaper, [C] conference, [D] thesis, [R] report, [S] standard, [P] patent, [EB/OL] web page.");

    public static readonly Rule TypeMarkUnknown = new("KB3011", "reference-type-unknown", Severity.Warning,
        "The type or carrier in the type mark is not one of GB/T 7714, annex A.",
        "Compare with the original; use [Z] for what fits no type.");

    public static readonly Rule TypeAndImprintDisagree = new("KB3012", "reference-type-doubtful", Severity.Warning,
        "The type mark says one kind of document and the imprint looks like another, for example a journal where [M] wants a publisher.",
        "Look the source up; correct the mark or the imprint. A text that is published as it was printed may keep it.");

    public static readonly Rule OnlineWithoutAddress = new("KB3013", "reference-address-missing", Severity.Warning,
        "The type mark says that the document is online, but the entry has no address.",
        "Add the URL or DOI; the extraction may have lost it.");

    public static readonly Rule ElementMissing = new("KB3014", "reference-element-missing", Severity.Note,
        "An entry lacks an element that its type has in GB/T 7714.",
        "Nothing has to be done; add the element if you know it.");

    public static readonly Rule DateForm = new("KB3015", "reference-date-form", Severity.Note,
        "A date in an entry is not written as GB/T 7714 (8.4.3, 8.6) wants it, YYYY-MM-DD.",
        "Nothing has to be done for a text that is published as it was printed.");

    public static readonly Rule MixedWidths = new("KB3016", "reference-mixed-widths", Severity.Note,
        "The imprint of an entry uses one punctuation mark both half-width and full-width.",
        "Nothing has to be done for a text that is published as it was printed.");

    public static readonly Rule TitleInMarks = new("KB3017", "reference-title-in-marks", Severity.Note,
        "A title stands in 《》 although a type mark follows it.",
        "Nothing has to be done for a text that is published as it was printed.");

    public static readonly Rule EntryNotUnderstood = new("KB3018", "reference-left-over", Severity.Note,
        "Some words of an entry belong to none of the elements of GB/T 7714; two entries may have run together, or a translation follows.",
        "Compare with the original and split or complete the entry.");

    public static readonly Rule EntryDuplicated = new("KB3019", "reference-duplicated", Severity.Warning,
        "Two entries of the reference list are one work; a work keeps the number of its first citation (GB/T 7714-2015, 10.1.3).",
        "Compare with the original; cite the first entry in both places, or correct the entry that was copied wrongly.");

    public static readonly Rule TwoWorks = new("KB3020", "reference-two-works", Severity.Warning,
        "Two works stand in one entry: a second type mark follows behind a whole imprint.",
        "Compare with the original: a line break between two entries may have been lost; give the second its own number.");

    public static readonly Rule CarrierMissing = new("KB3021", "reference-carrier-missing", Severity.Note,
        "An entry has an address, but its type mark names no carrier such as /OL (GB/T 7714-2015, 8.2.3).",
        "Nothing has to be done for a text that is published as it was printed; the form is [J/OL], [EB/OL] and so on.");

    public static readonly Rule AuthorsListed = new("KB3022", "reference-authors-listed", Severity.Note,
        "An entry lists more than three authors; GB/T 7714 (2015, 8.1.2) lists three and 等 or et al.",
        "Nothing has to be done: the names are kept and shown as printed.");

    public static readonly Rule EtAlLanguage = new("KB3023", "reference-et-al-language", Severity.Note,
        "An entry shortens its authors with a word of another language: et al. with a Chinese title, 等 with a Western one (GB/T 7714-2015, 6.1).",
        "Nothing has to be done for a text that is published as it was printed.");
}
