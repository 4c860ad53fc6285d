using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Kanben.Build.Output;

namespace Kanben.Build.Bibliographies;

/// <summary>
/// A page of the bibliography: its path in the output and its works, in order. A bibliography that fits is one page. Else the first page leads to one for each
/// letter of Chinese and of Western works and one for each other script; a letter that is still too large to pages for its syllables, and a syllable to
/// numbered pages. Which page a work is on depends on its own head alone, so new works under other letters leave its address as it is.
/// </summary>
public sealed record WorkSheet(string Path, ImmutableArray<Work> Works)
{
    public const string FirstPath = Folder + "index.html";

    /// <summary>Where the script finds the page of a work whose address has gone out of date.</summary>
    public const string PlacesPath = Folder + "places.js";

    /// <summary>Where the script finds how many works of a type and year each page has.</summary>
    public const string CountsPath = Folder + "counts.js";

    /// <summary>The most works on a page.</summary>
    public const int Limit = 500;

    // With that many bytes of works a page stays under 400 kB, which a telephone still lays out at once; a work cited by hundreds takes the room of many.
    private const int MostBytes = 350_000;
    private const int BytesOfWork = 260;
    private const int BytesOfCitation = 60;

    private const string Folder = "references/";

    /// <summary>What it is for; null for the first page.</summary>
    public WorkDivision? Division { get; init; }

    /// <summary>From 1; above 1 only when the works of one division fill several pages.</summary>
    public int Part { get; init; } = 1;

    /// <summary>The pages of the smaller divisions that this one leads to, in order.</summary>
    public ImmutableArray<WorkSheet> Inner { get; init; } = [];

    /// <summary>How many works it has: here and on all the pages it leads to.</summary>
    public int Total => Works.Length + Inner.Sum(sheet => sheet.Total);

    /// <summary>All pages in order, the first page first; each work is on exactly one.</summary>
    public static ImmutableArray<WorkSheet> Split(ImmutableArray<Work> works)
    {
        var sized = new Sized[works.Length];
        Parallel.For(0, sized.Length, i => sized[i] = new Sized(works[i], BytesOf(works[i])));
        var all = ImmutableCollectionsMarshal.AsImmutableArray(sized);
        if (Portions(all).Count() <= 1)
        {
            return [new(FirstPath, works)];
        }

        var inner = all.GroupBy(one => one.Work.Division with { Syllable = null }).SelectMany(group => Fill(group.Key, [.. group]));
        return [.. Flatten(new(FirstPath, []) { Inner = [.. inner] })];
    }

    private static IEnumerable<WorkSheet> Flatten(WorkSheet sheet) => sheet.Inner.SelectMany(Flatten).Prepend(sheet);

    private static IEnumerable<WorkSheet> Fill(WorkDivision division, ImmutableArray<Sized> works)
    {
        var portions = Portions(works).ToList();
        if (portions.Count > 1 && division is { Letter: not null, Syllable: null })
        {
            // The page of the letter stays, though all its works have gone to its syllables: people may have linked to it.
            var inner = works.GroupBy(one => one.Work.Division).SelectMany(group => Fill(group.Key, [.. group]));
            return [new(PathOf(division, 1), []) { Division = division, Inner = [.. inner] }];
        }

        return portions.Select((portion, i) => new WorkSheet(PathOf(division, i + 1), [.. portion.Select(one => one.Work)]) { Division = division, Part = i + 1 });
    }

    private static string PathOf(WorkDivision division, int part) => $"{Folder}{division.Name}/{(part > 1 ? $"part-{part}/" : "")}index.html";

    private static IEnumerable<ImmutableArray<Sized>> Portions(ImmutableArray<Sized> works) => new PageRoom(Limit, MostBytes).Fill(works, one => one.Bytes);

    private static int BytesOf(Work work)
    {
        var bytes = BytesOfWork + work.PrintedBytes;
        foreach (var (article, _) in work.CitedIn)
        {
            bytes += BytesOfCitation + Encoding.UTF8.GetByteCount(article.Path) + Encoding.UTF8.GetByteCount(article.Article.Header.Title);
        }

        return bytes;
    }

    // What takes time to reckon, and is asked for by letter and by syllable.
    private readonly record struct Sized(Work Work, int Bytes);
}
