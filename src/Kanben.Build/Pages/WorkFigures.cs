using System.Collections.Immutable;
using Kanben.Build.Bibliographies;
using Kanben.Build.Timelines;

namespace Kanben.Build.Pages;

/// <summary>What a bibliography amounts to in numbers: its works by type and by decade, and what they can be chosen by.</summary>
internal static class WorkFigures
{
    public static ImmutableArray<WorkTable> Tables(ImmutableArray<Work> works, PageContext context) =>
    [
        Table("by-type", Types(works).Select(type => (context.Words[WorkLabels.TypeWord(type.Type)], type.Count)), context),
        Table("by-decade", Decades(works, context), context),
    ];

    /// <summary>Null when all works are of one type and year.</summary>
    public static WorkChoices? Choices(ImmutableArray<Work> works, IReadOnlyDictionary<string, string> words)
    {
        var types = Types(works);
        var years = works.Select(work => work.Year).Where(year => year > 0).Distinct().ToList();
        return types.Length < 2 && years.Count < 2 ? null : new WorkChoices(
            [.. types.Select(type => new WorkTypeChoice(type.Type, words[WorkLabels.TypeWord(type.Type)], type.Count))],
            years.Count > 0 ? years.Min() : 0,
            years.Count > 0 ? years.Max() : 0);
    }

    private static ImmutableArray<(string Type, int Count)> Types(ImmutableArray<Work> works)
    {
        var counts = works.CountBy(WorkTypes.Of).ToDictionary();
        return [.. WorkTypes.All.Where(counts.ContainsKey).Select(type => (type, counts[type]))];
    }

    // The newest first, as the most cited are; all centuries before the last two of our time count as one.
    private static IEnumerable<(string, int)> Decades(ImmutableArray<Work> works, PageContext context)
    {
        const int FirstDecade = 1900;
        return works.CountBy(work => work.Year == 0 ? 0 : Math.Max(FirstDecade - 10, work.Year - (work.Year % 10))).OrderByDescending(decade => decade.Key).Select(decade => (
            decade.Key == 0 ? context.Words["no-year-known"]
                : decade.Key < FirstDecade ? context.Words["before-decades"].Replace("{year}", $"{FirstDecade}", StringComparison.Ordinal)
                : DateText.Short(new TimelinePeriod(PeriodUnit.Decade, decade.Key), context.Language),
            decade.Value));
    }

    private static WorkTable Table(string word, IEnumerable<(string Label, int Count)> rows, PageContext context)
    {
        var all = rows.ToList();
        var longest = all.Max(row => row.Count);
        // What is there is seen, however little.
        return new WorkTable(context.Words[word], word, [.. all.Select(row => new WorkRow(row.Label, row.Count, Math.Max(1, row.Count * 100 / longest)))]);
    }
}
