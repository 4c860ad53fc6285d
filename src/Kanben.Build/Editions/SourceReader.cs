using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>
/// Reads a seed's text for collating, from its bytes alone and independently of the importer's readers. Null when it is no text of a known kind.
/// </summary>
internal static class SourceReader
{
    public static CollationText? Read(RawSeed seed) => KindOf(seed) switch
    {
        ".docx" => WordSource.Read(seed.Bytes),
        ".html" or ".htm" => SeedEncoding.Decode(seed.Bytes.Span) is { } html ? HtmlSource.Read(html) : null,
        ".txt" or ".md" or ".markdown" or ".text" => SeedEncoding.Decode(seed.Bytes.Span) is { } text ? SourceLines.Read(text) : null,
        _ => null,
    };

    /// <summary>Whether the file holds formulas as structure and not as TeX.</summary>
    public static bool HasStructure(RawSeed seed) => KindOf(seed) is ".docx" or ".html" or ".htm";

    /// <summary>Reads a piece of the seed's text, as a removal quotes it.</summary>
    public static CollationText ReadPiece(RawSeed seed, string text)
    {
        if (!HasStructure(seed))
        {
            return SourceLines.Read(text);
        }

        var piece = new CollationTextBuilder(text.Length);
        piece.Open(new TextBlock(BlockKind.Text, 1));
        piece.Add(text);
        return piece.Build();
    }

    private static string KindOf(RawSeed seed) => Path.GetExtension(seed.Path).ToLowerInvariant();
}
