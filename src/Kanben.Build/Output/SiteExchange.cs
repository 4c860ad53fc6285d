namespace Kanben.Build.Output;

/// <summary>Puts a finished site in the place of the last one.</summary>
internal static class SiteExchange
{
    /// <summary>
    /// One step where the system has one, so that the output is the old site or the new one at every moment. Otherwise two moves, and a build that is
    /// killed between them leaves the old site under a name that the next command finds (<see cref="StagingName.CleanUp"/>). Returns where the old one is
    /// now, or null if there was none.
    /// </summary>
    public static string? Put(string staging, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
            return null;
        }

        if (DiskCalls.TryExchange(staging, target))
        {
            return staging;
        }

        var old = StagingName.OldOf(staging);
        Directory.Move(target, old);
        try
        {
            Directory.Move(staging, target);
        }
        finally
        {
            StagingName.Restore(old, target);
        }

        return old;
    }
}
