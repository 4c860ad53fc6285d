using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Kanben.Build;

/// <summary>How far a build is: the stage it has come to, and how many of its articles or pages are done (0 of 0 where nothing is counted).</summary>
public sealed record BuildStep(BuildStage Stage, int Count, int Done = 0);

/// <summary>The stages of a build that take time, in their order.</summary>
public enum BuildStage
{
    Reading,
    Analysing,
    Gathering,
    Writing,
    Publishing,
}

/// <summary>How long a build took by stage, and the pages that took longest, longest first. For people: nothing of it is ever published.</summary>
public sealed record BuildTimes(ImmutableArray<(BuildStage Stage, TimeSpan Time)> Stages, ImmutableArray<(string Path, TimeSpan Time)> SlowestPages)
{
    public static readonly BuildTimes None = new([], []);
}

/// <summary>Times the stages of one build and tells how far it is. Stages follow each other; within one, many threads may advance.</summary>
internal sealed class BuildWatch(IProgress<BuildStep>? progress)
{
    private const int Slowest = 10;

    private readonly List<(BuildStage Stage, long Start)> _stages = [];
    private readonly ConcurrentBag<(string Path, long Ticks)> _pages = [];
    private int _count;
    private int _done;

    /// <summary>Begins the next stage, which has so many articles or pages before it.</summary>
    public void Enter(BuildStage stage, int count = 0)
    {
        _stages.Add((stage, Stopwatch.GetTimestamp()));
        (_count, _done) = (count, 0);
        progress?.Report(new BuildStep(stage, count));
    }

    /// <summary>One more article or page of this stage is done.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        progress?.Report(new BuildStep(_stages[^1].Stage, _count, done));
    }

    /// <summary>Times a page of this stage until it is disposed, and then counts it.</summary>
    public PageTiming Time(string path) => new(this, path, Stopwatch.GetTimestamp());

    public BuildTimes Stop()
    {
        var ends = _stages.Skip(1).Select(stage => stage.Start).Append(Stopwatch.GetTimestamp());
        var stages = _stages.Zip(ends, (stage, end) => (stage.Stage, Stopwatch.GetElapsedTime(stage.Start, end)));
        var slowest = _pages.OrderByDescending(page => page.Ticks).ThenBy(page => page.Path, StringComparer.Ordinal).Take(Slowest);
        return new BuildTimes([.. stages], [.. slowest.Select(page => (page.Path, Stopwatch.GetElapsedTime(0, page.Ticks)))]);
    }

    internal readonly struct PageTiming(BuildWatch watch, string path, long start) : IDisposable
    {
        public void Dispose()
        {
            watch._pages.Add((path, Stopwatch.GetTimestamp() - start));
            watch.Advance();
        }
    }
}
