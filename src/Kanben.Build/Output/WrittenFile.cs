using System.IO.Hashing;

namespace Kanben.Build.Output;

/// <summary>
/// What a build wrote to one path of its output: the bytes by number and checksum (XXH3, 128 bits), and the file's time as the disk gave it (ticks, UTC).
/// </summary>
internal readonly record struct WrittenFile(long Length, UInt128 Checksum, long Time)
{
    public static WrittenFile Of(ReadOnlySpan<byte> bytes) => new(bytes.Length, XxHash128.HashToUInt128(bytes), 0);

    public bool HasBytesOf(WrittenFile other) => Length == other.Length && Checksum == other.Checksum;

    /// <summary>Whether nobody has touched the file since: its length and time are still what they were.</summary>
    public bool IsStill(SeenFile seen) => Length == seen.Length && Time == seen.Time;
}

/// <summary>A file as the disk tells of it without opening it: number of bytes, and time in ticks, UTC.</summary>
internal readonly record struct SeenFile(long Length, long Time)
{
    public static SeenFile? At(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None ? new SeenFile(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
