using System.Buffers;
using System.Text;

namespace Kanben.Build.Bibliographies;

/// <summary>Text as UTF-8 without a byte order mark.</summary>
internal static class Utf8
{
    /// <summary>The bytes, taken from the chunks of the builder without making one string of them.</summary>
    public static ReadOnlyMemory<byte> Bytes(StringBuilder text)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var length = 0;
        foreach (var chunk in text.GetChunks())
        {
            length += Encoding.UTF8.GetMaxByteCount(chunk.Length);
        }

        // Three times what Latin text takes: not to be kept as long as the file is.
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var end = 0;
        // An encoder keeps half a pair from the end of one chunk for the start of the next.
        foreach (var chunk in text.GetChunks())
        {
            end += encoder.GetBytes(chunk.Span, bytes.AsSpan(end), flush: false);
        }

        end += encoder.GetBytes([], bytes.AsSpan(end), flush: true);
        var file = bytes.AsSpan(0, end).ToArray();
        ArrayPool<byte>.Shared.Return(bytes);
        return file;
    }
}
