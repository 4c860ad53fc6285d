using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Import;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Tests.Build.Editions;

/// <summary>A seed that was imported, written, read back, and collated with the seed: the importer and the proof each see it for themselves.</summary>
internal static class CollatedImport
{
    /// <summary>The faults of the edition as lines of text, none for one that is whole: what is lost, changed or inserted, and removals of nothing.</summary>
    public static IReadOnlyList<string> Faults(string path, byte[] bytes)
    {
        var imported = Importer.Import(new SeedFile(path, bytes)).Article ?? throw new InvalidOperationException("The seed was refused.");
        var diagnostics = new List<Diagnostic>();
        var text = ArticleFile.Write(imported);
        var article = ArticleFile.Read(imported.File, imported.Slug, text, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
        var edition = Edition.Collate(ArticleAnalyzer.Analyze(article, AnalysisContext.None), new RawSeed(path, bytes));
        var faults = edition.Diagnostics.Select(found => $"{found.Code} {found.Where.Line}: {found.Message}").ToList();
        return edition.Collation is null || !edition.Collation.IsWhole || faults.Count > 0 ? [.. faults, text] : [];
    }

    public static Collation Collate(string path, byte[] bytes)
    {
        var imported = Importer.Import(new SeedFile(path, bytes)).Article!;
        var article = ArticleFile.Read(imported.File, imported.Slug, ArticleFile.Write(imported), [])!;
        return Edition.Collate(ArticleAnalyzer.Analyze(article, AnalysisContext.None), new RawSeed(path, bytes)).Collation!;
    }
}
