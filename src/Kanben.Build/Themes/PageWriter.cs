using System.Buffers;
using System.Text;

namespace Kanben.Build.Themes;

/// <summary>
/// A page in the making, in one rented buffer that grows: what a writer over a stream over an array would copy three times is copied once, and encoded
/// once. For one thread and one page; <see cref="TextWriter.Dispose()"/> gives the buffer back.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    // More than most pages have, so that few grow.
    private const int Start = 64 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(Start);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>Lends the page as UTF-8.</summary>
    public void WriteUtf8(Action<ReadOnlySpan<byte>> write)
    {
        var text = _text.AsSpan(0, _length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        write(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + more));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
