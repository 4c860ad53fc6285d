namespace Kanben.Import;

/// <summary>Tells the kind of a picture by its first bytes; names and declared types are not to be trusted.</summary>
internal static class PictureKinds
{
    /// <summary>The ending of a picture that a browser shows and that cannot run script, or null.</summary>
    public static string? EndingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ".png",
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ".gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ".webp",
        _ => null,
    };

    /// <summary>What a picture is that no article can show, in words for people.</summary>
    public static string Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [1, 0, 0, 0, ..] when bytes.Length > 44 && bytes[40..44].SequenceEqual(" EMF"u8) => "a Windows metafile (EMF)",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 9, 0, ..] => "a Windows metafile (WMF)",
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "a TIFF",
        [(byte)'B', (byte)'M', ..] => "a bitmap (BMP)",
        _ when IsSvg(bytes) => "an SVG drawing, which may run script",
        _ => "of an unknown kind",
    };

    private static bool IsSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1000)].IndexOf("<svg"u8) >= 0;
}
