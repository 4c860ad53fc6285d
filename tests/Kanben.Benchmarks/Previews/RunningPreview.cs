using System.Diagnostics;

namespace Kanben.Benchmarks.Previews;

/// <summary>`kanben preview` as a process of its own; ended when it is disposed of.</summary>
internal sealed class RunningPreview : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _built = new(0);

    public RunningPreview(string program, string site)
    {
        var start = new ProcessStartInfo(program, ["preview", "--port", "0", "--no-import", "--site", site]) { RedirectStandardError = true, UseShellExecute = false };
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginErrorReadLine();
    }

    public Task<Uri> Address => _address.Task;

    /// <summary>Waits for the end of a build that nobody has waited for yet.</summary>
    public Task BuiltAsync() => _built.WaitAsync();

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _built.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null || line.StartsWith("Not built", StringComparison.Ordinal))
        {
            _address.TrySetException(new RunException("kanben preview did not show the site"));
        }
        else if (line.StartsWith("Preview at ", StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri(line.Split(' ')[2]));
        }
        else if (line.StartsWith("Built ", StringComparison.Ordinal))
        {
            _built.Release();
        }
    }
}
