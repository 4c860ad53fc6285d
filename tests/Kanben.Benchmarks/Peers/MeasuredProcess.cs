using System.Diagnostics;

namespace Kanben.Benchmarks.Peers;

/// <summary>What one run of a program took: seconds by the clock, seconds of processor time (user and system), megabytes of memory at its peak.</summary>
internal sealed record Usage(double Wall, double Processor, double Memory);

/// <summary>Runs a program as a whole process and measures it from outside.</summary>
internal static class MeasuredProcess
{
    // GNU time has the kernel's own count at the end; elsewhere the process is watched, which may miss its last milliseconds.
    private const string Time = "/usr/bin/time";

    public static Usage Run(string program, IReadOnlyList<string> arguments, string folder) =>
        OperatingSystem.IsLinux() && File.Exists(Time) ? RunTimed(program, arguments, folder) : RunWatched(program, arguments, folder);

    private static Usage RunTimed(string program, IReadOnlyList<string> arguments, string folder)
    {
        var report = Path.GetTempFileName();
        try
        {
            using var process = Start(Time, ["-o", report, "-f", "%U %S %M", program, .. arguments], folder, out var errors, out var watch);
            process.WaitForExit();
            var wall = watch.Elapsed.TotalSeconds;
            Require(process, program, errors);
            var figures = File.ReadAllText(report).Split(' ').Select(double.Parse).ToArray();
            return new Usage(wall, figures[0] + figures[1], figures[2] / 1024);
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static Usage RunWatched(string program, IReadOnlyList<string> arguments, string folder)
    {
        using var process = Start(program, arguments, folder, out var errors, out var watch);
        var (processor, memory) = (0.0, 0.0);
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                (processor, memory) = (process.TotalProcessorTime.TotalSeconds, Math.Max(memory, process.PeakWorkingSet64 / (1024.0 * 1024)));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two calls.
            }
        }

        var wall = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        Require(process, program, errors);
        return new Usage(wall, processor, memory);
    }

    private static Process Start(string program, IReadOnlyList<string> arguments, string folder, out Task<string> errors, out Stopwatch watch)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new RunException($"{program} did not start");
        errors = process.StandardError.ReadToEndAsync();

        // Nobody reads it, but a full pipe would stop the program.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static void Require(Process process, string program, Task<string> errors)
    {
        if (process.ExitCode != 0)
        {
            throw new RunException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {errors.Result.Trim()}");
        }
    }
}
