using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kanben.Build;
using Kanben.Build.Checks;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>`kanben check`: every rule over content and output. It builds the site into a folder of its own, so `output/` stays as it is.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var site = SiteOption.Create();
        var format = new Option<string>("--format") { Description = "text, github (annotations of a pull request) or json", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        var strict = new Option<bool>("--strict") { Description = "Count warnings as errors" };
        var command = new Command("check", Texts.Check) { site, format, strict };
        Examples.AddTo(command, "kanben check", "kanben check --format github", "kanben check --strict");
        command.SetAction(parsed => Run(parsed.GetValue(site), parsed.GetValue(format)!, parsed.GetValue(strict), terminal));
        return command;
    }

    private static int Run(string? asked, string format, bool isStrict, Terminal terminal)
    {
        var faults = new List<Diagnostic>();
        var diagnostics = SiteOption.Find(asked, faults) is { } site ? terminal.Run("Checking", _ => SiteCheck.Run(site, isStrict)) : [.. faults];
        switch (format)
        {
            case "github":
                Print(diagnostics.Select(Annotation), terminal);
                break;
            case "json":
                terminal.Output.WriteLine(JsonSerializer.Serialize(diagnostics.Select(Entry), Json));
                break;
            default:
                terminal.Report(diagnostics);
                terminal.Error.WriteLine(Summary(diagnostics));
                break;
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Done;
    }

    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics) =>
        string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Note }.Select(severity => Counts.Of(diagnostics.Count(diagnostic => diagnostic.Severity == severity), severity.ToString().ToLowerInvariant())));

    private static void Print(IEnumerable<string> lines, Terminal terminal)
    {
        foreach (var line in lines)
        {
            terminal.Output.WriteLine(line);
        }
    }

    // GitHub's workflow command; a message must escape %, line ends, and in properties also : and ,.
    private static string Annotation(Diagnostic diagnostic)
    {
        var kind = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{kind} file={Property(diagnostic.Where.File)},line={Math.Max(1, diagnostic.Where.Line)},col={Math.Max(1, diagnostic.Where.Column)},title={diagnostic.Code} {diagnostic.Rule.Name}::{Escape(diagnostic.Message)} {Escape(diagnostic.Rule.Remedy)}";
    }

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static object Entry(Diagnostic diagnostic) => new
    {
        diagnostic.Code,
        rule = diagnostic.Rule.Name,
        severity = diagnostic.Severity.ToString().ToLowerInvariant(),
        diagnostic.Message,
        diagnostic.Where.File,
        diagnostic.Where.Line,
        diagnostic.Where.Column,
        remedy = diagnostic.Rule.Remedy,
    };
}
