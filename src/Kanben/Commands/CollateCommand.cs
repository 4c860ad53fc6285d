using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Commands;

/// <summary>`kanben collate SEED ARTICLE`: every difference between a source and its edition, for people or, with `--json`, for programs.</summary>
internal static class CollateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Options(string Seed, string Article, string? Site, bool IsJson);

    public static Command Create(Terminal terminal)
    {
        var seed = new Argument<string>("SEED") { Description = "The raw extraction: .txt, .md, .html or .docx" };
        var article = new Argument<string>("ARTICLE") { Description = "The article's file, such as input/articles/paper.md" };
        var site = SiteOption.Create();
        var json = new Option<bool>("--json") { Description = "Print everything as JSON (README: collate)" };
        var command = new Command("collate", Texts.Collate) { seed, article, site, json };
        Examples.AddTo(command, "kanben collate seeds/paper.txt input/articles/paper.md", "kanben collate seeds/paper.txt input/articles/paper.md --json");
        command.SetAction(parsed => Run(new Options(parsed.GetValue(seed)!, parsed.GetValue(article)!, parsed.GetValue(site), parsed.GetValue(json)), terminal));
        return command;
    }

    private static int Run(Options options, Terminal terminal)
    {
        var (seedFile, articleFile) = (Find(options.Seed, options.Site), Find(options.Article, options.Site));
        var diagnostics = new List<Diagnostic>();
        var shown = options.Article.Replace('\\', '/');
        var article = InputText.Decode(shown, File.ReadAllBytes(articleFile), diagnostics) is { } text
            ? ArticleFile.Read(shown, Slug.From(Path.GetFileNameWithoutExtension(articleFile)), text, diagnostics)
            : null;
        if (article is null)
        {
            terminal.Report(DiagnosticPolicy.Default.Apply(diagnostics));
            return ExitCode.ContentErrors;
        }

        var edition = Edition.Collate(ArticleAnalyzer.Analyze(article, AnalysisContext.None), new RawSeed(options.Seed.Replace('\\', '/'), File.ReadAllBytes(seedFile)));
        var counted = DiagnosticPolicy.Default.Apply([.. diagnostics, .. edition.Diagnostics]);
        if (options.IsJson)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(Report(options, edition, counted), Json));
        }
        else
        {
            CollationPrinter.Print(edition.Collation, terminal.Output);
            terminal.Report(counted);
        }

        return edition.Collation is { IsWhole: true } ? ExitCode.Done : ExitCode.ContentErrors;
    }

    /// <summary>A file named relative to the working folder or else to the site.</summary>
    private static string Find(string path, string? asked)
    {
        if (File.Exists(path))
        {
            return path;
        }

        return SiteOption.Find(asked, []) is { } site && Path.Combine(site, path) is var inSite && File.Exists(inSite) ? inSite : throw new UsageException($"there is no file '{path}'");
    }

    private static object Report(Options options, Edition edition, IEnumerable<Diagnostic> diagnostics) => new
    {
        seed = options.Seed.Replace('\\', '/'),
        article = options.Article.Replace('\\', '/'),
        characters = edition.Collation?.Length ?? 0,
        isWhole = edition.Collation?.IsWhole ?? false,
        counts = Enum.GetValues<DifferenceKind>().ToDictionary(Name, kind => edition.Collation?.Count(kind) ?? 0),
        differences = edition.Collation?.Differences.Select(Entry) ?? [],
        mechanical = edition.Collation?.Mechanical.Select(Entry) ?? [],
        diagnostics = diagnostics.Select(found => new { found.Code, severity = found.Severity.ToString().ToLowerInvariant(), found.Message, found.Where.File, found.Where.Line }),
    };

    private static object Entry(Difference found) => new
    {
        kind = Name(found.Kind),
        found.Line,
        found.Source,
        found.Edition,
        found.Place,
        found.EditionLine,
        found.Before,
        found.After,
        found.Length,
        removal = found.Removal is { } removal ? SourceRecord.NameOf(removal) : null,
        found.Repair,
        levels = found.Kind == DifferenceKind.Relevelled ? new[] { found.SourceLevel, found.EditionLevel } : null,
    };

    private static string Name(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
