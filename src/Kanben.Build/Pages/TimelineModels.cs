using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the model of a page of the timeline: its events in years, the years in longer periods where there are many, oldest first.</summary>
internal static class TimelineModels
{
    // With more years than that a reader needs the decades as landmarks.
    private const int MostPlainYears = 12;

    public static TimelineModel Create(TimelinePage page, PageContext context)
    {
        var sheet = page.Sheet;
        var label = sheet.Period is { } period ? LabelOf(sheet, period, context) : context.Words["timeline"];
        var title = sheet.Period is null ? label : $"{label} · {context.Words["timeline"]}";
        var choices = new TimelineChoicesMaker(sheet.Entries, context);
        var sections = Sections(page, context, choices);
        var sheets = context.Library.Timeline.Sheets;
        var at = Enumerable.Range(0, sheets.Length).First(i => sheets[i].Path == sheet.Path);
        return new TimelineModel(Frames.Create(page, context, "timeline", title) with { Styles = at == 0 ? ["choose.css", "timeline.css", "overview.css"] : ["choose.css", "timeline.css"], Scripts = ["choose.js", "timeline.js"] }, context.Words)
        {
            Heading = label,
            Up = at == 0 ? null : new Link(context.Words["timeline"], SitePath.Relative(page.Path, TimelineSheet.FirstPath)),
            Count = sheet.Total,
            Overview = at == 0 ? OverviewModels.Create(page, context) : null,
            Periods = [.. sheet.Inner.Select(inner => Part(inner, page, context))],
            Jumps = Jumps(sections),
            Sections = sections,
            Earlier = at > 1 ? LinkTo(sheets[at - 1], page, context) : null,
            Later = at > 0 && at + 1 < sheets.Length ? LinkTo(sheets[at + 1], page, context) : null,
            Places = sheets.Length > 1 ? SitePath.Relative(page.Path, TimelineSheet.PlacesPath) : null,
            Choices = choices.Choices,
        };
    }

    /// <summary>What an event is when it is not simply one: a plan, a period.</summary>
    public static string? KindLabel(EventKind kind, IReadOnlyDictionary<string, string> words) => kind == EventKind.Event ? null : words["event-" + kind.ToString().ToLowerInvariant()];

    private static TimelinePart Part(TimelineSheet sheet, Page page, PageContext context)
    {
        var link = LinkTo(sheet, page, context);
        return new TimelinePart(link.Text, link.Href, sheet.Total, [.. sheet.Inner.Select(inner => LinkTo(inner, page, context))]);
    }

    private static Link LinkTo(TimelineSheet sheet, Page page, PageContext context) => new(LabelOf(sheet, sheet.Period!.Value, context), SitePath.Relative(page.Path, sheet.Path));

    private static string LabelOf(TimelineSheet sheet, TimelinePeriod period, PageContext context) =>
        DateText.Of(period, context.Language) + (sheet.Part > 1 ? DateText.IsChinese(context.Language) ? $"（{sheet.Part}）" : $" ({sheet.Part})" : "");

    private static ImmutableArray<TimelineSection> Sections(TimelinePage page, PageContext context, TimelineChoicesMaker choices)
    {
        var years = page.Sheet.Entries.GroupBy(entry => TimelinePeriod.Of(entry.Value)).OrderBy(year => year.Key).ToList();
        var isLong = years.Count > MostPlainYears;
        var sections = years.GroupBy(year => isLong ? SectionOf(year.Key, page.Sheet.Period) : default).ToList();
        var isDivided = sections.Count > 1;
        var level = isDivided ? 3 : 2;
        return
        [
            .. sections.Select(section => new TimelineSection(
                isDivided ? DateText.Of(section.Key, context.Language) : null,
                "d-" + section.Key.Name,
                [
                    .. section.Select(year => new TimelineYear(NameOf(year.Key, isDivided ? section.Key : page.Sheet.Period, context), "y-" + year.Key.Name, level,
                        [.. year.Select(entry => Item(entry, level + 1, page, context, choices))])),
                ])
            {
                Short = DateText.Short(section.Key, context.Language),
            }),
        ];
    }

    // What is dated no closer than the heading above does not repeat it.
    private static string NameOf(TimelinePeriod year, TimelinePeriod? above, PageContext context) => year == above ? context.Words["no-year"] : DateText.Of(year, context.Language);

    // On a page for all times what its pages would be, were it split; on the page of a period, its parts.
    private static TimelinePeriod SectionOf(TimelinePeriod year, TimelinePeriod? page) =>
        page is null ? year.Home : page.Value.Division is { } unit && unit < PeriodUnit.Year ? year.In(unit) : default;

    private static ImmutableArray<Link> Jumps(ImmutableArray<TimelineSection> sections) => sections switch
    {
        [{ Label: null, Years: var years }] => years.Length > 1 ? [.. years.Select(year => new Link(year.Label, "#" + year.Id))] : [],
        _ => [.. sections.Select(section => new Link(section.Short, "#" + section.Id))],
    };

    private static TimelineItem Item(TimelineEntry entry, int level, TimelinePage page, PageContext context, TimelineChoicesMaker choices)
    {
        var first = entry.First ?? entry.Accounts.FirstOrDefault();
        // The title is the article's wording, or an editor's, which is in the language of the article they edited.
        var language = first?.Article.Article.Header.Language;
        return new TimelineItem
        {
            Id = entry.Id,
            Level = level,
            Date = EventDates.Of(entry, first, context),
            Title = entry.Title,
            Language = language == context.Language ? null : language,
            Kind = entry.Kind.ToString().ToLowerInvariant(),
            KindLabel = KindLabel(entry.Kind, context.Words),
            Articles = choices.NumbersOf(entry),
            First = first is null ? null : Telling(first, page, context),
            Others = [.. entry.Accounts.Where(account => !ReferenceEquals(account, first)).Select(account => Telling(account, page, context))],
            Note = entry.Note,
            SourceHtml = entry.Source is { Length: > 0 } source ? LinkedText.Of(source) : null,
            Editor = entry.First is null ? context.Words["event-added"] : entry.IsEdited ? context.Words["event-edited"] : null,
        };
    }

    private static EventTelling Telling(EventAccount account, Page page, PageContext context)
    {
        var header = account.Article.Article.Header;
        var href = SitePath.Relative(page.Path, account.Article.Path) + (account.Paragraph.Length > 0 ? "#" + account.Paragraph : "");
        var section = account.Section ?? (account.Paragraph == AnalyzedArticle.AbstractId ? context.Words["abstract"] : null);
        var (before, printed, after) = account.Sentence ?? ("", "", "");
        return new EventTelling(new Link(header.Title, href), section, header.Language == context.Language ? null : header.Language) { Before = before, Printed = printed, After = after };
    }
}
