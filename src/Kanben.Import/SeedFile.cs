namespace Kanben.Import;

/// <summary>A raw extraction as received. <see cref="Path"/> is relative to the site's folder with forward slashes.</summary>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>
    /// The bytes of a file by its path relative to the seed's folder, or null: how pictures that lie beside a seed are found. Answers the same
    /// for the same path and never with a file outside of the seeds. Without it no seed has files beside it.
    /// </summary>
    public Func<string, ReadOnlyMemory<byte>?> Beside { get; init; } = _ => null;
}
