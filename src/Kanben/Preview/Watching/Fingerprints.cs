using System.Security.Cryptography;

namespace Kanben.Preview.Watching;

/// <summary>What files held when they were last looked at: a save that changes nothing, or one that Kanben itself made, is no change.</summary>
internal sealed class Fingerprints(string site)
{
    private readonly Dictionary<string, byte[]?> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a file (by its path in the site) is other than when this was last asked. One that is asked for the first time is; and so is what cannot be
    /// read, for it may be gone, or a folder.
    /// </summary>
    public bool IsOther(string file)
    {
        var now = Read(file);
        var before = _known.GetValueOrDefault(file);
        _known[file] = now;
        return now is null || before is null || !now.AsSpan().SequenceEqual(before);
    }

    private byte[]? Read(string file)
    {
        try
        {
            using var stream = new FileStream(Path.Combine(site, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SHA256.HashData(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
