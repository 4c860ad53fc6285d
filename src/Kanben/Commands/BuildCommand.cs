using System.CommandLine;
using Kanben.Build;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>`kanben build`, and `kanben` alone.</summary>
internal static class BuildCommand
{
    private sealed record Options(string? Site, bool SkipsImport, string? Output, string? Url)
    {
        public bool IsStrict { get; init; }
        public bool IsVerbose { get; init; }
        public bool SkipsCache { get; init; }
    }

    public static Command Create(Terminal terminal)
    {
        var command = new Command("build", Texts.Build);
        AddTo(command, terminal);
        return command;
    }

    /// <summary>Gives a command the options and the action of a build.</summary>
    public static void AddTo(Command command, Terminal terminal)
    {
        var site = SiteOption.Create();
        var noImport = new Option<bool>("--no-import") { Description = "Leave seeds/ alone" };
        var output = new Option<string?>("--output", "-o") { Description = "Where to build the site (default: output/ in the site's folder)", HelpName = "DIR" };
        var url = new Option<string?>("--base-url") { Description = "The site's public address, in place of `url` in input/site.yml", HelpName = "URL" };
        var strict = new Option<bool>("--strict") { Description = "Count warnings as errors" };
        var noCache = new Option<bool>("--no-cache") { Description = "Analyse and write everything anew" };
        var verbose = new Option<bool>("--verbose") { Description = "Say what changed, how long each stage took, and which pages were slowest" };
        foreach (var option in new Option[] { site, noImport, output, url, strict, noCache, verbose })
        {
            command.Add(option);
        }

        Examples.AddTo(command, "kanben", "kanben build --output public", "kanben build --no-import --strict", "kanben build --base-url https://example.org/journal/");
        command.SetAction(parsed => Run(
            new Options(parsed.GetValue(site), parsed.GetValue(noImport), parsed.GetValue(output), parsed.GetValue(url))
            {
                IsStrict = parsed.GetValue(strict),
                IsVerbose = parsed.GetValue(verbose),
                SkipsCache = parsed.GetValue(noCache),
            },
            terminal));
    }

    private static int Run(Options options, Terminal terminal)
    {
        var diagnostics = new List<Diagnostic>();
        if (SiteOption.Find(options.Site, diagnostics) is not { } site)
        {
            terminal.Report(diagnostics);
            return ExitCode.ContentErrors;
        }

        var url = options.Url is { } address ? SiteAddress(address) : null;
        if (!options.SkipsImport)
        {
            var summary = terminal.Run("Importing", _ => SiteImport.Run(new ImportRequest(site)));
            ImportCommand.Report(summary, mentionsUnchanged: false, terminal);
            diagnostics.AddRange(summary.Diagnostics);
        }

        var build = new BuildOptions(site, options.Output ?? Path.Combine(site, "output")) { Url = url, IsStrict = options.IsStrict, KeepsCache = !options.SkipsCache };
        var progress = new BuildProgress(TimeProvider.System);
        var result = terminal.Watch(() => SiteBuild.Run(build, progress, diagnostics), () => progress.Text);
        var shown = result.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Note).ToList();
        terminal.Report(shown);
        if (result.Diagnostics.Length > 0)
        {
            terminal.Error.WriteLine($"{CheckCommand.Summary(result.Diagnostics)} (`kanben check` shows all)");
        }

        terminal.Error.WriteLine(result.IsPublished
            ? $"Built {Counts.Of(result.Articles, "article")}, {Counts.Of(result.Pages, "page")} into {options.Output ?? "output"}/"
            : "The site was not built; what was built before is still there.");
        if (options.IsVerbose)
        {
            BuildSummary.Print(result, terminal.Error);
        }

        return result.IsPublished ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static string SiteAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.AbsoluteUri.TrimEnd('/') + "/"
            : throw new UsageException($"--base-url takes an address such as https://example.org/journal/, not '{address}'");
}
