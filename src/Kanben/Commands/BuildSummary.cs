using System.Globalization;
using Kanben.Build;

namespace Kanben.Commands;

/// <summary>What `kanben build --verbose` says after a build: the files that changed, the time by stage, and the slowest pages.</summary>
internal static class BuildSummary
{
    public static void Print(BuildResult result, TextWriter writer)
    {
        writer.WriteLine($"{Counts.Of(result.Changed.Length, "file")} changed");
        if (result.Times.Stages.IsEmpty)
        {
            writer.WriteLine("Nothing that the site is made of has changed since it was built.");
            return;
        }

        writer.WriteLine("Time by stage:");
        foreach (var (stage, time) in result.Times.Stages)
        {
            writer.WriteLine($"{Milliseconds(time)}  {stage.ToString().ToLowerInvariant()}");
        }

        if (!result.Times.SlowestPages.IsEmpty)
        {
            writer.WriteLine("Slowest pages:");
        }

        foreach (var (path, time) in result.Times.SlowestPages)
        {
            writer.WriteLine($"{Milliseconds(time)}  {path}");
        }
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds,10:N1} ms");
}
