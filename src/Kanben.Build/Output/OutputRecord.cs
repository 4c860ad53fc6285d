using System.IO.Hashing;
using System.Text;

namespace Kanben.Build.Output;

/// <summary>
/// What the last build put into an output folder. On the disk: a line with the format's name, the full path of the folder, the files, and a checksum
/// over all of it; a record that is damaged, truncated, of another format or of another folder reads as empty, and then every file is written again.
/// </summary>
internal sealed record OutputRecord(IReadOnlyDictionary<string, WrittenFile> Files)
{
    private const string Format = "kanben output 1\n";
    private const int ChecksumLength = 16;

    public static readonly OutputRecord Empty = new(new Dictionary<string, WrittenFile>(StringComparer.Ordinal));

    public static OutputRecord Read(string file, string folder)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var length = bytes.Length - ChecksumLength;
            if (length < 0 || !XxHash128.Hash(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
            {
                return Empty;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
            return HeadOf(reader) == folder ? new OutputRecord(FilesOf(reader)) : Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    /// <summary>The folder that a record is about, without reading all of it; null when the file is no record.</summary>
    public static string? FolderOf(string file)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
            return HeadOf(reader);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public void Write(string file, string folder)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(folder);
        writer.Write(Files.Count);
        foreach (var (path, written) in Files)
        {
            writer.Write(path);
            writer.Write(written.Length);
            writer.Write((ulong)(written.Checksum >> 64));
            writer.Write((ulong)written.Checksum);
            writer.Write(written.Time);
        }

        writer.Write(XxHash128.Hash(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, stream.GetBuffer().AsSpan(0, (int)stream.Length), 0);
    }

    private static string? HeadOf(BinaryReader reader) => reader.ReadString() == Format ? reader.ReadString() : null;

    private static Dictionary<string, WrittenFile> FilesOf(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var files = new Dictionary<string, WrittenFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadString();
            files[path] = new WrittenFile(reader.ReadInt64(), new UInt128(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadInt64());
        }

        return files;
    }
}
