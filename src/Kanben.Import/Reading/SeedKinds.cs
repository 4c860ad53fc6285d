using Kanben.Model;

namespace Kanben.Import;

/// <summary>How a seed is read.</summary>
internal enum SeedFormat
{
    /// <summary>It is not.</summary>
    None,
    Text,
    Page,
    Word,
}

/// <summary>Tells by a file's ending how it is read, or which message says what to do with it.</summary>
internal static class SeedKinds
{
    public static SeedFormat FormatOf(string path) => Ending(path) switch
    {
        ".md" or ".markdown" or ".txt" or ".text" => SeedFormat.Text,
        ".html" or ".htm" or ".xhtml" => SeedFormat.Page,
        ".docx" or ".docm" => SeedFormat.Word,
        _ => SeedFormat.None,
    };

    public static bool IsPicture(string path) => RuleOf(path) == ImportRules.PictureSeed || Ending(path) is ".svg" or ".emf" or ".wmf";

    /// <summary>What lies beside a page only because a browser saved it.</summary>
    public static bool IsPageFurniture(string path) => Ending(path) is ".css" or ".js" or ".woff" or ".woff2" or ".ttf" or ".ico" or ".xml" or ".thmx" or ".mso" or ".map";

    public static Diagnostic Refusal(string path)
    {
        var name = Path.GetFileName(path);
        var rule = RuleOf(path);
        return (rule ?? ImportRules.UnknownKind).At(path, rule is null ? $"“{Path.GetExtension(path)}” is not a kind of seed that can be read" : $"“{name}” was not imported");
    }

    private static Rule? RuleOf(string path) => Ending(path) switch
    {
        ".pdf" => ImportRules.PdfSeed,
        ".png" or ".jpg" or ".jpeg" or ".tif" or ".tiff" or ".bmp" or ".gif" or ".webp" => ImportRules.PictureSeed,
        ".doc" or ".wps" or ".rtf" or ".odt" or ".dot" or ".wpt" => ImportRules.OldWordSeed,
        ".caj" or ".kdh" or ".nh" or ".epub" => ImportRules.BookSeed,
        _ => null,
    };

    private static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}
