using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// Applies an editor's `timeline.hide` to the events found: an entry hides the events whose date it is (in EDTF or as printed) or whose title
/// it is. An entry that matches nothing is reported.
/// </summary>
internal static class Corrections
{
    public static (ImmutableArray<DatedEvent> Events, ImmutableArray<Diagnostic> Unused) Apply(Article article, ImmutableArray<DatedEvent> events)
    {
        var hide = article.Header.Timeline.Hide;
        return (
            [.. events.Where(found => !hide.Any(hidden => Matches(hidden, found)))],
            [.. hide.Where(hidden => !events.Any(found => Matches(hidden, found)))
                .Select(hidden => TextRules.CorrectionUnused.At(article.File, $"timeline.hide: no event has the date or title `{hidden}`"))]);
    }

    private static bool Matches(string hidden, DatedEvent found) =>
        hidden == found.Value.Text || hidden == found.Date.Text || hidden == found.Title;
}
