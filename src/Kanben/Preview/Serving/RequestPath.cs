using System.Buffers;
using System.Text;

namespace Kanben.Preview.Serving;

/// <summary>
/// Reads the target of a request as a path inside the output: relative, decoded once, with `/` between names and at the end where the address has
/// one. Every spelling that an operating system could take for something else is refused, so no result leads out of a folder.
/// </summary>
internal static class RequestPath
{
    // More than any page's address; a path beyond it cannot be a file on Windows and most file systems hold no name longer than a quarter of it.
    private const int MaxLength = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // `\` and `:` divide paths and name drives and streams on Windows; the others no file of a site has (SitePath.IsPortable).
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:<>\"|?*");

    /// <summary>The path (empty for the first page), or null when the target is not a plain address of a file.</summary>
    public static string? Read(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? target : target[..end];
        if (path.Length is 0 or > MaxLength || path[0] != '/')
        {
            return null;
        }

        var parts = path[1..].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            // Only the last part may be empty: `//host` is another server in a redirect.
            if (parts[i].Length == 0 && i == parts.Length - 1)
            {
                continue;
            }

            if (Decode(parts[i]) is not { } name || !IsName(name))
            {
                return null;
            }

            parts[i] = name;
        }

        return string.Join('/', parts);
    }

    /// <summary>The address of a path that <see cref="Read"/> gave.</summary>
    public static string Address(string path) => "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // RFC 3986, 2.1, and RFC 3629, 3: an address that is no UTF-8, or holds a longer spelling than need be, is none.
    private static string? Decode(string part)
    {
        var bytes = new byte[part.Length];
        var count = 0;
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] > 0x7e)
            {
                return null;
            }

            if (part[i] != '%')
            {
                bytes[count++] = (byte)part[i];
            }
            else if (i + 2 < part.Length && char.IsAsciiHexDigit(part[i + 1]) && char.IsAsciiHexDigit(part[i + 2]))
            {
                bytes[count++] = Convert.FromHexString(part.AsSpan(i + 1, 2))[0];
                i += 2;
            }
            else
            {
                return null;
            }
        }

        try
        {
            return Strict.GetString(bytes, 0, count);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Names beginning with a dot are the tool's own (`.nojekyll`); Windows drops a dot or space at the end and opens devices by their names.
    private static bool IsName(string name) =>
        name.Length > 0 && name[0] != '.' && name[^1] is not ('.' or ' ') && !name.AsSpan().ContainsAny(Forbidden) && !name.Any(char.IsControl) && !IsDevice(name);

    // Win32, "Naming Files, Paths, and Namespaces".
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && (stem[..3] is "COM" or "LPT") && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
