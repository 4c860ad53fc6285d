using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Model;
using Kanben.Text.Collations;

namespace Kanben.Build.Editions;

/// <summary>A seed as it lies in the site: its path relative to the site, with forward slashes, and its bytes.</summary>
public sealed record RawSeed(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// An article against the seed it was made from. <see cref="Collation"/> is null when the seed cannot be read; <see cref="Diagnostics"/> names what is
/// lost, changed or inserted without a record of it.
/// </summary>
public sealed record Edition(RawSeed Seed, Collation? Collation, ImmutableArray<Diagnostic> Diagnostics)
{
    // One fault of reading can lose a hundred places; so many show what it is.
    private const int MaxShown = 20;

    /// <summary>Compares the published text of an article with a seed. Pure; it never throws on content.</summary>
    public static Edition Collate(AnalyzedArticle article, RawSeed seed)
    {
        var file = article.Article.File;
        if (SourceReader.Read(seed) is not { } source)
        {
            return new Edition(seed, null, [CollationRules.SeedUnread.At(file, $"{seed.Path} is no text that can be compared (.txt, .md, .html, .docx)")]);
        }

        var record = article.Article.Header.Source;
        var work = record is null ? SourceWork.None : new SourceWork(record.Removed, record.Repairs, text => SourceReader.ReadPiece(seed, text));
        var collation = Collation.Compare(source, EditionText.Of(article, SourceReader.HasStructure(seed)), work);
        return new Edition(seed, collation, [.. Checksum(article, seed), .. Judge(collation, file, seed.Path)]);
    }

    private static IEnumerable<Diagnostic> Checksum(AnalyzedArticle article, RawSeed seed)
    {
        if (article.Article.Header.Source is { } record && record.Sha256 != SourceRecord.ChecksumOf(seed.Bytes.Span))
        {
            yield return CollationRules.SeedDiffers.At(article.Article.File, $"{seed.Path} has another checksum than source.sha256 says");
        }
    }

    private static IEnumerable<Diagnostic> Judge(Collation collation, string file, string seed)
    {
        var faults = collation.Differences.Where(found => found.Repair is null && found.Kind >= DifferenceKind.Changed).GroupBy(found => found.Kind);
        foreach (var kind in faults)
        {
            foreach (var found in kind.Take(MaxShown))
            {
                yield return Fault(found, file, seed);
            }

            if (kind.Count() > MaxShown)
            {
                yield return RuleOf(kind.Key).At(file, $"{kind.Count() - MaxShown} more places; `kanben collate {seed} {file}` lists them all");
            }
        }

        foreach (var removal in collation.UnfoundRemovals)
        {
            yield return CollationRules.RemovalUnfounded.At(file, $"source.removed: line {removal.Line} of {seed} does not have `{Quote(removal.Text)}` to be removed");
        }
    }

    private static Diagnostic Fault(Difference found, string file, string seed) => found.Kind switch
    {
        DifferenceKind.Inserted => CollationRules.TextInserted.At(new Place(file, found.EditionLine), $"`{Quote(found.Edition)}` after `{found.Before}` is not in {seed}"),
        DifferenceKind.Changed => CollationRules.TextChanged.At(new Place(seed, found.Line), $"`{Quote(found.Source)}` after `{found.Before}` is `{Quote(found.Edition)}` in {file}"),
        _ => CollationRules.TextLost.At(new Place(seed, found.Line), $"`{Quote(found.Source)}` after `{found.Before}` is nowhere in {file}"),
    };

    private static Rule RuleOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Inserted => CollationRules.TextInserted,
        DifferenceKind.Changed => CollationRules.TextChanged,
        _ => CollationRules.TextLost,
    };

    private static string Quote(string text) => text.Length <= 80 ? text : $"{text[..40]}…{text[^40..]}";
}
