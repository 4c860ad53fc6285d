using System.Collections.Concurrent;
using System.Text;
using Kanben.Model;

namespace Kanben.Import.Sites;

/// <summary>The articles that stand in `input/articles/`, by the seed each was made from; and the place where new ones are put.</summary>
internal sealed class ArticleShelf
{
    public const string Folder = "input/articles";

    private readonly string _site;
    private readonly Dictionary<string, ShelvedArticle> _bySeed;
    private readonly HashSet<string> _files;

    private ArticleShelf(string site, Dictionary<string, ShelvedArticle> bySeed, HashSet<string> files) => (_site, _bySeed, _files) = (site, bySeed, files);

    public static ArticleShelf Read(string site)
    {
        var folder = Path.Combine(site, Folder);
        // What is a link to another place on the disk is not ours to read; its name is taken all the same.
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        var found = new ConcurrentBag<ShelvedArticle>();
        Parallel.ForEach(paths, path =>
        {
            var file = $"{Folder}/{Path.GetFileName(path)}";
            // A broken article is the build's to report; here it only must not be written over.
            if (new FileInfo(path) is { LinkTarget: null, Length: <= InputText.MaxBytes } && InputText.Decode(file, File.ReadAllBytes(path), []) is { } text
                && text.Contains("\nsource:", StringComparison.Ordinal)
                && ArticleFile.Read(file, Slug.From(Path.GetFileNameWithoutExtension(path)), text, []) is { Header.Source: { } source } article)
            {
                found.Add(new ShelvedArticle(article, source, ArticleFile.IsUntouched(article, text)));
            }
        });
        return new ArticleShelf(
            site,
            found.OrderBy(article => article.Article.File, StringComparer.Ordinal).DistinctBy(article => article.Source.Seed).ToDictionary(article => article.Source.Seed),
            paths.Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public ShelvedArticle? Find(string seed) => _bySeed.GetValueOrDefault(seed);

    /// <summary>A slug that no article has yet: the wished one, or with a number.</summary>
    public Slug Free(Slug wished)
    {
        var slug = wished;
        for (var n = 2; !_files.Add(slug.Text); n++)
        {
            slug = wished.Numbered(n);
        }

        return slug;
    }

    /// <summary>Writes an article, sealed, by way of a second file, so that a stop never leaves half of one.</summary>
    public void Write(string file, Article article)
    {
        WriteWhole(Path.Combine(_site, file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(ArticleFile.Write(ArticleFile.Seal(article))));
    }

    /// <summary>
    /// Puts pictures into the folder that belongs to an article's file. What stands there under a name stays: the name holds a digest, so it is the
    /// same picture, or one that a person has worked on. False when the folder is a link to another place.
    /// </summary>
    public bool WritePictures(string file, IEnumerable<ArticlePicture> pictures)
    {
        var folder = Path.Combine(_site, Path.GetDirectoryName(file) ?? "", PictureFolder(file));
        foreach (var picture in pictures)
        {
            if (new FileInfo(folder).LinkTarget is not null)
            {
                return false;
            }

            var full = Path.Combine(folder, picture.Name);
            if (!File.Exists(full))
            {
                WriteWhole(full, picture.Bytes.Span);
            }
        }

        return true;
    }

    /// <summary>Whether a picture that the article shows is not in its folder any more.</summary>
    public bool LacksPictures(ShelvedArticle article)
    {
        var mark = $"]({PictureFolder(article.Article.File)}/";
        var (body, folder) = (article.Article.Body, Path.Combine(_site, Folder));
        for (var at = body.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = body.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var end = body.IndexOf(')', at);
            if (end > at && !File.Exists(Path.Combine(folder, body[(at + 2)..end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the folder beside an article's file that holds its pictures.</summary>
    public static string PictureFolder(string file) => Slug.From(Path.GetFileNameWithoutExtension(file)).Text;

    private static void WriteWhole(string full, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(full))!);
        var half = full + ".tmp";
        // A stranger may have put a link under this name, and writing would follow it.
        File.Delete(half);
        File.WriteAllBytes(half, bytes);
        File.Move(half, full, overwrite: true);
    }
}

/// <summary>An article made from a seed; <see cref="IsUntouched"/> when it is to the letter what the importer wrote.</summary>
internal sealed record ShelvedArticle(Article Article, SourceRecord Source, bool IsUntouched);
