using System.Collections.Immutable;
using Kanben.Build.Articles;

namespace Kanben.Build.Bibliographies;

/// <summary>The bibliography of the site: every work once, in order, and the pages they are shown on.</summary>
public sealed class Bibliography
{
    private readonly Dictionary<(AnalyzedArticle, int), Work> _byEntry;
    private readonly Dictionary<string, string> _paths;

    public Bibliography(ImmutableArray<Work> works)
    {
        Works = works;
        Sheets = WorkSheet.Split(works);
        _byEntry = new(works.Sum(work => work.CitedIn.Length));
        _paths = new(works.Length, StringComparer.Ordinal);
        foreach (var work in works)
        {
            foreach (var cited in work.CitedIn)
            {
                _byEntry.TryAdd(cited, work);
            }
        }

        foreach (var sheet in Sheets)
        {
            foreach (var work in sheet.Works)
            {
                _paths.Add(work.Id, sheet.Path);
            }
        }
    }

    public static Bibliography Empty { get; } = new([]);

    public ImmutableArray<Work> Works { get; }

    /// <summary>The pages, in order; each work is on exactly one. The first page of a split bibliography has none.</summary>
    public ImmutableArray<WorkSheet> Sheets { get; }

    /// <summary>The work that an entry of an article's reference list is; null for an entry that the article does not have.</summary>
    public Work? Of(AnalyzedArticle article, int number) => _byEntry.GetValueOrDefault((article, number));

    /// <summary>The page that shows the work, under its id: a path in the output.</summary>
    public string PathOf(Work work) => _paths[work.Id];
}
