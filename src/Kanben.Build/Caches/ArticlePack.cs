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

    public byte[] Read(Slot slot)
    {
        if (slot.Offset < 0 || slot.Length < 0 || slot.Length > Length - slot.Offset)
        {
            throw RecordReader.Damaged();
        }

        var bytes = GC.AllocateUninitializedArray<byte>(slot.Length);
        return RandomAccess.Read(file, bytes, slot.Offset) == bytes.Length && XxHash3.HashToUInt64(bytes) == slot.Checksum ? bytes : throw RecordReader.Damaged();
    }
}

/// <summary>Where in a pack a record lies, how long it is, and the XXH3 of its bytes.</summary>
internal readonly record struct Slot(long Offset, int Length, ulong Checksum);
