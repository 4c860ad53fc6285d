using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kanben.Build.Output;

/// <summary>
/// JSON (RFC 8259) in UTF-8 that people can read and that is safe wherever it is pasted: letters of every script stay, while quotes, `&lt;`, `&gt;`,
/// `&amp;`, line separators and controls are escaped, so that no text ends a script element or a line of JavaScript. Each event or cited item is a line, so that two
/// builds can be compared by lines.
/// </summary>
internal sealed class JsonFile : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly ArrayBufferWriter<byte> _bytes;
    private readonly Stream? _stream;

    /// <summary>A file in memory.</summary>
    public JsonFile(int events)
        : this(new ArrayBufferWriter<byte>(1024 * (events + 4)), null)
    {
        // About what an event takes; growing by doubling costs more than a guess that is too high.
    }

    /// <summary>A file that goes line by line to a stream, which stays open.</summary>
    public JsonFile(Stream stream)
        : this(new ArrayBufferWriter<byte>(4 * 1024), stream)
    {
    }

    private JsonFile(ArrayBufferWriter<byte> bytes, Stream? stream)
    {
        (_bytes, _stream) = (bytes, stream);
        Json = new Utf8JsonWriter(_bytes, Options);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Begins a line between two values.</summary>
    public void BreakLine()
    {
        Json.Flush();
        _bytes.Write("\n"u8);
        if (_stream is not null)
        {
            _stream.Write(_bytes.WrittenSpan);
            _bytes.ResetWrittenCount();
        }
    }

    /// <summary>Ends the file, when the last value is closed.</summary>
    public void End() => BreakLine();

    /// <summary>The file, when the last value is closed.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        End();
        return _bytes.WrittenMemory;
    }

    public void Dispose() => Json.Dispose();
}
