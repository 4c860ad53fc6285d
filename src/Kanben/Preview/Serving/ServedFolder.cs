namespace Kanben.Preview.Serving;

/// <summary>
/// The files of the output as they are on disk at the moment of asking. Links are not followed: a built site has none, and one put there could lead
/// anywhere.
/// </summary>
internal sealed class ServedFolder(string output)
{
    // A build exchanges the whole folder, and between its two moves there is none.
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>The bytes of a file, or null when there is none. The path is one that <see cref="RequestPath"/> gave.</summary>
    public async Task<byte[]?> ReadAsync(string path)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryReadAsync(path).ConfigureAwait(false) is { } bytes)
            {
                return bytes;
            }

            if (Directory.Exists(output))
            {
                // It may have come back between the two questions.
                return await TryReadAsync(path).ConfigureAwait(false);
            }

            await Task.Delay(Pause).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<byte[]?> TryReadAsync(string path)
    {
        try
        {
            return Locate(path) is { } full ? await ReadWholeAsync(full).ConfigureAwait(false) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private string? Locate(string path)
    {
        var full = output;
        foreach (var name in path.Split('/'))
        {
            full = Path.Join(full, name);
            if (new FileInfo(full).LinkTarget is not null)
            {
                return null;
            }
        }

        return File.Exists(full) ? full : null;
    }

    // Windows lets a folder be moved only when whoever reads in it has agreed to that.
    private static async Task<byte[]> ReadWholeAsync(string full)
    {
        await using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, useAsync: false);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes).ConfigureAwait(false);
        return bytes;
    }
}
