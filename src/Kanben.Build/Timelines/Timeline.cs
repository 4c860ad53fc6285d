using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Timelines;

/// <summary>The timeline of the site: every event once, oldest first, and the pages they are shown on.</summary>
public sealed class Timeline
{
    private readonly ILookup<AnalyzedArticle, TimelineEntry> _byArticle;
    private readonly Dictionary<string, string> _paths;

    public Timeline(ImmutableArray<TimelineEntry> entries)
    {
        Entries = entries;
        Sheets = TimelineSheet.Split(entries);
        _byArticle = entries.SelectMany(entry => entry.Accounts.Select(account => account.Article).Distinct().Select(article => (article, entry))).ToLookup(pair => pair.article, pair => pair.entry);
        _paths = Sheets.SelectMany(sheet => sheet.Entries.Select(entry => (entry.Id, sheet.Path))).ToDictionary(pair => pair.Id, pair => pair.Path, StringComparer.Ordinal);
    }

    public static Timeline Empty { get; } = new([]);

    public ImmutableArray<TimelineEntry> Entries { get; }

    /// <summary>The pages, in order; each entry is on exactly one. The first page of a split timeline has none.</summary>
    public ImmutableArray<TimelineSheet> Sheets { get; }

    /// <summary>The events that an article tells or adds, oldest first.</summary>
    public IEnumerable<TimelineEntry> Of(AnalyzedArticle article) => _byArticle[article];

    /// <summary>The page that shows the entry, under its id: a path in the output.</summary>
    public string PathOf(TimelineEntry entry) => _paths[entry.Id];
}
