using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using Kanben.Build.Articles;
using Kanben.Build.Editions;
using Kanben.Build.Sites;
using Kanben.Model;
using Microsoft.Win32.SafeHandles;

namespace Kanben.Build.Caches;

/// <summary>
/// The analyses of a site's articles on disk, under `.kanben/`: those of earlier builds, known by the digests of their files, and those of this build, so
/// that no build holds all texts in memory. Whatever cannot be read, is damaged or was made by another program counts as not there; a second build at
/// the same time, or a folder that cannot be written, works with a file of its own that nobody finds. Safe to use from many threads.
/// </summary>
internal sealed class ArticleCache : IDisposable
{
    public const string Folder = ".kanben";

    // What an earlier build has left in the pack and this one does not use may take as much room as what it does use, and this much more.
    private const long Spare = 16 * 1024 * 1024;

    private readonly string? _folder;
    private readonly UInt128 _maker;
    private readonly FileStream? _lock;
    private readonly ArticlePack _pack;
    private readonly Dictionary<string, IndexEntry> _earlier;
    private readonly ConcurrentDictionary<string, IndexEntry> _used = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RecordWriter> _writers = [];

    private ArticleCache(string? folder, UInt128 maker, FileStream? @lock, ArticlePack pack, Dictionary<string, IndexEntry> earlier) =>
        (_folder, _maker, _lock, _pack, _earlier) = (folder, maker, @lock, pack, earlier);

    /// <summary>The digest by which files are known: XXH128.</summary>
    public static UInt128 DigestOf(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>Opens the cache of a site. <paramref name="maker"/> stands for whatever besides the article's file decides what is found in it.</summary>
    public static ArticleCache Open(string site, UInt128 maker)
    {
        var folder = Path.Combine(site, Folder);
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(folder);
            held = new FileStream(Path.Combine(folder, "articles.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var path = Path.Combine(folder, "articles.pack");
            var length = File.Exists(path) ? new FileInfo(path).Length : 0;
            var earlier = ArticleIndex.Read(IndexOf(folder), maker, length) ?? [];
            var live = earlier.Values.Sum(entry => entry.Slots.Sum(slot => (long)slot.Length));
            if (length > (2 * live) + Spare)
            {
                // Records that are asked for are written anew; whoever reads the old file still has it.
                File.Delete(IndexOf(folder));
                File.Delete(path);
                earlier = [];
            }

            return new ArticleCache(folder, maker, held, new ArticlePack(OpenPack(path, FileOptions.None)), earlier);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            return Passing();
        }
    }

    /// <summary>A cache that knows nothing and leaves nothing.</summary>
    public static ArticleCache Passing() =>
        new(null, 0, null, new ArticlePack(OpenPack(Path.Combine(Path.GetTempPath(), $"kanben-{Guid.NewGuid():N}.pack"), FileOptions.DeleteOnClose)), []);

    /// <summary>The analysis of a file with this digest, and what reading it had to say; null when it is not known.</summary>
    public KnownArticle? Find(string file, Slug slug, UInt128 digest)
    {
        if (!_earlier.TryGetValue(file, out var entry) || entry.Digest != digest)
        {
            return null;
        }

        try
        {
            var known = _pack.Read(entry.Article, reader =>
            {
                var found = reader.List(ArticleRecord.ReadDiagnostic);
                var article = ArticleRecord.Read(reader, file, slug, places => new PackedText(_pack, entry.Text, places));
                return reader.IsAtEnd ? new KnownArticle(article, found) : null;
            });
            // Its text is looked at now, when it can still be made anew.
            _pack.Read(entry.Text, static _ => true);
            _used[file] = entry;
            return known;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Puts an analysis into the cache and gives back the article with its text there and no longer in memory.</summary>
    public AnalyzedArticle Keep(AnalyzedArticle article, ArticleReading reading)
    {
        var writer = _writers.TryTake(out var free) ? free : new RecordWriter();
        var places = TextRecord.Write(writer, article.Text, article.Prose);
        var text = Append(writer);
        writer.List(reading.Diagnostics, ArticleRecord.WriteDiagnostic);
        ArticleRecord.Write(writer, article, places);
        var record = Append(writer);
        _writers.Add(writer);
        _used[article.Article.File] = new IndexEntry(reading.Digest, record, text);
        return ArticleRecord.Kept(article, new PackedText(_pack, text, places));
    }

    /// <summary>What the collation of an article with a seed of this digest has found, if it is known.</summary>
    public ArticleProof? FindProof(AnalyzedArticle article, UInt128 seed)
    {
        if (!_used.TryGetValue(article.Article.File, out var entry) || entry.Proof is not { } known || known.Seed != seed)
        {
            return null;
        }

        try
        {
            return _pack.Read(known.Slot, reader => ProofRecord.Read(reader, article));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    public void KeepProof(ArticleProof proof, UInt128 seed)
    {
        var writer = _writers.TryTake(out var free) ? free : new RecordWriter();
        ProofRecord.Write(writer, proof);
        var slot = Append(writer);
        _writers.Add(writer);
        _used[proof.Article.Article.File] = _used[proof.Article.Article.File] with { Proof = new ProofSlot(seed, slot) };
    }

    /// <summary>Makes what was kept known to later builds, and forgets what this build did not use.</summary>
    public void Commit()
    {
        if (_folder is null)
        {
            return;
        }

        try
        {
            if (_used.Count != _earlier.Count || _used.Any(entry => !_earlier.TryGetValue(entry.Key, out var earlier) || earlier != entry.Value))
            {
                ArticleIndex.Write(IndexOf(_folder), _maker, _used);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build finds less, and analyses more.
        }
    }

    public void Dispose() => _lock?.Dispose();

    private Slot Append(RecordWriter writer)
    {
        var slot = _pack.Append(writer.Written);
        writer.Clear();
        return slot;
    }

    private static string IndexOf(string folder) => Path.Combine(folder, "articles.index");

    private static SafeFileHandle OpenPack(string path, FileOptions options) =>
        File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, options);
}

/// <summary>An analysis of an earlier build, and what the reading of the file had to say.</summary>
internal sealed record KnownArticle(AnalyzedArticle Article, ImmutableArray<Diagnostic> Diagnostics);
