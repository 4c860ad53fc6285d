using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Caches;
using Kanben.Build.Editions;
using Kanben.Build.Glossaries;
using Kanben.Build.Glossaries.Exports;
using Kanben.Build.Libraries;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Build.Themes;
using Kanben.Build.Timelines;
using Kanben.Build.Timelines.Exports;
using Kanben.Model;

namespace Kanben.Build;

/// <summary>What a build is asked for. <see cref="Url"/> takes the place of the settings' own address.</summary>
public sealed record BuildOptions(string Site, string Output)
{
    public string? Url { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What was built is kept in mind under `.kanben/`, so that the next build into this output writes only what changed.</summary>
    public bool KeepsRecords { get; init; } = true;

    /// <summary>Whether analyses are taken from `.kanben/` and kept there.</summary>
    public bool KeepsCache { get; init; } = true;
}

/// <summary>The outcome: the diagnostics that count, in order, and whether `output/` is the new site.</summary>
public sealed record BuildResult(bool IsPublished, int Articles, int Pages, ImmutableArray<Diagnostic> Diagnostics, DiagnosticPolicy Policy)
{
    /// <summary>Paths in the output, in ordinal order, whose bytes are other than before, that are new, or that are gone.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    public BuildTimes Times { get; init; } = BuildTimes.None;
}

/// <summary>A site as a build has it in memory when it is done.</summary>
internal sealed record BuiltSite(SiteContent Content, PageContext Context, Theme Theme);

/// <summary>
/// Articles to a site, in a straight line: 1. read the folder; 2. analyse each article; 3. collate it with its seed; 4. gather the library; 5. list the
/// pages; 6. render each page with the theme and write it beside the last site; 7. exchange the two, if nothing was wrong.
/// </summary>
public static class SiteBuild
{
    /// <summary>Builds the site, unless nothing that a build reads and nothing in the output has changed since the last one.</summary>
    public static BuildResult Run(BuildOptions options, IProgress<BuildStep>? progress = null, IEnumerable<Diagnostic>? earlier = null)
    {
        ImmutableArray<Diagnostic> told = [.. earlier ?? []];
        // First, so that a site that a killed build took down is back even if this build fails.
        OutputFolder.CleanUp(options.Output);
        var memo = options is { KeepsCache: true, KeepsRecords: true } ? BuildMemo.Of(options, told) : null;
        if (memo?.Recall() is { } same)
        {
            return same;
        }

        var (result, _) = Make(options, progress, told);
        memo?.Keep(result);
        return result;
    }

    /// <summary>Builds, and keeps the site that was built; it is null when a fault of the theme leaves nothing to show pages with.</summary>
    internal static (BuildResult Result, BuiltSite? Site) Make(BuildOptions options, IProgress<BuildStep>? progress = null, IEnumerable<Diagnostic>? earlier = null)
    {
        var diagnostics = new List<Diagnostic>(earlier ?? []);
        var watch = new BuildWatch(progress);
        watch.Enter(BuildStage.Reading);
        // First, so that a site that a killed build took down is back even if this build fails.
        OutputFolder.CleanUp(options.Output);
        var settings = SiteFolder.ReadSettings(options.Site, diagnostics);
        var theme = Theme.Load(ThemeFiles.Read(options.Site, diagnostics), settings.Language, diagnostics);
        theme?.CompileAhead(PageModels.UsualLayouts);
        using var cache = options.KeepsCache ? ArticleCache.Open(options.Site, CacheMaker.Of(settings)) : ArticleCache.Passing();
        var content = SiteFolder.Read(options.Site, options.Url is { } url ? settings with { Url = url } : settings, cache, diagnostics);
        watch.Enter(BuildStage.Analysing, content.Known.Length + content.Readings.Length);
        var step = SiteArticles.Analyze(options.Site, content, cache, watch);
        content = content.WithoutTexts();
        cache.Commit();
        UnusedMemory.Return();
        diagnostics.AddRange(step.Diagnostics);
        watch.Enter(BuildStage.Gathering);
        var library = LibraryGatherer.Gather(content, step.Articles) with { Proofs = step.Proofs.ToImmutableDictionary(proof => proof.Article) };
        diagnostics.AddRange(GlossaryChecks.Check(content.Terms, library));
        diagnostics.AddRange(library.Contents.Values.SelectMany(rendered => rendered.Diagnostics));
        var pages = PageList.Create(library, diagnostics);
        UnusedMemory.Return();
        watch.Enter(BuildStage.Writing, pages.Length);
        var site = theme is null ? null : new BuiltSite(content, new PageContext(library, theme.Words), theme);
        var changed = site is null || HasErrors(content, options, diagnostics) ? null : Write(options, site, pages, watch, diagnostics);
        return (new BuildResult(changed is not null, library.Articles.Length, pages.Length, Judge(content, options, diagnostics), content.Settings.Policy) { Changed = changed ?? [], Times = watch.Stop() }, site);
    }

    // The paths that changed, or null when the site was not published.
    private static ImmutableArray<string>? Write(BuildOptions options, BuiltSite site, ImmutableArray<Page> pages, BuildWatch watch, List<Diagnostic> diagnostics)
    {
        var shown = Path.GetFileName(Path.TrimEndingDirectorySeparator(options.Output));
        using var folder = OutputFolder.Open(options.Output, shown, diagnostics, options is { KeepsCache: true, KeepsRecords: true } ? Path.Combine(options.Site, ArticleCache.Folder) : null);
        if (folder is null)
        {
            return null;
        }

        new SiteWriter(folder, site, watch).WriteAll(options.Site, pages, diagnostics);
        watch.Enter(BuildStage.Publishing);
        return !HasErrors(site.Content, options, diagnostics) && folder.Publish(diagnostics) ? folder.Changes : null;
    }

    private static bool HasErrors(SiteContent content, BuildOptions options, List<Diagnostic> diagnostics) =>
        Judge(content, options, diagnostics).Any(diagnostic => diagnostic.Severity == Severity.Error);

    private static ImmutableArray<Diagnostic> Judge(SiteContent content, BuildOptions options, IEnumerable<Diagnostic> diagnostics) =>
        [.. content.Settings.Policy.Apply(diagnostics).Select(diagnostic => options.IsStrict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic)];
}
