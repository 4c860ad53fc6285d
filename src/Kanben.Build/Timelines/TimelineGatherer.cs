using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kanben.Build.Articles;
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
        var tellings = added.Select(one => new Telling(one, null)).Concat(ArticleAge.OldestFirst(articles).AsParallel().AsOrdered().SelectMany(TellingsOf)).ToList();
        var groups = new EventGroups();
        foreach (var telling in tellings)
        {
            groups.Add(telling);
        }

        groups.JoinAcross(AcrossPrecision);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new Timeline([.. groups.All.Select(group => Merge(group, ids)).OrderBy(entry => entry.Value).ThenBy(entry => entry.Title, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Telling> TellingsOf(AnalyzedArticle article)
    {
        var sections = article.Paragraphs.ToDictionary(paragraph => paragraph.Id, paragraph => paragraph.Heading, StringComparer.Ordinal);
        foreach (var added in article.Article.Header.Timeline.Add)
        {
            yield return new Telling(added, new EventAccount(article, null, null));
        }

        foreach (var found in article.Events)
        {
            var heading = sections.GetValueOrDefault(found.Paragraph, -1);
            yield return new Telling(found, new EventAccount(article, found, heading >= 0 && heading < article.Headings.Length ? article.Headings[heading] : null));
        }
    }

    private static TimelineEntry Merge(List<Telling> tellings, HashSet<string> ids)
    {
        var first = tellings[0];
        var edited = tellings.Find(telling => telling.IsEdited);
        // Of an event that several date, the closest date is the one to show.
        var closest = tellings.MaxBy(telling => telling.Precision)!;
        var accounts = tellings.Select(telling => telling.Account).OfType<EventAccount>()
            .OrderByDescending(account => account.Event is not null && account.Event.Value == closest.Value)
            .DistinctBy(account => (account.Article, account.Paragraph));
        return new TimelineEntry(FreeId($"{closest.Value.Text}|{first.Kind}|{first.Words}", ids), closest.Value, first.Kind, (edited ?? closest).Title)
        {
            IsEdited = edited is not null,
            Note = tellings.Select(telling => telling.Added?.Note).FirstOrDefault(note => note is not null),
            Source = tellings.Select(telling => telling.Added?.Source).FirstOrDefault(source => source is not null),
            Accounts = [.. accounts],
        };
    }

    // Ten hexadecimal digits of a hash; a number keeps two apart that have the same, or the same words.
    private static string FreeId(string words, HashSet<string> taken)
    {
        var id = "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 5));
        var free = id;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = $"{id}-{i}";
        }

        return free;
    }
}
