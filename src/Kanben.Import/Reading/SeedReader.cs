using System.Collections.Immutable;
using System.Diagnostics;
using Kanben.Model;

namespace Kanben.Import;

/// <summary>What reading gave: a document, or the error that says why the seed is refused.</summary>
internal sealed record SeedReading(SeedDocument? Document, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a seed's bytes into blocks, and refuses what cannot be an article's text.</summary>
internal static class SeedReader
{
    public static SeedReading Read(SeedFile seed)
    {
        var format = SeedKinds.FormatOf(seed.Path);
        if (format == SeedFormat.None)
        {
            return Refuse(SeedKinds.Refusal(seed.Path));
        }

        if (seed.Bytes.Length > Importer.MaxBytesOf(seed.Path))
        {
            return Refuse(Importer.TooLarge(seed.Path, seed.Bytes.Length));
        }

        var empty = new SeedDocument(seed.Path, SourceRecord.ChecksumOf(seed.Bytes.Span), []);
        var reading = format switch
        {
            SeedFormat.Text => ReadText(seed, empty),
            SeedFormat.Page => HtmlReader.Read(seed, empty),
            SeedFormat.Word => WordReader.Read(seed, empty),
            _ => throw new UnreachableException(),
        };
        return reading.Document is null || reading.Document.Blocks.Any(block => block.Text.Any(char.IsLetterOrDigit))
            ? reading
            : Refuse(ImportRules.EmptySeed.At(seed.Path, "The file holds no letter and no digit."));
    }

    private static SeedReading ReadText(SeedFile seed, SeedDocument empty)
    {
        var text = SeedEncoding.Read(seed.Bytes.Span);
        return text.Text is null ? Refuse(ImportRules.NotUtf8.At(seed.Path, text.Fault!)) : new SeedReading(BlockReader.Read(empty, text.Text, seed.Beside), []);
    }

    private static SeedReading Refuse(Diagnostic reason) => new(null, [reason]);
}
