using Kanben.Build.Articles;
using Kanben.Model;

namespace Kanben.Build.Editions;

/// <summary>
/// The seeds of a site on disk, as far as articles name them: files below `seeds/`, reached through no link. Anything else a path may name is not read.
/// </summary>
public static class SeedStore
{
    private const string Folder = "seeds/";

    // As large as an import takes them.
    private const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The seed that an article names; null for an article that names none, and with a diagnostic for one that cannot be had.</summary>
    public static RawSeed? Read(string site, ArticleFront article, ICollection<Diagnostic> diagnostics)
    {
        if (article.Header.Source is not { } source)
        {
            return null;
        }

        if (SitePath.Combine("x", source.Seed) is not { } path || path != source.Seed || !path.StartsWith(Folder, StringComparison.Ordinal))
        {
            diagnostics.Add(CollationRules.SeedMissing.At(article.File, $"source.seed: `{LinkTargets.Shorten(source.Seed)}` is no path in {Folder}"));
            return null;
        }

        try
        {
            var file = new FileInfo(Path.Combine(site, path));
            if (!file.Exists || HasLink(site, path))
            {
                diagnostics.Add(CollationRules.SeedMissing.At(article.File, $"source.seed: there is no file {path}"));
                return null;
            }

            if (file.Length > MaxBytes)
            {
                diagnostics.Add(CollationRules.SeedUnread.At(article.File, $"{path} has {file.Length / (1024 * 1024.0):0.0} MB; at most {MaxBytes / (1024 * 1024)} MB are compared"));
                return null;
            }

            return new RawSeed(path, File.ReadAllBytes(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputRules.CannotRead.At(path, "the seed cannot be read"));
            return null;
        }
    }

    private static bool HasLink(string site, string path)
    {
        for (var part = path; !string.IsNullOrEmpty(part); part = Path.GetDirectoryName(part)?.Replace('\\', '/'))
        {
            if (new FileInfo(Path.Combine(site, part)).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
