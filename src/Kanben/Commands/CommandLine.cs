using System.CommandLine;
using System.CommandLine.Invocation;
using Kanben.Model;

namespace Kanben.Commands;

/// <summary>
/// The command line: reads the arguments, runs one command, and is the one place where a program fault is caught. `kanben` without a command
/// is `kanben build`.
/// </summary>
public static class CommandLine
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var console = new Terminal(output, error);
        var root = Root(console);
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var fault in parsed.Errors)
            {
                error.WriteLine($"kanben: {fault.Message}");
            }

            error.WriteLine("Run `kanben --help` to see what can be asked for.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException fault)
        {
            error.WriteLine($"kanben: {fault.Message}");
            return ExitCode.WrongUsage;
        }
#pragma warning disable CA1031 // A fault of the program must reach the user as one line that can be reported, not as a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine($"kanben: this is a fault of Kanben, not of your files: {fault.GetType().Name}: {fault.Message}");
            error.WriteLine("Please report it; with KANBEN_TRACE=1 in the environment the place in the program is shown too.");
            if (Environment.GetEnvironmentVariable("KANBEN_TRACE") == "1")
            {
                error.WriteLine(fault);
            }

            return ExitCode.Crash;
        }
    }

    private static RootCommand Root(Terminal console)
    {
        var root = new RootCommand(Texts.Root)
        {
            BuildCommand.Create(console),
            PreviewCommand.Create(console),
            ImportCommand.Create(console),
            CheckCommand.Create(console),
            CollateCommand.Create(console),
            InspectCommand.Create(console),
            NewCommand.Create(console),
        };
        BuildCommand.AddTo(root, console);
        return root;
    }
}
