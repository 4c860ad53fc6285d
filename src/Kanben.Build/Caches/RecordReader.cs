using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kanben.Build.Caches;

/// <summary>Reads what a <see cref="RecordWriter"/> has written, in the same order. Bytes that end too early or make no sense are an <see cref="InvalidDataException"/>.</summary>
internal sealed class RecordReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public bool IsAtEnd => _at == bytes.Length;

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Take(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)(value >> 1) ^ -(int)(value & 1);
            }
        }

        throw Damaged();
    }

    public bool Flag() => Number() != 0;

    public T Name<T>()
        where T : struct, Enum => Enum.GetValues<T>() is var values && Number() is >= 0 and var index && index < values.Length ? values[index] : throw Damaged();

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public UInt128 Digest() => new((ulong)Long(), (ulong)Long());

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public string? TextOrNull() => Number() is var length && length < 0 ? null : length == 0 ? "" : new string(MemoryMarshal.Cast<byte, char>(Take(checked(length * sizeof(char)))));

    public string Text() => TextOrNull() ?? throw Damaged();

    public ImmutableArray<string> Texts() => List(static reader => reader.Text());

    public ImmutableArray<T> List<T>(Func<RecordReader, T> read)
    {
        // Every item takes a byte at least, so a length that is damage asks for no memory.
        var length = Number();
        if (length < 0 || length > bytes.Length - _at)
        {
            throw Damaged();
        }

        if (length == 0)
        {
            return [];
        }

        var items = new T[length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public T? Optional<T>(Func<RecordReader, T> read)
        where T : class => Flag() ? read(this) : null;

    public static InvalidDataException Damaged() => new("the record is damaged");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - _at)
        {
            throw Damaged();
        }

        var taken = bytes.Span.Slice(_at, count);
        _at += count;
        return taken;
    }
}
