using System.Text;
using Kanben.Build.Output;

namespace Kanben.Build.Timelines.Exports;

/// <summary>Writes content lines of iCalendar (RFC 5545, 3.1): CRLF, at most 75 octets a line, never parting the octets of one character.</summary>
internal sealed class CalendarWriter(Stream stream)
{
    private const int MaxOctets = 75;
    private byte[] _line = new byte[1024];
    private byte[] _folded = new byte[1024];

    /// <summary>A property whose value needs no escaping: a name, a date, an address.</summary>
    public CalendarWriter Line(string name, string value)
    {
        var text = string.Concat(name, ":", value);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        _line = _line.Length < most ? new byte[most] : _line;
        Fold(_line.AsSpan(0, Encoding.UTF8.GetBytes(text, _line)));
        return this;
    }

    /// <summary>A property of lines of text; several become one value with line breaks in it.</summary>
    public CalendarWriter Text(string name, params IEnumerable<string> lines) => Line(name, string.Join("\\n", lines.Select(Escape)));

    /// <summary>A property that lists texts.</summary>
    public CalendarWriter List(string name, IEnumerable<string> texts) => Line(name, string.Join(',', texts.Select(Escape)));

    // RFC 5545, 3.3.11.
    private static string Escape(string text) =>
        PlainLine.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    private void Fold(ReadOnlySpan<byte> line)
    {
        // Each line after the first has three octets more, and room for at least 71 of whole characters.
        var most = line.Length + (line.Length / 71 * 3) + 2;
        _folded = _folded.Length < most ? new byte[most] : _folded;
        var folded = _folded.AsSpan();
        var (at, room) = (0, MaxOctets);
        while (line.Length > room)
        {
            var cut = room;
            while ((line[cut] & 0xC0) == 0x80)
            {
                cut--;
            }

            Add(line[..cut], folded, ref at);
            Add("\r\n "u8, folded, ref at);
            line = line[cut..];
            // The blank that continues a line is one of its octets.
            room = MaxOctets - 1;
        }

        Add(line, folded, ref at);
        Add("\r\n"u8, folded, ref at);
        stream.Write(folded[..at]);
    }

    private static void Add(ReadOnlySpan<byte> part, Span<byte> folded, ref int at)
    {
        part.CopyTo(folded[at..]);
        at += part.Length;
    }
}
