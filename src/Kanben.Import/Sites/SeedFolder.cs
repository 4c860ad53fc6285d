using System.Collections.Immutable;
using Kanben.Model;

namespace Kanben.Import.Sites;

/// <summary>
/// The folder `seeds/` on disk: every file is a seed, except README files, names that begin with `_` or `.`, and what only
/// belongs to another seed. Nothing in it is ever changed.
/// </summary>
internal static class SeedFolder
{
    public const string Name = "seeds";

    /// <summary>The seeds' paths relative to the site, in ordinal order.</summary>
    public static ImmutableArray<string> List(string site)
    {
        var folder = Path.Combine(site, Name);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var below = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(folder, "*", below)
            .Select(path => Path.GetRelativePath(site, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part[0] is '_' or '.') && !Path.GetFileName(path).StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        var companions = new SeedCompanions(site, paths);
        return [.. paths.Where(path => !companions.Contains(path))];
    }

    /// <summary>Reads one seed; null, with a diagnostic, when it is too large or cannot be read.</summary>
    public static SeedFile? Read(string site, string path, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            var file = new FileInfo(Path.Combine(site, path));
            if (file.Length > Importer.MaxBytesOf(path))
            {
                diagnostics.Add(Importer.TooLarge(path, file.Length));
                return null;
            }

            return new SeedFile(path, File.ReadAllBytes(file.FullName)) { Beside = name => SeedNeighbour.Read(site, path, name) };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OutputRules.CannotRead.At(path, "the seed cannot be read"));
            return null;
        }
    }
}
