using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Editions;
using Kanben.Build.Glossaries;
using Kanben.Build.Glossaries.Exports;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Build.Timelines;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;

namespace Kanben.Build;

/// <summary>
/// Writes all files of a site, side by side: first the pages of single articles, names and keywords with the files beside them, then what shows the whole
/// site, so that the large models of the second are never in memory together with the garbage of the first.
/// </summary>
internal sealed class SiteWriter(OutputFolder folder, BuiltSite site, BuildWatch watch)
{
    private readonly PageContext _context = site.Context;

    /// <summary>Writes the pages, the files for download, the theme's own and the pictures; what could not be written is among the diagnostics.</summary>
    public void WriteAll(string source, ImmutableArray<Page> pages, List<Diagnostic> diagnostics)
    {
        var library = _context.Library;
        var ofWhole = pages.Where(IsOfWhole).ToList();
        Share(pages.Where(page => page is not SourcePage && !IsOfWhole(page)), static () => new MemoryStream(), Write, diagnostics);
        UnusedMemory.Return();
        new SourceWriter(folder, source, site.Theme, _context).WriteAll(pages.OfType<SourcePage>(), watch, diagnostics);
        // The longest first, so that none is waited for at the end.
        IEnumerable<Action<List<Diagnostic>>> steps =
        [
            .. TimelineExports.Files(_context).Concat(GlossaryExports.Files(_context)).Select(file => (Action<List<Diagnostic>>)(found => folder.TryWrite(file.Path, file.Write, found))),
            .. ofWhole.Select(page => (Action<List<Diagnostic>>)(found => Write(page, found))),
            found => Write(SiteMap.Files(library, pages), found),
            found => Write(TimelinePlaces.Files(library.Timeline), found),
            found => Write(GlossaryPlaces.Files(library.Glossary), found),
            found => Write(WorkScripts.Files(library.Bibliography), found),
            found => Write(site.Theme.Assets, found),
        ];
        Share(steps, static () => 0, static (step, _, found) => step(found), diagnostics);
        UnusedMemory.Return();
        foreach (var files in CitationFiles.OfSite(library))
        {
            Share(files.Files(), static () => 0, (file, _, found) => folder.TryWrite(file.Path, file.Write, found), diagnostics);
        }

        foreach (var picture in library.Pictures)
        {
            folder.TryCopy(source, picture, SitePath.Published(picture), diagnostics);
        }
    }

    private static bool IsOfWhole(Page page) => page is TimelinePage or GlossaryPage or ReferencesPage;

    private void Write(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files, List<Diagnostic> found)
    {
        foreach (var (path, bytes) in files)
        {
            folder.TryWrite(path, bytes.Span, found);
        }
    }

    // An article's page and the files beside it: they need what the page has read of it. They are small, so each is made in the same room.
    private void Write(Page page, MemoryStream room, List<Diagnostic> found)
    {
        Write(page, found);
        if (page is ArticlePage { Article: var article })
        {
            foreach (var file in CitationFiles.OfArticle(article, _context.Library).SelectMany(files => files.Files()))
            {
                room.SetLength(0);
                file.Write(room);
                folder.TryWrite(file.Path, room.GetBuffer().AsSpan(0, (int)room.Length), found);
            }
        }
    }

    private void Write(Page page, List<Diagnostic> found)
    {
        using var timing = watch.Time(page.Path);
        var (layout, model) = PageModels.Create(page, _context);
        site.Theme.Render(layout, model, found, bytes => folder.TryWrite(page.Path, bytes, found));
    }

    // One item at a time is handed out, which keeps the cores even; each thread has a room for what it needs again and again.
    private static void Share<T, TRoom>(IEnumerable<T> items, Func<TRoom> room, Action<T, TRoom, List<Diagnostic>> step, List<Diagnostic> diagnostics)
    {
        var faults = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(Partitioner.Create(items.ToArray(), loadBalance: true), room, (item, _, own) =>
        {
            var found = new List<Diagnostic>();
            step(item, own, found);
            found.ForEach(faults.Add);
            return own;
        }, static _ => { });
        diagnostics.AddRange(faults);
    }
}
