using System.Buffers;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Kanben.Build.Caches;

/// <summary>
/// A file of records, written one behind the other and read in any order, from many threads. What is read is what was written or an
/// <see cref="InvalidDataException"/>. The file is closed when nothing refers to it any more: articles read their texts from it after the build.
/// </summary>
internal sealed class ArticlePack(SafeFileHandle file)
{
    private long _end = RandomAccess.GetLength(file);

    public long Length => Interlocked.Read(ref _end);

    public Slot Append(ReadOnlySpan<byte> record)
    {
        var offset = Interlocked.Add(ref _end, record.Length) - record.Length;
        RandomAccess.Write(file, record, offset);
        return new Slot(offset, record.Length, XxHash3.HashToUInt64(record));
    }

    /// <summary>Reads a record. The reader's bytes are lent: they must not be kept.</summary>
    public T Read<T>(Slot slot, Func<RecordReader, T> read) => Read(slot, 0, slot.Length, slot.Checksum, read);

    /// <summary>Reads a part of a record, from one byte to before another, that was found whole before.</summary>
    public T Read<T>(Slot slot, Range part, Func<RecordReader, T> read)
    {
        var (start, length) = part.GetOffsetAndLength(slot.Length);
        return Read(slot, start, length, null, read);
    }

    private T Read<T>(Slot slot, int start, int length, ulong? checksum, Func<RecordReader, T> read)
    {
        if (slot.Offset < 0 || slot.Length < 0 || slot.Length > Length - slot.Offset)
        {
            throw RecordReader.Damaged();
        }

        // Most records are too large for the small heap.
        var room = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var bytes = room.AsMemory(0, length);
            return RandomAccess.Read(file, bytes.Span, slot.Offset + start) == length && (checksum is null || XxHash3.HashToUInt64(bytes.Span) == checksum)
                ? read(new RecordReader(bytes)) : throw RecordReader.Damaged();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}

/// <summary>Where in a pack a record lies, how long it is, and the XXH3 of its bytes.</summary>
internal readonly record struct Slot(long Offset, int Length, ulong Checksum);
