using System.Text;

namespace Kanben.Model;

/// <summary>A seed's text without byte order mark and the name of its encoding; or no text and the reason, a sentence for people.</summary>
public sealed record SeedText(string? Text, string Encoding, string? Fault);

/// <summary>
/// Tells the encoding of a seed: a byte order mark decides; without one it is UTF-8 if every byte is valid, UTF-16 if zero bytes show it, else
/// GB18030. A text is only accepted when encoding it again gives the very same bytes, so that a proof may stand on it.
/// </summary>
public static class SeedEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    // GB18030 is what Chinese Windows programs write as "ANSI"; GB2312 and GBK are parts of it.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without byte order mark, or null when the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => Read(bytes).Text;

    public static SeedText Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Marked(Utf8, rest, "UTF-8"),
        [0xFF, 0xFE, .. var rest] => Marked(Utf16, rest, "UTF-16"),
        [0xFE, 0xFF, .. var rest] => Marked(Utf16BigEndian, rest, "UTF-16"),
        // GB 18030-2022 gives U+FEFF these four bytes.
        [0x84, 0x31, 0x95, 0x33, .. var rest] => Marked(Gb18030, rest, "GB18030"),
        _ => Unmarked(bytes),
    };

    /// <summary>The text in an encoding that the file itself names, such as an HTML page's; null when the bytes are not text in it.</summary>
    public static string? DecodeAs(string name, ReadOnlySpan<byte> bytes) => name.Trim().ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Try(Utf8, bytes),
        "GB18030" or "GBK" or "GB2312" or "GB_2312-80" or "CSGB2312" or "CHINESE" or "X-GBK" => Try(Gb18030, bytes),
        _ => null,
    };

    private static SeedText Marked(Encoding encoding, ReadOnlySpan<byte> bytes, string name) => Try(encoding, bytes) is { } text
        ? new SeedText(text, name, null)
        : new SeedText(null, name, $"The byte order mark says {name}, but the bytes are not text in it; the file may be cut off or no text at all.");

    private static SeedText Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return Utf16ByLook(bytes) is { } wide ? new SeedText(wide, "UTF-16", null) : new SeedText(null, "", "The bytes are not text in UTF-8, UTF-16 or GB18030: it is a file of another kind.");
        }

        if (Try(Utf8, bytes) is { } text)
        {
            return new SeedText(text, "UTF-8", null);
        }

        // A few broken bytes make GB18030 possible that turns the whole text into other characters.
        var (line, isUtf8) = BrokenUtf8.Find(bytes);
        if (isUtf8)
        {
            return new SeedText(null, "UTF-8", $"The text is UTF-8, but bytes on line {line} are damaged or cut off.");
        }

        return HasCommonPairs(bytes) && Try(Gb18030, bytes) is { } chinese
            ? new SeedText(chinese, "GB18030", null)
            : new SeedText(null, "", "The bytes are not text in UTF-8, UTF-16 or GB18030.");
    }

    // Line ends, blanks and figures have a zero byte in UTF-16. Read the wrong way round they become characters that no article has.
    private static string? Utf16ByLook(ReadOnlySpan<byte> bytes)
    {
        var (little, big) = (Try(Utf16, bytes), Try(Utf16BigEndian, bytes));
        var (littleShare, bigShare) = (UsualShare(little), UsualShare(big));
        return Math.Max(littleShare, bigShare) < 0.9 ? null : littleShare > bigShare || (littleShare == bigShare && ZerosAtOddPlaces(bytes)) ? little : big;
    }

    private static bool ZerosAtOddPlaces(ReadOnlySpan<byte> bytes)
    {
        var balance = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            balance += bytes[i] != 0 ? 0 : i % 2 == 1 ? 1 : -1;
        }

        return balance >= 0;
    }

    private static double UsualShare(string? text)
    {
        if (text is null or "")
        {
            return 0;
        }

        var usual = 0;
        foreach (var c in text)
        {
            usual += c is (>= ' ' and <= '\u024F') or '\n' or '\r' or '\t' or (>= '\u0370' and <= '\u03FF') or (>= '\u2000' and <= '\u22FF') or (>= '\u2460' and <= '\u2473')
                or (>= '\u3000' and <= '\u303F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uD800' and <= '\uDFFF') or (>= '\uFF00' and <= '\uFFEF') ? 1 : 0;
        }

        return (double)usual / text.Length;
    }

    // In Chinese most pairs lie in the rows of GB2312; "é" and its next letter, read as a pair, rarely do.
    private static bool HasCommonPairs(ReadOnlySpan<byte> bytes)
    {
        var (pairs, common) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] >= 0x81)
            {
                pairs++;
                common += bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1 ? 1 : 0;
                i++;
            }
        }

        return common * 2 > pairs;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return !IsBinary(text) && bytes.SequenceEqual(encoding.GetBytes(text)) ? text : null;
        }
        catch (Exception fault) when (fault is DecoderFallbackException or EncoderFallbackException)
        {
            return null;
        }
    }

    // A NUL never stands in text; other controls may have slipped in, but not one in a hundred.
    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v'))
            {
                controls++;
            }
        }

        return controls * 100 > text.Length;
    }
}
