using System.Collections.Immutable;
using System.Security.Cryptography;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>What reading gave: a document, or the error that says why the seed is refused.</summary>
internal sealed record SeedReading(SeedDocument? Document, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a seed's bytes into blocks, and refuses what cannot be an article's text.</summary>
internal static class SeedReader
{
    public static SeedReading Read(SeedFile seed)
    {
        if (!IsText(seed.Path))
        {
            return Refuse(ImportRules.UnknownKind.At(seed.Path, $"“{Path.GetExtension(seed.Path)}” is not a kind of seed that can be read; give the extracted text as .txt or .md."));
        }

        if (seed.Bytes.Length > Importer.MaxBytes)
        {
            return Refuse(Importer.TooLarge(seed.Path, seed.Bytes.Length));
        }

        var text = SeedEncoding.Decode(seed.Bytes.Span);
        if (text is null)
        {
            return Refuse(ImportRules.NotUtf8.At(seed.Path, "The bytes are not text in UTF-8, UTF-16 or GB18030."));
        }

        var document = new SeedDocument(seed.Path, Convert.ToHexStringLower(SHA256.HashData(seed.Bytes.Span)), []);
        document = BlockReader.Read(document, text);
        return document.Blocks.Any(block => block.Text.Any(char.IsLetterOrDigit))
            ? new SeedReading(document, [])
            : Refuse(ImportRules.EmptySeed.At(seed.Path, "The file holds no letter and no digit."));
    }

    private static bool IsText(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static SeedReading Refuse(Diagnostic reason) => new(null, [reason]);
}
