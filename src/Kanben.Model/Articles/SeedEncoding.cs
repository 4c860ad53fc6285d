using System.Text;

namespace Kanben.Model;

/// <summary>Tells the encoding of a seed: a byte order mark decides, then UTF-8 if every byte is valid, then GB18030.</summary>
public static class SeedEncoding
{
    // GB18030 is what Chinese Windows programs write as "ANSI"; GB2312 and GBK are parts of it.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without byte order mark, or null when the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Try(new UTF8Encoding(false, true), rest),
            [0xFF, 0xFE, .. var rest] => Try(new UnicodeEncoding(false, false, true), rest),
            [0xFE, 0xFF, .. var rest] => Try(new UnicodeEncoding(true, false, true), rest),
            _ => Try(new UTF8Encoding(false, true), bytes) ?? Try(Gb18030, bytes),
        };
        return text is null || IsBinary(text) ? null : text;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
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
