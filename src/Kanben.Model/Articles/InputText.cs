using System.Text;

namespace Kanben.Model;

/// <summary>The text of a file under `input/`: UTF-8, with or without a byte order mark.</summary>
public static class InputText
{
    /// <summary>No article, settings or term file is larger: 4 MiB is some 1.4 million Han characters.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// A text with `\n` for each line end of Windows and of old Macs. Form feeds and Unicode's separators are not line ends to editors, so they
    /// stay: turning them into some would lose them and put every line number after them out.
    /// </summary>
    public static string WithLineFeeds(string text) => text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The text, or null with a diagnostic that names the line of the first byte that is no UTF-8.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Add(ArticleRules.TooLarge.At(file, $"the file has {bytes.Length / (1024 * 1024.0):0.0} MB; at most {MaxBytes / (1024 * 1024)} MB are read"));
            return null;
        }

        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            diagnostics.Add(ArticleRules.NotUtf8.At(new Place(file, line), "this line holds bytes that are not UTF-8"));
            return null;
        }
    }
}
