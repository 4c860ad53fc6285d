using System.Collections.Concurrent;
using Kanben.Build.Editions;
using Kanben.Build.Pages;
using Kanben.Build.Themes;
using Kanben.Model;

namespace Kanben.Build.Output;

/// <summary>
/// Publishes the seeds: each file byte for byte under a name of ours, and the page that shows its lines. A seed is read again here, one at a time, so
/// that no build holds them all; one that is no longer what was collated is not published.
/// </summary>
internal sealed class SourceWriter(OutputFolder folder, string site, Theme theme, PageContext context)
{
    public void WriteAll(IEnumerable<SourcePage> pages, BuildWatch watch, List<Diagnostic> diagnostics)
    {
        var faults = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(pages, page =>
        {
            using var timing = watch.Time(page.Path);
            var found = new List<Diagnostic>();
            Write(page, found);
            found.ForEach(faults.Add);
        });
        diagnostics.AddRange(faults);
    }

    private void Write(SourcePage page, List<Diagnostic> diagnostics)
    {
        var source = page.Proof.Source;
        if (SeedStore.Read(site, page.Proof.Article.Article, diagnostics) is not { } seed || SourceRecord.ChecksumOf(seed.Bytes.Span) != source.Sha256)
        {
            diagnostics.Add(OutputRules.CannotRead.At(source.Seed, "the file changed while the site was being built"));
            return;
        }

        folder.TryWrite(page.RawPath, seed.Bytes.Span, diagnostics);
        theme.Render("source", SourceModels.Create(page, SeedLines.Of(seed), context), diagnostics, html => folder.TryWrite(page.Path, html, diagnostics));
    }
}
