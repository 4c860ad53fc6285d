using System.Diagnostics;

namespace Kanben.Build.Output;

/// <summary>
/// The folders beside the output that a build works in: `output.PID-RANDOM.tmp` for the site in the making, and the same with `.old` for the site
/// that is being replaced. The process number tells a later build whether they were left behind.
/// </summary>
internal static class StagingName
{
    private const string Ending = ".tmp";
    private const string OldEnding = ".tmp.old";

    // File times and the start of a process are taken from different clocks.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    public static string New(string target) => $"{target}.{Environment.ProcessId}-{Path.GetRandomFileName()[..8]}{Ending}";

    public static string OldOf(string staging) => staging + ".old";

    /// <summary>Removes what builds that were killed have left; the last site comes back when it was lost between the two moves.</summary>
    public static void CleanUp(string target)
    {
        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(parent, Path.GetFileName(target) + ".*").ToList())
        {
            // An empty folder is one that its build was killed before it could mark.
            if (ProcessOf(folder, target) is not { } process || IsAtWork(process, folder) || !(OutputMark.IsOn(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                continue;
            }

            if (folder.EndsWith(OldEnding, StringComparison.Ordinal))
            {
                Restore(folder, target);
            }

            Deletion.Try(folder);
        }
    }

    /// <summary>Puts a replaced site back where no other has taken its place; where the disk refuses, it stays and the next build tries again.</summary>
    public static void Restore(string old, string target)
    {
        if (Directory.Exists(old) && !Directory.Exists(target))
        {
            Directory.Move(old, target);
        }
    }

    private static int? ProcessOf(string folder, string target)
    {
        // "output.*" finds "output" as well.
        var name = Path.GetFileName(target) + ".";
        if (!Path.GetFileName(folder).StartsWith(name, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = Path.GetFileName(folder)[name.Length..];
        var dash = rest.IndexOf('-');
        return dash > 0 && (rest.EndsWith(Ending, StringComparison.Ordinal) || rest.EndsWith(OldEnding, StringComparison.Ordinal)) && int.TryParse(rest.AsSpan(0, dash), out var id) ? id : null;
    }

    // Numbers are given out again (in a container the first is always 1), so a process that is younger than the folder did not make it.
    private static bool IsAtWork(int id, string folder)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.StartTime.ToUniversalTime() - Slack <= Directory.GetLastWriteTimeUtc(folder);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // A process of somebody else, who may not be asked.
            return true;
        }
    }
}
