namespace Kanben.Import.Sites;

/// <summary>Reads files that lie beside a seed and that it links. Never outside of `seeds/`, never through a link, never more than a picture may have.</summary>
internal static class SeedNeighbour
{
    /// <summary>The bytes of the file, or null when there is none that may be read.</summary>
    public static ReadOnlyMemory<byte>? Read(string site, string seed, string path)
    {
        if (Resolve(seed, path) is not { } parts)
        {
            return null;
        }

        try
        {
            var full = site;
            foreach (var part in parts)
            {
                full = Path.Combine(full, part);
                if (new FileInfo(full).LinkTarget is not null)
                {
                    return null;
                }
            }

            // No conditional expression: an array that is null would become memory that is empty.
            if (new FileInfo(full) is not { Exists: true, Length: <= SeedPictures.MaxBytes })
            {
                return null;
            }

            return File.ReadAllBytes(full);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static List<string>? Resolve(string seed, string path)
    {
        var parts = seed.Split('/').SkipLast(1).ToList();
        if (parts is not [SeedFolder.Name, ..] || parts.Contains(".."))
        {
            return null;
        }

        foreach (var part in path.Split('/', '\\').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return parts.Count > 1 && !parts.Exists(part => part.Contains(':') || part.Any(char.IsControl)) ? parts : null;
    }
}
