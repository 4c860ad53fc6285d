using Kanben.Model;
using Spectre.Console;

namespace Kanben.Commands;

/// <summary>
/// What the commands print on: the result goes to <see cref="Output"/>, diagnostics and progress to <see cref="Error"/>. Colour and a moving line
/// are used only on a terminal; otherwise plain lines.
/// </summary>
internal sealed class Terminal
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _error;
    private readonly bool _isInteractive;

    public Terminal(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;
        _isInteractive = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        _error = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Ansi = _isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = _isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Runs a piece of work; on a terminal with a line that shows the step it is at.</summary>
    public T Run<T>(string what, Func<IProgress<string>, T> work) => _isInteractive
        ? _error.Status().Start(Markup.Escape(what), status => work(new Steps(step => status.Status(Markup.Escape(step)))))
        : work(new Steps(_ => { }));

    /// <summary>Runs a piece of work; when it takes more than a moment, on a terminal with a line that says how far it is.</summary>
    public T Watch<T>(Func<T> work, Func<string> text)
    {
        if (!_isInteractive)
        {
            return work();
        }

        var running = Task.Run(work);
        // Waiting on the handle: what the work throws is thrown below, as it was.
        using var done = ((IAsyncResult)running).AsyncWaitHandle;
        if (!done.WaitOne(Moment))
        {
            _error.Status().Start(Markup.Escape(text()), status =>
            {
                while (!done.WaitOne(Beat))
                {
                    status.Status(Markup.Escape(text()));
                }
            });
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>Prints diagnostics as `file:line:column: severity CODE: message`, each rule's remedy once, and the counts.</summary>
    public void Report(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var explained = new HashSet<string>();
        foreach (var diagnostic in diagnostics)
        {
            Line(diagnostic.ToString(), diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" });
            if (explained.Add(diagnostic.Code) && diagnostic.Severity != Severity.Note)
            {
                Line($"    {diagnostic.Rule.Remedy}", "grey");
            }
        }
    }

    private void Line(string text, string style)
    {
        if (_isInteractive)
        {
            _error.MarkupLineInterpolated($"[{style}]{text}[/]");
        }
        else
        {
            Error.WriteLine(text);
        }
    }

    private sealed class Steps(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
