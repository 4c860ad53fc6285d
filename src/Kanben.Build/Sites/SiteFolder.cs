using System.Collections.Frozen;
using System.Collections.Immutable;
using Kanben.Build.Articles;
using Kanben.Build.Caches;
using Kanben.Model;

namespace Kanben.Build.Sites;

/// <summary>
/// The folder of a site on disk, read once: `input/site.yml`, `articles/`, `pages/`, `glossary/`, `timeline.yml`. Names that begin with `_` or
/// `.` are not content; a link that leads somewhere else on the disk is not followed.
/// </summary>
public static class SiteFolder
{
    private static readonly string[] Folders = ["input/articles", "input/pages", "input/glossary"];

    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = false, MatchType = MatchType.Simple };

    /// <summary>The folder that holds `input/`, looked for from here upwards; null when there is none.</summary>
    public static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "input")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    public static SiteContent Read(string site, ICollection<Diagnostic> diagnostics) => Read(site, ReadSettings(site, diagnostics), null, diagnostics);

    /// <summary>The settings of `input/site.yml`, or those of a site that has none.</summary>
    internal static SiteSettings ReadSettings(string site, ICollection<Diagnostic> diagnostics) =>
        ReadOptional(site, SiteSettings.File, diagnostics) is { } text ? SiteSettings.Read(text, diagnostics) : SiteSettings.Default;

    /// <summary>Reads the site; articles that the cache knows are taken from there.</summary>
    internal static SiteContent Read(string site, SiteSettings settings, ArticleCache? cache, ICollection<Diagnostic> diagnostics)
    {
        foreach (var folder in Folders.Where(folder => IsLink(Path.Combine(site, folder))))
        {
            diagnostics.Add(OutputRules.LinkSkipped.At(folder, "this is a link to another place on the disk; nothing in it was read"));
        }

        var articles = Distinct(ReadAll(site, "input/articles", diagnostics, (file, bytes, found) => ReadArticle(file, bytes, cache, found)), article => article.Slug, article => article.File, diagnostics);
        return new SiteContent(settings)
        {
            Readings = [.. articles.Select(article => article.Reading).OfType<ArticleReading>()],
            Known = [.. articles.Select(article => article.Known).OfType<KnownArticle>()],
            Pages = Distinct(ReadAll(site, "input/pages", diagnostics, Decoded(ReadPage)), page => page.Slug, page => page.File, diagnostics),
            Terms = ReadAll(site, "input/glossary", diagnostics, Decoded(CuratedTerm.Read)),
            Events = ReadOptional(site, TimelineFile.File, diagnostics) is { } events ? TimelineFile.Read(events, diagnostics) : [],
            Pictures = Pictures(site, diagnostics),
        };
    }

    /// <summary>Reads one article again, whatever the cache knows of it; null when it cannot be had any more.</summary>
    internal static ArticleReading? ReadArticle(string site, string file, ICollection<Diagnostic> diagnostics) =>
        ReadBytes(site, file, diagnostics) is { } bytes ? ReadArticle(file, bytes, null, diagnostics)?.Reading : null;

    private static ArticleInput? ReadArticle(string file, byte[] bytes, ArticleCache? cache, ICollection<Diagnostic> diagnostics)
    {
        var (slug, digest, found) = (SlugOf(file), ArticleCache.DigestOf(bytes), new List<Diagnostic>());
        if (cache?.Find(file, slug, digest) is { } known)
        {
            foreach (var diagnostic in known.Diagnostics)
            {
                diagnostics.Add(diagnostic);
            }

            return new ArticleInput(file, slug, null, known);
        }

        var article = InputText.Decode(file, bytes, found) is { } text ? ArticleFile.Read(file, slug, text, found) : null;
        found.ForEach(diagnostics.Add);
        return article is null ? null : new ArticleInput(file, slug, new ArticleReading(article, digest, [.. found]), null);
    }

    private static PlainPage? ReadPage(string file, string text, ICollection<Diagnostic> diagnostics) => PlainPage.Read(file, SlugOf(file), text, diagnostics);

    private static Slug SlugOf(string file) => Slug.From(Path.GetFileNameWithoutExtension(file));

    private static ImmutableArray<T> ReadAll<T>(string site, string folder, ICollection<Diagnostic> diagnostics, Func<string, byte[], ICollection<Diagnostic>, T?> read)
        where T : class
    {
        var files = Files(site, folder, diagnostics).Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToArray();
        var items = new T?[files.Length];
        var found = new List<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            found[i] = [];
            items[i] = ReadListed(site, files[i], found[i]) is { } bytes ? read(files[i], bytes, found[i]) : null;
        });
        foreach (var diagnostic in found.SelectMany(list => list))
        {
            diagnostics.Add(diagnostic);
        }

        return [.. items.OfType<T>()];
    }

    private static Func<string, byte[], ICollection<Diagnostic>, T?> Decoded<T>(Func<string, string, ICollection<Diagnostic>, T?> read)
        where T : class =>
        (file, bytes, diagnostics) => InputText.Decode(file, bytes, diagnostics) is { } text ? read(file, text, diagnostics) : null;

    private static ImmutableArray<T> Distinct<T>(ImmutableArray<T> items, Func<T, Slug> slugOf, Func<T, string> fileOf, ICollection<Diagnostic> diagnostics)
    {
        foreach (var group in items.GroupBy(slugOf).Where(group => group.Count() > 1))
        {
            var files = group.Select(fileOf).ToList();
            diagnostics.Add(ArticleRules.DuplicateSlug.At(files[1], $"{string.Join(" and ", files)} would both be published as `{group.Key}`"));
        }

        return [.. items.DistinctBy(slugOf)];
    }

    private static FrozenSet<string> Pictures(string site, ICollection<Diagnostic> diagnostics)
    {
        var pictures = new List<string>();
        foreach (var top in new[] { "input/articles", "input/pages" })
        {
            var folders = new Stack<string>([top]);
            while (folders.TryPop(out var folder))
            {
                pictures.AddRange(Files(site, folder, diagnostics).Where(file => LinkTargets.PictureEndings.Contains(Path.GetExtension(file))));
                foreach (var below in Entries(site, folder, Directory.EnumerateDirectories, diagnostics))
                {
                    folders.Push(below);
                }
            }
        }

        foreach (var group in pictures.Order(StringComparer.Ordinal).GroupBy(picture => picture, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            diagnostics.Add(BuildRules.DuplicatePath.At(group.ElementAt(1), $"{group.Key} differs from it in capitals only, and many disks keep one of the two"));
        }

        return pictures.ToFrozenSet();
    }

    private static List<string> Files(string site, string folder, ICollection<Diagnostic> diagnostics) => Entries(site, folder, Directory.EnumerateFiles, diagnostics);

    private static List<string> Entries(string site, string folder, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate, ICollection<Diagnostic> diagnostics)
    {
        var full = Path.Combine(site, folder);
        var entries = new List<string>();
        try
        {
            if (!Directory.Exists(full) || IsLinkAround(site, folder))
            {
                return entries;
            }

            foreach (var name in enumerate(full, "*", Flat).Select(path => Path.GetFileName(path)).Where(name => name[0] is not ('_' or '.')).Order(StringComparer.Ordinal))
            {
                if (IsLink(Path.Combine(full, name)))
                {
                    diagnostics.Add(OutputRules.LinkSkipped.At($"{folder}/{name}", "this is a link to another place on the disk; it was not read"));
                    continue;
                }

                entries.Add($"{folder}/{name}");
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotRead(folder, "folder", fault));
        }

        return entries;
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    // The folders below input/ that Kanben names itself are not met while listing, and one of them may be a link as well.
    private static bool IsLinkAround(string site, string file)
    {
        for (var path = file; path is { Length: > 0 } and not "input"; path = Path.GetDirectoryName(path)?.Replace('\\', '/'))
        {
            if (IsLink(Path.Combine(site, path)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? ReadOptional(string site, string file, ICollection<Diagnostic> diagnostics) =>
        File.Exists(Path.Combine(site, file)) ? ReadText(site, file, diagnostics) : null;

    private static string? ReadText(string site, string file, ICollection<Diagnostic> diagnostics) =>
        ReadBytes(site, file, diagnostics) is { } bytes ? InputText.Decode(file, bytes, diagnostics) : null;

    private static byte[]? ReadBytes(string site, string file, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            if (IsLinkAround(site, file))
            {
                diagnostics.Add(OutputRules.LinkSkipped.At(file, "this is a link to another place on the disk; it was not read"));
                return null;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotRead(file, "file", fault));
            return null;
        }

        return ReadListed(site, file, diagnostics);
    }

    // Listing has left out links, and to ask again costs a look at the disk for each folder that the file lies in.
    private static byte[]? ReadListed(string site, string file, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(site, file));
            var length = RandomAccess.GetLength(handle);
            if (length > InputText.MaxBytes)
            {
                diagnostics.Add(ArticleRules.TooLarge.At(file, $"the file has {length / (1024 * 1024.0):0.0} MB; at most {InputText.MaxBytes / (1024 * 1024)} MB are read"));
                return null;
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var count)
            {
                read += count;
            }

            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CannotRead(file, "file", fault));
            return null;
        }
    }

    // The system's own message names the full path, which has no place in output.
    private static Diagnostic CannotRead(string path, string kind, Exception fault) =>
        OutputRules.CannotRead.At(path, $"the {kind} cannot be read: " + (fault is UnauthorizedAccessException ? "access is denied" : "another program may be using it"));

    private sealed record ArticleInput(string File, Slug Slug, ArticleReading? Reading, KnownArticle? Known);
}
