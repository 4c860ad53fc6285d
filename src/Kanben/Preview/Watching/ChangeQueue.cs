namespace Kanben.Preview.Watching;

/// <summary>Changes on their way from those who see them to the one who acts on them; while that one is busy, more are gathered.</summary>
internal sealed class ChangeQueue(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly ChangeBuffer _buffer = new();
    private readonly long _start = time.GetTimestamp();
    private TaskCompletionSource _added = Signal();

    public void Add(string file, Pace pace)
    {
        TaskCompletionSource added;
        lock (_lock)
        {
            _buffer.Add(file, pace, Now);
            (added, _added) = (_added, Signal());
        }

        added.SetResult();
    }

    /// <summary>The next changes, once their pace lets them go.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task added;
            TimeSpan wait;
            lock (_lock)
            {
                if (_buffer.Take(Now) is { } files)
                {
                    return files;
                }

                added = _added.Task;
                wait = _buffer.Due is { } due ? due - Now : Timeout.InfiniteTimeSpan;
            }

            await PauseAsync(added, wait, cancellation).ConfigureAwait(false);
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_start);

    private async Task PauseAsync(Task added, TimeSpan wait, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Timers count whole milliseconds and round down.
        var rounded = wait == Timeout.InfiniteTimeSpan ? wait : TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds)));
        await Task.WhenAny(added, Task.Delay(rounded, time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
