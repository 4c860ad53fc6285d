using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Libraries;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of the timeline: groups by year, oldest first.</summary>
internal static class TimelineModels
{
    public static TimelineModel Create(Page page, PageContext context) =>
        new(Frames.Create(page, context, "timeline", context.Words["timeline"]), context.Words)
        {
            Count = context.Library.Timeline.Length,
            Groups =
            [
                .. context.Library.Timeline
                    .GroupBy(entry => DateText.Group(entry.Value, context.Language))
                    .Select(group => new TimelineGroup(group.Key, IdOf(group.First().Value), [.. group.Select(entry => Item(entry, page, context))])),
            ],
        };

    private static TimelineItem Item(TimelineEntry entry, Page page, PageContext context)
    {
        var (start, end) = Ends(entry);
        var range = start is null || end is null ? ((string From, string Joiner, string To)?)null : DateText.Ends(start, end, context.Language);
        var cut = entry.Sentence is { } sentence && entry.DateOffset >= 0 && entry.DateOffset + entry.Printed.Length <= sentence.Length
            ? (Before: sentence[..entry.DateOffset], After: sentence[(entry.DateOffset + entry.Printed.Length)..]) : ((string Before, string After)?)null;
        return new TimelineItem
        {
            Id = IdOf(entry),
            Display = range?.From ?? DateText.Of(entry.Value, context.Language),
            Joiner = range?.Joiner,
            DisplayEnd = range?.To,
            Datetime = start is null ? null : DateText.Datetime(start),
            DatetimeEnd = end is null ? null : DateText.Datetime(end),
            Edtf = entry.Value.Text,
            Title = entry.Title,
            Language = entry.Sources.IsEmpty ? context.Language : entry.Sources[0].Article.Article.Header.Language,
            Kind = entry.Kind.ToString().ToLowerInvariant(),
            KindLabel = entry.Kind == EventKind.Event ? null : context.Words["event-" + entry.Kind.ToString().ToLowerInvariant()],
            Before = cut?.Before,
            Printed = cut is null ? null : entry.Printed,
            After = cut?.After,
            Note = entry.Note,
            IsInferred = entry.Basis != DateBasis.Explicit,
            Sources = [.. entry.Sources.Select(source => new Link(source.Article.Article.Header.Title, SitePath.Relative(page.Path, source.Article.Path) + (source.Paragraph.Length > 0 ? "#" + source.Paragraph : "")))],
        };
    }

    // Two `time` elements only where both ends are precise; anything else is one text.
    private static (string? Start, string? End) Ends(TimelineEntry entry) => entry.Value.Text.Split('/') switch
    {
        [var one] => (one, null),
        [var from, var to] when DateText.Datetime(from) is not null && DateText.Datetime(to) is not null => (from, to),
        _ => (null, null),
    };

    private static string IdOf(Edtf group) => "y-" + (group.Text.Contains('X') ? group.Text.ToLowerInvariant() : (group.Earliest ?? group.Latest!.Value).Year.ToString());

    private static string IdOf(TimelineEntry entry) =>
        "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Value.Text}|{entry.Title}")).AsSpan(0, 5));
}
