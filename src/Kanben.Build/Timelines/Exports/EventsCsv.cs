using Kanben.Build.Output;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The timeline as a table: first the columns of TimelineJS's spreadsheet under its own headers, then what only we know. A site that pastes it into
/// that spreadsheet gets the same slides as from <see cref="TimelineJs"/>, without the links.
/// </summary>
internal static class EventsCsv
{
    internal static readonly string[] Headers =
    [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media", "Media Credit",
        "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
        "EDTF", "Kind", "Basis", "Article", "Authors", "Section", "Link", "Further Articles", "Editor's Note", "Editor's Source", "Event ID",
    ];

    // Time and media, which no event of ours has.
    private const int NoMedia = 5;

    public static void Write(ExportedTimeline timeline, Stream stream)
    {
        using var csv = new CsvWriter(stream);
        foreach (var header in Headers)
        {
            csv.Text(header);
        }

        csv.EndRow();
        foreach (var one in timeline.Events)
        {
            WriteSlide(csv, timeline, one);
            WriteSource(csv, timeline, one);
            csv.EndRow();
        }
    }

    private static void WriteSlide(CsvWriter csv, ExportedTimeline timeline, ExportedEvent one)
    {
        var (start, end) = TimelineJs.Ends(one.Span);
        WriteDate(csv, start);
        WriteDate(csv, end);
        csv.Text(one.Display).Text(HtmlOf(one.Title)).Text(HtmlOf(one.Text));
        for (var i = 0; i < NoMedia; i++)
        {
            csv.Text(null);
        }

        csv.Text(null).Text(timeline.LabelOf(one.Entry.Kind)).Text(null);
    }

    private static void WriteSource(CsvWriter csv, ExportedTimeline timeline, ExportedEvent one)
    {
        var entry = one.Entry;
        var first = entry.First ?? entry.Accounts.FirstOrDefault();
        var article = first?.Article.Article;
        csv.Text(entry.Value.Text).Text(ExportNames.Of(entry.Kind)).Text(ExportNames.Of(one.DatedBy?.Event?.Date.Basis))
            .Text(article?.Header.Title)
            .Text(article is null ? null : string.Join("; ", article.Header.Authors.Select(author => author.Name)))
            .Text(first?.Section)
            .Text(timeline.Addresses.Best(first is null ? timeline.PlaceOf(one) : ExportAddresses.PlaceOf(first)))
            .Text(string.Join("; ", entry.Accounts.Select(account => account.Article).Where(other => other.Article != article).Distinct().Select(other => other.Article.Header.Title)))
            .Text(entry.Note).Text(entry.Source).Text(entry.Id);
    }

    private static void WriteDate(CsvWriter csv, PartialDate? date) =>
        csv.Number(date is { } known ? TimelineJs.HistoricalYear(known.Year) : null).Number(date is { Month: > 0 and var month } ? month : null)
            .Number(date is { Day: > 0 and var day } ? day : null).Text(null);

    // TimelineJS takes headline and text of its sheet for HTML; a person who opens the table sees quotation marks as they are.
    private static string HtmlOf(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
