using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
using Kanben.Build.Glossaries;
using Kanben.Model;

namespace Kanben.Build.Timelines;

/// <summary>
/// Gathers the timeline: the events of all articles and those written by people, each event once. Two accounts are of one event when kind and date
/// agree and their titles are alike; an account that knows only the year or month joins the one that knows the day when the words agree closely.
/// </summary>
internal static class TimelineGatherer
{
    // A coarse date joins a finer one only on nearly the same words.
    private const double AcrossPrecision = 0.8;

    public static Timeline Gather(IEnumerable<AnalyzedArticle> articles, ImmutableArray<AddedEvent> added)
    {
        // The oldest article that tells an event gives it its title and its id, so that later ones change neither.
        var ordered = ArticleAge.OldestFirst(articles).ToArray();
        var found = new List<Telling>[ordered.Length];
        Parallel.For(0, ordered.Length, i => found[i] = TellingsOf(ordered[i]));
        var groups = EventGroups.Of([.. added.Select(one => new Telling(one, null)), .. found.SelectMany(list => list)], AcrossPrecision);
        var merged = new TimelineEntry[groups.Count];
        Parallel.For(0, merged.Length, i => merged[i] = Merge(groups[i]));
        Number(merged);
        return new Timeline([.. merged.OrderBy(entry => entry.Value).ThenBy(entry => entry.Title, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)]);
    }

    private static List<Telling> TellingsOf(AnalyzedArticle article)
    {
        var tellings = article.Article.Header.Timeline.Add.Select(added => new Telling(added, new EventAccount(article, null, null))).ToList();
        if (article.Events.IsEmpty)
        {
            return tellings;
        }

        var sections = new Dictionary<string, int>(article.Outline.Length, StringComparer.Ordinal);
        foreach (var paragraph in article.Prose)
        {
            sections.Add(paragraph.Id, paragraph.Heading);
        }

        foreach (var found in article.Events)
        {
            var heading = sections.GetValueOrDefault(found.Paragraph, -1);
            tellings.Add(new Telling(found, new EventAccount(article, found, article.SectionAt(heading))));
        }

        return tellings;
    }

    private static TimelineEntry Merge(IReadOnlyList<Telling> tellings)
    {
        var first = tellings[0];
        if (tellings.Count == 1)
        {
            return Entry(first, first, first.IsEdited, first.Title) with { Note = first.Added?.Note, Source = first.Added?.Source, Accounts = first.Account is { } account ? [account] : [] };
        }

        var edited = tellings.FirstOrDefault(telling => telling.IsEdited);
        // Of an event that several date, the closest date is the one to show.
        var closest = tellings.MaxBy(telling => telling.Precision)!;
        var accounts = tellings.Select(telling => telling.Account).OfType<EventAccount>()
            .OrderByDescending(account => account.Event is not null && account.Event.Value == closest.Value)
            .DistinctBy(account => (account.Article, account.Paragraph));
        return Entry(first, closest, edited is not null, (edited ?? closest).Title) with
        {
            Note = tellings.Select(telling => telling.Added?.Note).FirstOrDefault(note => note is not null),
            Source = tellings.Select(telling => telling.Added?.Source).FirstOrDefault(source => source is not null),
            Accounts = [.. accounts],
        };
    }

    private static TimelineEntry Entry(Telling first, Telling closest, bool isEdited, string title) =>
        new(IdOf($"{closest.Value.Text}|{first.Kind}|{first.Words}"), closest.Value, first.Kind, title) { IsEdited = isEdited };

    // Ten hexadecimal digits of a hash.
    private static string IdOf(string words) => "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 5));

    // A number keeps two apart that have the same hash, or the same words.
    private static void Number(TimelineEntry[] entries)
    {
        var taken = new HashSet<string>(entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            var id = entries[i].Id;
            var free = id;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{id}-{number}";
            }

            if (free != id)
            {
                entries[i] = entries[i] with { Id = free };
            }
        }
    }
}
