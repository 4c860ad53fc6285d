using System.Buffers;
using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>Text on its way into a stream, as UTF-8 without a byte order mark. The stream stays open; it has everything after <see cref="Dispose"/>.</summary>
internal sealed class Utf8Text(Stream stream) : IDisposable
{
    // Few entries are longer than what is left of the room when it counts as full.
    private const int Room = 32 * 1024;
    private const int Full = Room - 2048;

    // A site writes a thousand small files from one thread.
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly StringBuilder _text = Take();

    /// <summary>What is not in the stream yet.</summary>
    public StringBuilder Text => _text;

    /// <summary>Between two entries: text enough for it goes into the stream.</summary>
    public void EndEntry()
    {
        if (_text.Length >= Full)
        {
            Pass();
        }
    }

    public void Dispose()
    {
        Pass();
        _spare = _text.Capacity <= Room ? _text : null;
    }

    private static StringBuilder Take()
    {
        var text = _spare ?? new StringBuilder(Room, int.MaxValue);
        _spare = null;
        return text;
    }

    private void Pass()
    {
        // An encoder keeps half a pair from the end of one chunk for the start of the next.
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Room));
        foreach (var chunk in _text.GetChunks())
        {
            for (var rest = chunk.Span; !rest.IsEmpty;)
            {
                encoder.Convert(rest, bytes, flush: false, out var read, out var written, out _);
                stream.Write(bytes, 0, written);
                rest = rest[read..];
            }
        }

        stream.Write(bytes, 0, encoder.GetBytes([], bytes, flush: true));
        ArrayPool<byte>.Shared.Return(bytes);
        _text.Clear();
    }
}
