using System.Buffers;
using System.Text;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>Decodes a web page as HTML says (WHATWG, 13.2.3): a byte order mark, then the encoding that the page names, then the look of the bytes.</summary>
internal static class HtmlBytes
{
    // Browsers look at the first 1024 bytes; pages that Word wrote have styles before it.
    private const int Prescan = 8192;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \"';/>\r\n");

    public static SeedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (!HasMark(bytes) && Named(bytes) is { } name && SeedEncoding.DecodeAs(name, bytes) is { } text)
        {
            return new SeedText(text, name, null);
        }

        return SeedEncoding.Read(bytes);
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0x84, 0x31, 0x95, 0x33, ..];

    private static string? Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + "charset".Length).TrimStart(" =\"'");
        var end = rest.IndexOfAny(Ends);
        return end > 0 ? rest[..end].ToString() : null;
    }
}
