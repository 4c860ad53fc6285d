using System.Diagnostics;
using System.Text;

namespace Kanben.Benchmarks.Stages;

/// <summary>Times steps in the order they are run: seconds by the clock, seconds of processor time, megabytes allocated.</summary>
internal sealed class StageTable(string title)
{
    private readonly StringBuilder _rows = new($"| {title} | wall ms | CPU ms | allocated MB | collections 0/1/2 |\n|---|---|---|---|---|\n");

    public T Time<T>(string name, Func<T> step)
    {
        var collections = Collections();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var result = step();
        var wall = watch.Elapsed.TotalMilliseconds;
        var cpu = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (1024.0 * 1024);
        _rows.Append($"| {name} | {wall:0} | {cpu:0} | {bytes:0.0} | {string.Join('/', Collections().Zip(collections, (after, before) => after - before))} |\n");
        return result;
    }

    public void Note(string text) => _rows.Append($"| {text} | | | | |\n");

    public override string ToString() => _rows.Append('\n').ToString();

    private static int[] Collections() => [GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2)];
}
