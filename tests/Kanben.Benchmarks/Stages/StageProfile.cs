using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Bibliographies;
using Kanben.Build.Libraries;
using Kanben.Build.Output;
using Kanben.Build.Pages;
using Kanben.Build.Sites;
using Kanben.Build.Themes;
using Kanben.Model;

namespace Kanben.Benchmarks.Stages;

/// <summary>
/// Where the time of a build goes: the stages of `SiteBuild`, run one by one in its order and with its parallelism, first cold, as in every real
/// build, then again; after that the parts of an analysis, the parts of the gathering and the kinds of pages, each on one thread.
/// </summary>
internal static class StageProfile
{
    /// <summary>The report as Markdown.</summary>
    public static string Measure(string site)
    {
        var first = Build(site, new StageTable("first, cold"), out _);
        var second = Build(site, new StageTable("second, warm"), out var built);
        return first.ToString() + second
            + AnalysisProfile.Measure(built.Content)
            + TermProfile.Measure(built.Library)
            + GatheringProfile.Measure(built.Content, built.Library)
            + PageProfile.Measure(built.Library, built.Theme);
    }

    private static StageTable Build(string site, StageTable table, out (SiteContent Content, Library Library, Theme Theme) built)
    {
        var faults = new List<Diagnostic>();
        var content = table.Time("SiteFolder.Read", () => SiteFolder.Read(site, faults));
        var theme = table.Time("Theme.Load", () => Theme.Load(ThemeFiles.Read(site, faults), content.Settings.Language, faults))
            ?? throw new RunException("the theme is broken: " + faults[0].Message);
        var analyzed = table.Time("ArticleAnalyzer.Analyze", () => Analyze(content));
        var library = table.Time("LibraryGatherer.Gather", () => LibraryGatherer.Gather(content, analyzed));
        var pages = table.Time("PageList.Create", () => PageList.Create(library, faults));
        var context = new PageContext(library, theme.Words);
        var models = table.Time("PageModels.Create", () => InParallel(pages, page => PageModels.Create(page, context)));
        var rendered = table.Time("Theme.Render", () => InParallel(models, made => theme.Render(made.Layout, made.Model, []) ?? []));
        var citations = table.Time("CitationFiles.All", () => InParallel([.. library.Articles.SelectMany(article => CitationFiles.OfArticle(article, library)).Concat(CitationFiles.OfSite(library)).SelectMany(files => files.Files())], Bytes));
        table.Time("OutputFolder.Write", () => Write(site, [.. pages.Select((page, i) => (page.Path, (ReadOnlyMemory<byte>)rendered[i])), .. citations], faults));
        built = (content, library, theme);
        return faults.Count == 0 ? table : throw new RunException($"{faults[0].Where.File}: {faults[0].Message}");
    }

    private static AnalyzedArticle[] Analyze(SiteContent content)
    {
        var context = content.Context;
        return InParallel(content.Articles, article => ArticleAnalyzer.Analyze(article, context));
    }

    private static bool Write(string site, ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> files, List<Diagnostic> faults)
    {
        using var folder = OutputFolder.Open(Path.Combine(site, "output"), "output", faults) ?? throw new RunException(faults[^1].Message);
        Parallel.ForEach(files, file => folder.TryWrite(file.Path, file.Bytes.Span, []));
        return folder.Publish(faults);
    }

    private static (string, ReadOnlyMemory<byte>) Bytes(StreamedFile file)
    {
        var bytes = new MemoryStream();
        file.Write(bytes);
        return (file.Path, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static TResult[] InParallel<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = step(items[i]));
        return results;
    }
}
