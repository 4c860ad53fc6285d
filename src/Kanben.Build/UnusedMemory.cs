namespace Kanben.Build;

/// <summary>What a build gives back between its steps.</summary>
internal static class UnusedMemory
{
    private const long LargeHeap = 200 * 1024 * 1024;

    /// <summary>
    /// Collects the garbage of a step that is done. Left alone it stays on the heap beside that of the next, since the collector sees memory enough on most machines.
    /// </summary>
    public static void Return()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > LargeHeap)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
