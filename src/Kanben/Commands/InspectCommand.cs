using System.CommandLine;
using System.Text;
using Kanben.Inspection;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>`kanben inspect FILE`: what is found in a file, as JSON on standard output.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The file to look into" };
        var kind = new Option<string?>("--as") { Description = "Read it as seed, article, references (one a line) or prose (a document a line); default: by its place", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong("seed", "article", "references", "prose");
        var date = new Option<string?>("--document-date") { Description = "For prose: the day from which 今年 and the like count", HelpName = "DATE" };
        var command = new Command("inspect", Texts.Inspect) { file, kind, date };
        Examples.AddTo(command, "kanben inspect seeds/paper.txt", "kanben inspect input/articles/paper.md", "kanben inspect list.txt --as references", "kanben inspect lines.txt --as prose --document-date 2024-06");
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(kind), parsed.GetValue(date), terminal));
        return command;
    }

    private static int Run(string file, string? kind, string? date, Terminal terminal)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"there is no file '{file}'");
        }

        Edtf? documentDate = null;
        if (date is not null && !Edtf.TryParse(date, out documentDate))
        {
            throw new UsageException($"--document-date takes a date such as 2024, 2024-06 or 2024-06-24, not '{date}'");
        }

        var bytes = File.ReadAllBytes(file);
        var shown = file.Replace('\\', '/');
        var report = (kind ?? KindOf(file)) switch
        {
            "article" => Inspector.Article(shown, bytes),
            "references" => Inspector.References(shown, Encoding.UTF8.GetString(bytes)),
            "prose" => Inspector.Prose(shown, Encoding.UTF8.GetString(bytes), documentDate),
            _ => Inspector.Seed(shown, bytes),
        };
        terminal.Output.WriteLine(Inspector.ToJson(report));
        return report.Diagnostics.Any(diagnostic => diagnostic.Severity == "error") && report.Title is null && kind is not ("references" or "prose") ? ExitCode.ContentErrors : ExitCode.Done;
    }

    // A file under input/articles is an article; anything else has still to be imported.
    private static string KindOf(string file) => Path.GetFullPath(file).Replace('\\', '/').Contains("/input/articles/", StringComparison.Ordinal) ? "article" : "seed";
}
