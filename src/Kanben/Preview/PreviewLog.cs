using System.Collections.Immutable;
using Kanben.Build;
using Kanben.Commands;
using Kanben.Import.Sites;
using Kanben.Model;

namespace Kanben.Preview;

/// <summary>What the preview prints: its address, what was shown or built and in how many milliseconds, and each fault once for as long as it stands.</summary>
internal sealed class PreviewLog(Terminal terminal)
{
    private readonly Lock _lock = new();
    private HashSet<Diagnostic> _told = [];

    public void Started(Uri address, int askedPort, string? host)
    {
        lock (_lock)
        {
            if (askedPort != 0 && address.Port != askedPort)
            {
                terminal.Error.WriteLine($"Port {askedPort} is taken by another program.");
            }

            terminal.Error.WriteLine($"Preview at {address} (Ctrl+C ends it)");
            if (host is not null)
            {
                terminal.Error.WriteLine($"With --host {host}, others in the network can see it too, drafts included.");
            }
        }
    }

    public void Imported(ImportSummary summary)
    {
        lock (_lock)
        {
            ImportCommand.Report(summary, mentionsUnchanged: false, terminal);
        }
    }

    public void Shown(string file, TimeSpan took)
    {
        lock (_lock)
        {
            terminal.Error.WriteLine($"{file}: shown in {Milliseconds(took)}");
        }
    }

    public void Built(BuildResult result, TimeSpan took)
    {
        lock (_lock)
        {
            Report(result.Diagnostics);
            terminal.Error.WriteLine(result.IsPublished
                ? $"Built {Counts.Of(result.Articles, "article")}, {Counts.Of(result.Pages, "page")} in {Milliseconds(took)}{Remarks(result.Diagnostics)}"
                : $"Not built, {CheckCommand.Summary(result.Diagnostics)}; the last site is still shown");
        }
    }

    public void Failed(Exception fault)
    {
        lock (_lock)
        {
            terminal.Error.WriteLine($"kanben: this is a fault of Kanben, not of your files: {fault.GetType().Name}: {fault.Message}");
        }
    }

    private void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        var open = diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Note).ToList();
        terminal.Report([.. open.Where(diagnostic => !_told.Contains(diagnostic))]);
        _told = [.. open];
    }

    private static string Remarks(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity != Severity.Note) ? $", {CheckCommand.Summary(diagnostics)}" : "";

    private static string Milliseconds(TimeSpan took) => $"{Math.Max(1, Math.Round(took.TotalMilliseconds)):0} ms";
}
