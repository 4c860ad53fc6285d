using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Kanben.Model;
using Kanben.Preview;
using Kanben.Preview.Faults;

namespace Kanben.Commands;

/// <summary>`kanben preview`: the site in the browser, kept up with every save.</summary>
internal static class PreviewCommand
{
    private sealed record Options(string? Site, string? Output, string? Host, string? Editor, int Port, bool Opens, bool SkipsImport);

    public static Command Create(Terminal terminal)
    {
        var site = SiteOption.Create();
        var port = new Option<int>("--port", "-p") { Description = "Listen at this port, or the next free one", HelpName = "PORT", DefaultValueFactory = _ => PreviewOptions.DefaultPort };
        var open = new Option<bool>("--open") { Description = "Open the browser" };
        var host = new Option<string?>("--host") { Description = "Let others in the network see it too: a name or number of this machine, 0.0.0.0 for all its networks", HelpName = "HOST" };
        var editor = new Option<string?>("--editor") { Description = $"Open faults in {string.Join(", ", EditorLink.Names)}, or by a link with {{file}}, {{line}} and {{column}} (default: {EditorLink.Variable} in the environment, or vscode)", HelpName = "EDITOR" };
        var noImport = new Option<bool>("--no-import") { Description = "Leave seeds/ alone" };
        var output = new Option<string?>("--output", "-o") { Description = "Where to build the site (default: output/ in the site's folder)", HelpName = "DIR" };
        var command = new Command("preview", Texts.Preview) { site, port, open, host, editor, noImport, output };
        Examples.AddTo(command, "kanben preview", "kanben preview --open", "kanben preview --port 8080 --no-import", "kanben preview --editor idea", "kanben preview --host 0.0.0.0");
        command.SetAction((parsed, cancellation) => RunAsync(
            new Options(parsed.GetValue(site), parsed.GetValue(output), parsed.GetValue(host), parsed.GetValue(editor), parsed.GetValue(port), parsed.GetValue(open), parsed.GetValue(noImport)),
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Options options, Terminal terminal, CancellationToken cancellation)
    {
        var faults = new List<Diagnostic>();
        if (SiteOption.Find(options.Site, faults) is not { } site)
        {
            terminal.Report(faults);
            return ExitCode.ContentErrors;
        }

        if (options.Port is < 0 or > ushort.MaxValue)
        {
            throw new UsageException($"--port takes a number from 0 (any that is free) to {ushort.MaxValue}, not {options.Port}");
        }

        var preview = new PreviewOptions(site, Path.GetFullPath(options.Output ?? Path.Combine(site, "output")))
        {
            Port = options.Port,
            Host = options.Host,
            SkipsImport = options.SkipsImport,
            Editor = EditorOf(options.Editor),
        };
        await using var session = await PreviewSession.StartAsync(preview, new SiteEngine(preview.Site, preview.Output), new PreviewLog(terminal)).ConfigureAwait(false);
        if (options.Opens)
        {
            Open(session.Address, terminal);
        }

        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Done;
    }

    private static EditorLink EditorOf(string? asked) =>
        (asked ?? Environment.GetEnvironmentVariable(EditorLink.Variable)) is not { Length: > 0 } text ? EditorLink.Default
            : EditorLink.From(text) ?? throw new UsageException($"an editor is {string.Join(", ", EditorLink.Names)}, or a link such as vscode://file{{file}}:{{line}}:{{column}}, not '{text}'");

    private static void Open(Uri address, Terminal terminal)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception fault) when (fault is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            terminal.Error.WriteLine("No browser could be opened; open the address yourself.");
        }
    }
}
