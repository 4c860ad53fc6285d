namespace Kanben.Preview.Faults;

/// <summary>
/// The link that opens a file at a line in the editor: a pattern with `{file}` (the full path, with a slash before it), `{line}` and `{column}`, or the
/// name of an editor whose pattern is known.
/// </summary>
internal sealed class EditorLink
{
    public const string Variable = "KANBEN_EDITOR";

    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["sublime"] = "subl://open?url=file://{file}&line={line}&column={column}",
    };

    private readonly string _pattern;

    private EditorLink(string pattern) => _pattern = pattern;

    public static EditorLink Default { get; } = new(Known["vscode"]);

    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The link after a name or pattern; null when it is neither, or leads to something that runs in the browser itself.</summary>
    public static EditorLink? From(string text)
    {
        var pattern = Known.GetValueOrDefault(text, text);
        var colon = pattern.IndexOf(':');
        var scheme = colon > 0 ? pattern[..colon].ToLowerInvariant() : "";
        return Uri.CheckSchemeName(scheme) && scheme is not ("javascript" or "data" or "vbscript" or "blob") && pattern.Contains("{file}", StringComparison.Ordinal) ? new EditorLink(pattern) : null;
    }

    /// <summary>The address for a place in a file, given by its full path; 0 counts as the first line or column.</summary>
    public string To(string fullPath, int line, int column)
    {
        var path = fullPath.Replace('\\', '/').TrimStart('/');
        // A drive keeps its colon: `C:` is what the editors read.
        var parts = path.Split('/').Select((part, i) => i == 0 && part is [_, ':'] ? part : Uri.EscapeDataString(part));
        return _pattern.Replace("{line}", Math.Max(1, line).ToString(), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(1, column).ToString(), StringComparison.Ordinal)
            .Replace("{file}", "/" + string.Join('/', parts), StringComparison.Ordinal);
    }
}
