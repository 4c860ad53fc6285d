using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Text.Dates;

/// <summary>
/// Finds the dates of running text, Chinese and English, in reading order and in linear time. Values are EDTF level 0 or 1 with both ends
/// inclusive; a date that leaves out its year takes it from the last one in the paragraph, else in the section. Numbers that are not dates
/// (citations, standards, pages, quantities, titles of works, the window of a data set) are passed over.
/// </summary>
public static class DateFinder
{
    /// <summary>All date mentions of one document. The document's own date, where known, dates 今年, 去年 and 明年 only.</summary>
    public static ImmutableArray<DateMention> Find(IReadOnlyList<Paragraph> paragraphs, Edtf? documentDate)
    {
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        var fresh = new Anchor(null, null, Precise(documentDate));
        var anchor = fresh;
        var heading = int.MinValue;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Heading != heading)
            {
                (heading, anchor) = (paragraph.Heading, fresh);
            }

            if (paragraph.Kind is not (ParagraphKind.Text or ParagraphKind.List or ParagraphKind.Quote) || DateContext.IsApparatus(paragraph.Text))
            {
                continue;
            }

            var scanner = new DateScanner(paragraph.Id, paragraph.Text, anchor with { IsNear = false });
            mentions.AddRange(scanner.Scan());
            anchor = scanner.Anchor;
        }

        return mentions.ToImmutable();
    }

    // 2023 is no month, though it begins in one.
    private static PartialDate? Precise(Edtf? date) => (date?.Earliest, date?.Latest) switch
    {
        ({ } first, { } last) when first == last => first,
        ({ } first, { } last) when (first.Year, first.Month) == (last.Year, last.Month) => PartialDate.Of(first.Year, first.Month),
        ({ } first, _) => PartialDate.Of(first.Year),
        (null, { } last) => PartialDate.Of(last.Year),
        _ => null,
    };
}
