namespace Kanben.Import;

/// <summary>
/// Turns a seed into an article. A pure function of path and bytes: it never throws on content, and every Han character, letter and digit
/// of the seed stands in the article or among what its source record says was removed.
/// </summary>
// The route:
//   1. Reading/SeedReader          bytes to lines to blocks, each with its line number
//   2. Repairs/Repairs             one rule a file, in an order that is explained there
//   3. Composing/ArticleComposer   blocks to front matter and Markdown
public static class Importer
{
    public static ImportResult Import(SeedFile seed)
    {
        var reading = SeedReader.Read(seed);
        return reading.Document is { } document
            ? ArticleComposer.Compose(Repairs.Apply(document))
            : new ImportResult(null, reading.Diagnostics);
    }
}
