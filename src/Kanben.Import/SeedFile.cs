namespace Kanben.Import;

/// <summary>A raw extraction as received. <see cref="Path"/> is relative to the site's folder with forward slashes.</summary>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Bytes);
