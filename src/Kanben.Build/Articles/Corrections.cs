using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Build.Articles;

/// <summary>
/// Applies an editor's `timeline.hide` and `timeline.retitle` to the events found. A date (in EDTF or as printed) names all events that have it, a
/// title those with that title, whether found or given. A correction that matches nothing is reported, and so is a new title that several would share.
/// </summary>
internal static class Corrections
{
    public static (ImmutableArray<DatedEvent> Events, ImmutableArray<Diagnostic> Faults) Apply(Article article, ImmutableArray<DatedEvent> events)
    {
        var corrections = article.Header.Timeline;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var titled = events.ToArray();
        foreach (var retitling in corrections.Retitle)
        {
            Retitle(article, events, titled, retitling, faults);
        }

        foreach (var hidden in corrections.Hide.Where(hidden => !titled.Any(found => Matches(hidden, found))))
        {
            faults.Add(TextRules.CorrectionUnused.At(new Place(article.File, hidden.Line), $"timeline.hide: no event has the date or title `{hidden.Text}`"));
        }

        return ([.. titled.Where(found => !corrections.Hide.Any(hidden => Matches(hidden, found)))], faults.ToImmutable());
    }

    private static void Retitle(Article article, ImmutableArray<DatedEvent> events, DatedEvent[] titled, Retitling retitling, ImmutableArray<Diagnostic>.Builder faults)
    {
        var named = Enumerable.Range(0, events.Length).Where(i => Matches(retitling.Event, events[i])).ToList();
        var where = new Place(article.File, retitling.Event.Line);
        switch (named)
        {
            case []:
                faults.Add(TextRules.CorrectionUnused.At(where, $"timeline.retitle: no event has the date or title `{retitling.Event.Text}`"));
                break;
            case [var one]:
                titled[one] = titled[one] with { EditedTitle = retitling.Title };
                break;
            default:
                faults.Add(TextRules.CorrectionAmbiguous.At(where, $"timeline.retitle: `{retitling.Event.Text}` is {string.Join(", ", named.Take(3).Select(i => $"\"{events[i].Title}\""))}{(named.Count > 3 ? " and more" : "")}"));
                break;
        }
    }

    private static bool Matches(EventName name, DatedEvent found) =>
        name.Text == found.Value.Text || name.Text == found.Date.Text || name.Text == found.Title || name.Text == found.EditedTitle;
}
