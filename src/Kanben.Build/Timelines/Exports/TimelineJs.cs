using System.Text;
using System.Text.Json;
using Kanben.Build.Markdown;
using Kanben.Build.Output;
using Kanben.Model;

namespace Kanben.Build.Timelines.Exports;

/// <summary>
/// The timeline for TimelineJS3 (its `json-format`, version 3.9): one slide an event, plans and periods in groups of their own. Not as eras: those are
/// drawn over one another, have no text, and need both ends. Headline and text are HTML there, so every text is escaped.
/// </summary>
internal static class TimelineJs
{
    public static void Write(ExportedTimeline timeline, Stream stream)
    {
        using var file = new JsonFile(stream);
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("scale", "human");
        json.WriteStartObject("title");
        json.WriteString("unique_id", "title");
        WriteText(json, PlainLine.Of(timeline.Settings.Title), Html.Escape(PlainLine.Of(timeline.Settings.Description ?? timeline.Settings.Subtitle ?? "")));
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var one in timeline.Events)
        {
            file.BreakLine();
            WriteSlide(json, timeline, one);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        file.End();
    }

    /// <summary>
    /// The first and the last date of a slide. A slide must have a first one, or it is passed over in silence: what only ends is placed at its end.
    /// A last one is only given where it says more than the first.
    /// </summary>
    internal static (PartialDate Start, PartialDate? End) Ends(EventSpan span)
    {
        if ((span.From, span.To) is not ({ } from, { } to))
        {
            return ((span.From ?? span.To)!.Value, null);
        }

        // It is placed where its year or month begins; from May to the end of the year must not end before May.
        if (to.FirstDay.CompareTo(from.FirstDay) < 0)
        {
            to = to.LastDay;
        }

        // A last date that agrees in all that the first one names (1966 to October 1966) would be dropped as redundant; so the first one is
        // made as precise.
        if (to.Year == from.Year && ((from.Month == 0 && to.Month > 0) || (from.Day == 0 && to.Day > 0 && to.Month == from.Month)))
        {
            from = PartialDate.Of(from.Year, from.FirstDay.Month, to.Day > 0 ? from.FirstDay.Day : 0);
        }

        return (from, to == from ? null : to);
    }

    /// <summary>The year as TimelineJS and most spreadsheets count: there is no year 0, and -221 is 221 BCE.</summary>
    internal static int HistoricalYear(int year) => year > 0 ? year : year - 1;

    private static void WriteSlide(Utf8JsonWriter json, ExportedTimeline timeline, ExportedEvent one)
    {
        var (start, end) = Ends(one.Span);
        json.WriteStartObject();
        json.WriteString("unique_id", one.Entry.Id);
        WriteDate(json, "start_date", start);
        if (end is { } last)
        {
            WriteDate(json, "end_date", last);
        }

        json.WriteString("display_date", one.Display);
        if (timeline.LabelOf(one.Entry.Kind) is { } group)
        {
            json.WriteString("group", PlainLine.Of(group));
        }

        WriteText(json, one.Title, TextOf(timeline, one));
        // Quoted prose: an address in it is part of the quotation.
        json.WriteBoolean("autolink", false);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", HistoricalYear(date.Year));
        if (date.Month > 0)
        {
            json.WriteNumber("month", date.Month);
        }

        if (date.Day > 0)
        {
            json.WriteNumber("day", date.Day);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string html)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html.Escape(headline));
        json.WriteString("text", html);
        json.WriteEndObject();
    }

    private static string TextOf(ExportedTimeline timeline, ExportedEvent one)
    {
        var html = new StringBuilder();
        AddParagraph(html, one.Text);
        if (one.Entry is { First: not null, Note: { } note })
        {
            AddParagraph(html, PlainLine.Of(note));
        }

        if (one.Entry.Source is { } source)
        {
            AddParagraph(html, PlainLine.Of(source));
        }

        var joiner = "<p>";
        foreach (var account in one.Entry.Accounts)
        {
            html.Append(joiner).Append("<a href=\"");
            Html.Escape(html, timeline.Addresses.Best(ExportAddresses.PlaceOf(account)));
            html.Append("\">");
            Html.Escape(html, PlainLine.Of(account.Article.Article.Header.Title));
            html.Append("</a>");
            joiner = " · ";
        }

        return html.Append(one.Entry.Accounts.IsEmpty ? "" : "</p>").ToString();
    }

    private static void AddParagraph(StringBuilder html, string text)
    {
        if (text.Length > 0)
        {
            html.Append("<p>");
            Html.Escape(html, text);
            html.Append("</p>");
        }
    }
}
