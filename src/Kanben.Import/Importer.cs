using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Turns a seed into an article. A pure function of path, bytes and the files beside the seed: it never throws on content, and every Han character, letter and digit
/// of the seed stands in the article or among what its source record says was removed.
/// </summary>
// The route:
//   1. Reading/SeedReader          bytes to lines to blocks, each with its line number
//   2. Repairs/Repairs             one rule a file, in an order that is explained there
//   3. Composing/ArticleComposer   blocks to front matter and Markdown
public static class Importer
{
    /// <summary>The version of the repairs, recorded in each article. A higher one makes unedited articles again.</summary>
    public const int Version = 2;

    /// <summary>No seed is larger: an article has some hundred kilobytes.</summary>
    internal const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Files that hold their pictures may be larger.</summary>
    internal const int MaxBytesWithPictures = 64 * 1024 * 1024;

    public static ImportResult Import(SeedFile seed)
    {
        var reading = SeedReader.Read(seed);
        if (reading.Document is { } read && InterleavedColumns.Find(read) is { } refusal)
        {
            return new ImportResult(null, [refusal]);
        }

        return reading.Document is { } document
            ? ArticleComposer.Compose(Repairs.Apply(document))
            // A rule may weigh less where everything in a folder is imported; the answer for one seed is that there is no article.
            : new ImportResult(null, [.. reading.Diagnostics.Select(diagnostic => diagnostic with { Severity = Severity.Error })]);
    }

    internal static int MaxBytesOf(string path) => SeedKinds.FormatOf(path) is SeedFormat.Page or SeedFormat.Word ? MaxBytesWithPictures : MaxBytes;

    internal static Diagnostic TooLarge(string path, long bytes) =>
        ImportRules.SeedTooLarge.At(path, $"the file has {bytes / (1024 * 1024.0):0.0} MB; at most {MaxBytesOf(path) / (1024 * 1024)} MB are read");
}
