using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Libraries;

/// <summary>Merges the events of all articles and those written by people, oldest first; one date with one title is one entry with all its sources.</summary>
internal static class TimelineGatherer
{
    public static ImmutableArray<TimelineEntry> Gather(ImmutableArray<AnalyzedArticle> articles, ImmutableArray<AddedEvent> added)
    {
        var entries = articles.SelectMany(Found).Concat(articles.SelectMany(article => article.Article.Header.Timeline.Add.Select(one => Added(one, article)))).Concat(added.Select(one => Added(one, null)));
        return
        [
            .. entries
                .GroupBy(entry => (entry.Value.Text, entry.Title))
                .Select(Merge)
                .OrderBy(entry => entry.Value)
                .ThenBy(entry => entry.Title, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<TimelineEntry> Found(AnalyzedArticle article) => article.Events.Select(found => new TimelineEntry(found.Value, found.Date.Text, found.Title, found.Kind)
    {
        Sentence = found.Sentence,
        DateOffset = found.Date.Offset - found.SentenceOffset,
        Modifier = found.Date.Modifier,
        Basis = found.Date.Basis,
        Sources = [(article, found.Paragraph)],
    });

    private static TimelineEntry Added(AddedEvent added, AnalyzedArticle? article) => new(added.Date, added.Date.Text, added.Title, EventKind.Event)
    {
        Note = added.Note,
        Sources = article is null ? [] : [(article, "")],
    };

    private static TimelineEntry Merge(IEnumerable<TimelineEntry> entries)
    {
        var all = entries.ToList();
        var first = all.Find(entry => entry.Sentence is not null) ?? all[0];
        return first with { Note = all.Select(entry => entry.Note).FirstOrDefault(note => note is not null), Sources = [.. all.SelectMany(entry => entry.Sources).Distinct()] };
    }
}
