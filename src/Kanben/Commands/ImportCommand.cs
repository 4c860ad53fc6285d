using System.CommandLine;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>`kanben import [FILE…]`: seeds to articles.</summary>
internal static class ImportCommand
{
    private sealed record Options(string[] Files, string? Site, bool IsForced, string? Output);

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Seeds to import (default: all that are new or changed)", Arity = ArgumentArity.ZeroOrMore };
        var site = SiteOption.Create();
        var force = new Option<bool>("--force") { Description = "Write over articles that people have edited, or over the file named by --output" };
        var output = new Option<string?>("--output", "-o") { Description = "Write the one article here instead of into input/articles/", HelpName = "FILE" };
        var command = new Command("import", Texts.Import) { files, site, force, output };
        Examples.AddTo(command, "kanben import", "kanben import seeds/paper.txt", "kanben import seeds/paper.txt --output new.md", "kanben import seeds/paper.txt --force");
        command.SetAction(parsed => Run(new Options(parsed.GetValue(files)!, parsed.GetValue(site), parsed.GetValue(force), parsed.GetValue(output)), terminal));
        return command;
    }

    /// <summary>Prints what was done with each seed; an unchanged one is mentioned only when it was asked for by name.</summary>
    public static void Report(ImportSummary summary, bool mentionsUnchanged, Terminal terminal)
    {
        foreach (var seed in summary.Seeds.Where(seed => mentionsUnchanged || seed.Action is ImportAction.Written or ImportAction.Updated))
        {
            terminal.Error.WriteLine(seed.Action switch
            {
                ImportAction.Written => $"{seed.Seed} → {seed.File}",
                ImportAction.Updated => $"{seed.Seed} → {seed.File} (again)",
                ImportAction.Unchanged => $"{seed.Seed}: {seed.File} is up to date",
                ImportAction.KeptEdited => $"{seed.Seed}: {seed.File} has been edited and was left as it is",
                _ => $"{seed.Seed}: not imported",
            });
        }
    }

    private static int Run(Options options, Terminal terminal)
    {
        var faults = new List<Diagnostic>();
        if (SiteOption.Find(options.Site, faults) is not { } site)
        {
            terminal.Report(faults);
            return ExitCode.ContentErrors;
        }

        if (options.Output is not null && options.Files.Length != 1)
        {
            throw new UsageException("--output takes exactly one seed");
        }

        var missing = options.Files.Where(file => !File.Exists(file)).ToList();
        if (missing.Count > 0)
        {
            throw new UsageException($"there is no file {string.Join(", ", missing.Select(file => $"'{file}'"))}");
        }

        var request = new ImportRequest(site)
        {
            Seeds = [.. options.Files.Select(file => Path.GetRelativePath(site, Path.GetFullPath(file)).Replace('\\', '/'))],
            IsForced = options.IsForced,
            Output = options.Output is null ? null : Path.GetRelativePath(site, Path.GetFullPath(options.Output)),
        };
        var summary = terminal.Run("Importing", _ => SiteImport.Run(request));
        terminal.Report(DiagnosticPolicy.Default.Apply(summary.Diagnostics));
        Report(summary, mentionsUnchanged: !request.Seeds.IsEmpty, terminal);
        var written = summary.Seeds.Count(seed => seed.Action is ImportAction.Written or ImportAction.Updated);
        terminal.Error.WriteLine($"Imported {written} of {Counts.Of(summary.Seeds.Length, "seed")}");
        return summary.Seeds.Any(seed => seed.Action == ImportAction.Refused) ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
