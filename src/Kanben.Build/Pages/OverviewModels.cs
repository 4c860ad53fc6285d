using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Timelines;
using Kanben.Model;

namespace Kanben.Build.Pages;

/// <summary>Makes the overview of the timeline: layouts in two forms, with the addresses and names that its bars have on a page.</summary>
internal static class OverviewModels
{
    private static readonly ImmutableArray<OverviewShape> Shapes = [OverviewShape.Wide, OverviewShape.Narrow];

    /// <summary>The overview as a page shows it; null when there is nothing that a drawing could say.</summary>
    public static OverviewModel? Create(Page page, PageContext context)
    {
        var (timeline, works) = (context.Library.Timeline, context.Library.Works);
        var events = OverviewItem.Of(timeline.Entries);
        var words = new OverviewWords(context.Words, context.Language);
        var layouts = Shapes.Select(shape => OverviewLayout.OfEvents(events, shape, words.Labels)).OfType<OverviewLayout>().ToList();
        if (layouts.Count == 0)
        {
            return null;
        }

        var drawing = new OverviewDrawer(words, i => Address(page, timeline.PathOf(timeline.Entries[i]), timeline.Entries[i].Id), i => Address(page, context.Library.Bibliography.PathOf(works[i]), works[i].Id));
        var cited = OverviewItem.Of(works);
        return new OverviewModel(
            words.Summary(OverviewFacts.Of(events)),
            [.. layouts.Select(drawing.Events)],
            [.. Shapes.Select(shape => OverviewLayout.OfWorks(events, cited, shape, words.Labels with { NoEvents = "" })).OfType<OverviewLayout>().Select(layout => drawing.Works(layout, works.Length - cited.Length))]);
    }

    private static string Address(Page page, string path, string id) => (path == page.Path ? "" : SitePath.Relative(page.Path, path)) + "#" + id;
}

/// <summary>The words of the overview in the site's language, with years and numbers put in.</summary>
internal sealed class OverviewWords(IReadOnlyDictionary<string, string> words, string language)
{
    public OverviewLabels Labels { get; } = new(DateText.IsChinese(language), words["overview-none"]);

    public string this[string key] => words[key];

    public string Summary(OverviewFacts facts) => string.Join(DateText.IsChinese(language) ? "" : " ", Sentences(facts));

    /// <summary>What a bar or a range says: its years and its numbers.</summary>
    public string Name(string kind, string years, int count, int plans = 0)
    {
        var key = plans == 0 ? count == 1 ? $"overview-{kind}-one" : $"overview-{kind}" : plans == count ? "overview-plans" : "overview-partly-planned";
        return Put(words[key], count, years).Replace("{m}", $"{plans}", StringComparison.Ordinal);
    }

    public string Years(int? from, int? to) => DateText.Of(from == to ? Edtf.Of(PartialDate.Of(from!.Value)) : Edtf.Parse($"{Text(from)}/{Text(to)}"), language);

    public string Put(string key, int number) => Put(words[key], number, "");

    private static string Text(int? year) => year is { } known ? PartialDate.Of(known).ToString() : "..";

    private static string Put(string pattern, int number, string years) =>
        pattern.Replace("{n}", $"{number}", StringComparison.Ordinal).Replace("{years}", years, StringComparison.Ordinal);

    private IEnumerable<string> Sentences(OverviewFacts facts)
    {
        yield return Put(words["overview-summary"], facts.Count, Years(facts.First, facts.Last));
        if (facts.Fullest is { } fullest)
        {
            yield return Put(words["overview-fullest"], fullest.Count, Years(fullest.Year, fullest.Year));
        }

        if (!facts.Gaps.IsEmpty)
        {
            yield return Put(words["overview-gaps"], 0, string.Join(words["overview-and"], facts.Gaps.Select(gap => Years(gap.First, gap.Last))));
        }

        yield return words["overview-full"];
    }
}
