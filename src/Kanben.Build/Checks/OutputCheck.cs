using System.Collections.Concurrent;
using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Checks;

/// <summary>
/// Reads a built site as a browser would: every internal link and picture leads to a file, every fragment to an id, no id stands twice on a
/// page. It trusts neither the model nor the theme, only the files.
/// </summary>
internal static class OutputCheck
{
    private sealed record Page(string Path, FrozenSet<string> Ids, IReadOnlyList<string> Repeated, IReadOnlyList<string> Links);

    public static IEnumerable<Diagnostic> Run(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToFrozenSet();
        var pages = new ConcurrentDictionary<string, Page>();
        Parallel.ForEach(files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file => pages[file] = Read(folder, file));
        return pages.Values.SelectMany(page => Check(page, files, pages));
    }

    private static Page Read(string folder, string path)
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, path)));
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var links = document.QuerySelectorAll("[href],[src]").Where(element => element.LocalName != "link" || element.GetAttribute("rel") != "canonical")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct().ToList();
        return new Page(path, ids.ToFrozenSet(), [.. ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key)], links);
    }

    private static IEnumerable<Diagnostic> Check(Page page, FrozenSet<string> files, ConcurrentDictionary<string, Page> pages)
    {
        var where = new Place($"output/{page.Path}");
        foreach (var id in page.Repeated)
        {
            yield return BuildRules.DuplicateId.At(where, $"the id `{id}` stands twice");
        }

        foreach (var link in page.Links.Where(link => !HasScheme(link) && !link.StartsWith('/')))
        {
            var hash = link.IndexOf('#');
            // What follows `?` is for a script of the page (RFC 3986, 3.4); it is no part of the file's name.
            var path = Uri.UnescapeDataString((hash < 0 ? link : link[..hash]).Split('?')[0]);
            var target = path.Length == 0 ? page.Path : SitePath.Combine(page.Path, path);
            if (target is null || !files.Contains(target))
            {
                yield return BuildRules.BrokenLink.At(where, $"`{link}` leads to nothing that was built");
            }
            else if (hash >= 0 && hash + 1 < link.Length && pages.TryGetValue(target, out var other) && !other.Ids.Contains(Uri.UnescapeDataString(link[(hash + 1)..])))
            {
                yield return BuildRules.BrokenFragment.At(where, $"`{link}`: {target} has no place of that name");
            }
        }
    }

    private static bool HasScheme(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is not "file";
}
