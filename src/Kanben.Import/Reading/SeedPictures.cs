using System.Collections.Immutable;
using System.Security.Cryptography;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// The pictures that a seed brings, each once, under names that are safe on every disk and hold a digest: other bytes never take the name of a
/// picture that a person has put into the folder.
/// </summary>
internal sealed class SeedPictures
{
    /// <summary>No picture of a page is larger; together they may have <see cref="MaxTotal"/>.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const long MaxTotal = 128 * 1024 * 1024;

    private readonly Dictionary<string, ArticlePicture> _byDigest = [];
    private readonly List<ArticlePicture> _pictures = [];
    private long _total;

    public ImmutableArray<ArticlePicture> All => [.. _pictures];

    /// <summary>The name the picture has in the article's folder, or null when it cannot be shown; then the fault says why.</summary>
    public string? Add(string printedName, ReadOnlyMemory<byte> bytes, out string fault)
    {
        fault = "";
        if (bytes.Length > MaxBytes || _total + bytes.Length > MaxTotal)
        {
            fault = $"has {bytes.Length / (1024 * 1024.0):0.0} MB; at most {MaxBytes / (1024 * 1024)} MB are taken, {MaxTotal / (1024 * 1024)} MB for all";
            return null;
        }

        if (PictureKinds.EndingOf(bytes.Span) is not { } ending)
        {
            fault = $"is {PictureKinds.Name(bytes.Span)}; save it as PNG, put it into the article's folder and link it";
            return null;
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        if (!_byDigest.TryGetValue(digest, out var picture))
        {
            picture = new ArticlePicture($"{Stem(printedName)}-{digest}{ending}", bytes);
            _byDigest.Add(digest, picture);
            _pictures.Add(picture);
            _total += bytes.Length;
        }

        return picture.Name;
    }

    private static string Stem(string printedName)
    {
        var name = printedName[(printedName.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
        // A link in Markdown takes ASCII letters as they are; others would be percent signs.
        var ascii = new string([.. stem.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(24)]);
        return Slug.TryFrom(ascii, out var slug) ? slug.Value.Text : "picture";
    }
}
