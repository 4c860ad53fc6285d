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
    private readonly ArrayBufferWriter<byte> _bytes = new(4 * 1024);
    private readonly Stream _stream;

    /// <summary>A file that goes line by line to a stream, which stays open.</summary>
    public JsonFile(Stream stream)
    {
        _stream = stream;
        Json = new Utf8JsonWriter(_bytes, Options);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Begins a line between two values.</summary>
    public void BreakLine()
    {
        Json.Flush();
        _bytes.Write("\n"u8);
        _stream.Write(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }

    /// <summary>Ends the file, when the last value is closed.</summary>
    public void End() => BreakLine();

    public void Dispose() => Json.Dispose();
}
