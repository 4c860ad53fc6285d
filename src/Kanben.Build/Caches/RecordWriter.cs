using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kanben.Build.Caches;

/// <summary>
/// Writes values one after the other: numbers in seven bits a byte (small ones, of either sign, in one), texts as their length and their UTF-16 units in
/// the machine's own order, which costs a copy and nothing more. What is written is for the same program on the same machine.
/// </summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public int Length => _bytes.WrittenCount;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Number(int value)
    {
        // Zigzag: the sign in the lowest bit.
        var rest = (uint)((value << 1) ^ (value >> 31));
        var span = _bytes.GetSpan(5);
        var count = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[count++] = (byte)(rest | 0x80);
        }

        span[count++] = (byte)rest;
        _bytes.Advance(count);
    }

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    public void Digest(UInt128 digest)
    {
        Long((long)(ulong)(digest >> 64));
        Long((long)(ulong)digest);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    /// <summary>A text or null.</summary>
    public void Text(string? text)
    {
        Number(text is null ? -1 : text.Length);
        _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Texts(ImmutableArray<string> texts) => List(texts, static (writer, text) => writer.Text(text));

    public void List<T>(ImmutableArray<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Length);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Optional<T>(T? item, Action<RecordWriter, T> write)
        where T : class
    {
        Flag(item is not null);
        if (item is not null)
        {
            write(this, item);
        }
    }
}
