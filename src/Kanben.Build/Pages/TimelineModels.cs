using Kanben.Build.Articles;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of the timeline: groups by year, oldest first.</summary>
internal static class TimelineModels
{
    public static TimelineModel Create(Page page, PageContext context) =>
        new(Frames.Create(page, context, "timeline", context.Words["timeline"]) with { Styles = ["overview.css"] }, context.Words)
        {
            Count = context.Library.Timeline.Entries.Length,
            Overview = OverviewModels.Create(page, context),
            Groups =
            [
                .. context.Library.Timeline.Entries
                    .GroupBy(entry => DateText.Group(entry.Value, context.Language))
                    .Select(group => new TimelineGroup(group.Key, IdOf(group.First().Value), [.. group.Select(entry => Item(entry, page, context))])),
            ],
        };

    private static TimelineItem Item(TimelineEntry entry, Page page, PageContext context)
    {
        var (start, end) = Ends(entry);
        var range = start is null || end is null ? ((string From, string Joiner, string To)?)null : DateText.Ends(start, end, context.Language);
        var first = entry.First;
        var cut = first?.Sentence;
        return new TimelineItem
        {
            Id = entry.Id,
            Display = range?.From ?? DateText.Of(entry.Value, context.Language),
            Joiner = range?.Joiner,
            DisplayEnd = range?.To,
            Datetime = start is null ? null : DateText.Datetime(start),
            DatetimeEnd = end is null ? null : DateText.Datetime(end),
            Edtf = entry.Value.Text,
            Title = entry.Title,
            Language = entry.Accounts.IsEmpty ? context.Language : entry.Accounts[0].Article.Article.Header.Language,
            Kind = entry.Kind.ToString().ToLowerInvariant(),
            KindLabel = entry.Kind == EventKind.Event ? null : context.Words["event-" + entry.Kind.ToString().ToLowerInvariant()],
            Before = cut?.Before,
            Printed = cut?.Printed,
            After = cut?.After,
            Note = entry.Note,
            IsInferred = first is { Event.Date.Basis: not DateBasis.Explicit },
            Sources = [.. entry.Accounts.Select(account => new Link(account.Article.Article.Header.Title, SitePath.Relative(page.Path, account.Article.Path) + (account.Paragraph.Length > 0 ? "#" + account.Paragraph : "")))],
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
}
