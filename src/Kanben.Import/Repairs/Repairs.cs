using System.Collections.Immutable;

namespace Kanben.Import;

/// <summary>All repairs, in the one order in which they are right. Each is a pure function of the document the one before it made.</summary>
internal static class Repairs
{
    private static readonly ImmutableArray<Func<SeedDocument, SeedDocument>> Ordered =
    [
        // A block that runs away would slow down and mislead all that follows.
        Runaways.Apply,
        // Numbers printed before every line hide what the lines are, so they go first.
        LineNumbers.Apply,
        // Furniture stands between the halves of sentences and inside lists, so it goes before anything asks for neighbours.
        SpacedCharacters.Apply,
        // Marks of continuation are furniture, so what they enclose goes before them.
        OtherArticles.Apply,
        PageFurniture.Apply,
        // A line may hold the end of one part and the begin of the next; parts are told apart by their first words.
        GluedParts.Apply,
        // The list is cut out before the header, because an English title page may follow it and its entries look like anything.
        ReferenceList.Apply,
        TitlePage.Apply,
        EnglishPage.Apply,
        // Notes come after the authors, whose names begin unlabelled notes.
        Footnotes.Apply,
        Duplicates.Apply,
        // The words of the article are those of its text, so the parts must be known.
        GluedKeywords.Apply,
        // What was read inside a figure stands beside its caption, and may look like a heading.
        // A caption cut from the text it was read into is known as a caption by what follows.
        FigurePages.Apply,
        FigureText.Apply,
        // Captions look like numbered headings, so they are known first; levels need all headings, the lost ones too.
        CaptionLines.Apply,
        LostHeadings.Apply,
        GluedHeadings.Apply,
        HeadingLevels.Apply,
        HeadingStops.Apply,
        // Only now do neighbours in the list follow each other in the text.
        MovedHalves.Apply,
        ParagraphJoins.Apply,
        // Quotation marks are matched in whole paragraphs, and after the marks around them have their width.
        PunctuationWidth.Apply,
        InnerQuotes.Apply,
    ];

    public static SeedDocument Apply(SeedDocument document) => Ordered.Aggregate(document, (repaired, repair) => repair(repaired));
}
